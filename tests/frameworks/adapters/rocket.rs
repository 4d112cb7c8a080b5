use std::net::SocketAddr;
use std::sync::mpsc;
use std::thread;

use errbook::rocket::catchers;
use rocket::config::{Config, LogLevel};
use rocket::fairing::AdHoc;
use rocket::http::{ContentType, Status};
use rocket::response::{self, Responder};
use rocket::{Build, Request, Response, Rocket, get, routes};

use crate::errors::{Api, BODY, ByHand};
use crate::sample::Comparison;

impl<'r> Responder<'r, 'static> for ByHand {
    fn respond_to(self, _: &'r Request<'_>) -> response::Result<'static> {
        let mut response = Response::build();
        response.status(Status::Gone).header(ContentType::JSON);
        response.sized_body(BODY.len(), std::io::Cursor::new(BODY));
        response.ok()
    }
}

#[get("/slots/<_>")]
fn refuse() -> Result<&'static str, Api> {
    Err(Api::Gone)
}

#[get("/slots/<_>")]
fn refuse_by_hand() -> Result<&'static str, ByHand> {
    Err(ByHand::Gone)
}

pub(crate) fn compare() -> Comparison {
    let own = server()
        .mount("/", routes![refuse])
        .register("/", catchers::<Api>());
    let by_hand = server().mount("/", routes![refuse_by_hand]);
    Comparison::of_servers("rocket", serve(own), serve(by_hand))
}

fn server() -> Rocket<Build> {
    rocket::custom(Config {
        port: 0,
        workers: 1,
        log_level: LogLevel::Off,
        ..Config::release_default()
    })
}

fn serve(server: Rocket<Build>) -> SocketAddr {
    let (sender, address) = mpsc::channel();
    let ready = AdHoc::on_liftoff("ready", |server| {
        Box::pin(async move {
            let config = server.config();
            sender
                .send(SocketAddr::new(config.address, config.port))
                .unwrap();
        })
    });
    thread::spawn(|| rocket::execute(server.attach(ready).launch()).unwrap());
    address.recv().unwrap()
}
