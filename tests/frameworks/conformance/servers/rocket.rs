use std::net::SocketAddr;
use std::sync::mpsc;
use std::time::Duration;

use errbook::rocket::catchers;
use errbook::{Rejection, RejectionKind};
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use rocket::config::LogLevel;
use rocket::data::{Limits, ToByteUnit as _};
use rocket::fairing::AdHoc;
use rocket::http::Status;
use rocket::request::{FromRequest, Outcome};
use rocket::serde::json::Json;
use rocket::shield::Shield;
use rocket::{Config, Request, async_trait, get, post, routes};

use super::{Framework, on_tokio};
use crate::api::{Api, Input, LIMIT, refusal};

pub(crate) struct Rocket;

impl Framework for Rocket {
    const NAME: &'static str = "rocket";

    fn serve() -> SocketAddr {
        let (sender, address) = mpsc::channel();
        on_tokio(move || async {
            let config = Config {
                port: 0,
                limits: Limits::new().limit("json", LIMIT.bytes()),
                log_level: LogLevel::Off,
                ..Config::debug_default()
            };
            let ready = AdHoc::on_liftoff("ready", |server| {
                Box::pin(async move {
                    let config = server.config();
                    let address = SocketAddr::new(config.address, config.port);
                    sender.send(address).unwrap();
                })
            });
            let server = rocket::custom(config)
                .mount(
                    "/",
                    routes![
                        ok, fail, json, query, item, header, origin, slow, busy, refuse, panics
                    ],
                )
                .register("/", catchers::<Api>())
                // Without the headers that Rocket adds to each response.
                .attach(Shield::new())
                .attach(ready);
            server.launch().await.unwrap();
        });
        address.recv().unwrap()
    }
}

#[get("/ok")]
fn ok() -> &'static str {
    "ok"
}

#[get("/fail/<name>")]
fn fail(name: &str) -> Result<(), Api> {
    Err(Api::named(name))
}

#[post("/json", format = "json", data = "<input>")]
fn json(input: Json<Input>) -> String {
    input.n.to_string()
}

#[get("/query?<n>")]
fn query(n: u8) -> String {
    n.to_string()
}

#[get("/item/<n>")]
fn item(n: u8) -> String {
    n.to_string()
}

struct IfModifiedSince;

#[async_trait]
impl<'r> FromRequest<'r> for IfModifiedSince {
    type Error = Rejection;

    async fn from_request(request: &'r Request<'_>) -> Outcome<Self, Rejection> {
        let given = request.headers().get_one("if-modified-since");
        match given.map(httpdate::parse_http_date) {
            Some(Ok(_)) => Outcome::Success(IfModifiedSince),
            _ => {
                let refused = Rejection::new(RejectionKind::InvalidHeader);
                Outcome::Error((Status::BadRequest, refused))
            }
        }
    }
}

/// What a guard refuses with would be lost, if the route did not take it.
#[get("/header")]
fn header(date: Result<IfModifiedSince, Rejection>) -> Result<&'static str, Rejection> {
    date.map(|_| "ok")
}

#[get("/origin")]
fn origin() -> Status {
    Status::Forbidden
}

#[get("/slow")]
async fn slow() -> Result<&'static str, Status> {
    let answer = tokio::time::timeout(Duration::from_millis(1), std::future::pending());
    answer.await.map_err(|_| Status::GatewayTimeout)
}

#[get("/busy")]
fn busy() -> Status {
    Status::ServiceUnavailable
}

/// Rocket leaves a response that a route makes as it is: a route refuses with a value.
#[get("/refuse/<name>")]
fn refuse(name: &str) -> Rejection {
    let (status, (header, value)) = refusal(name);
    let header = (
        HeaderName::from_static(header),
        HeaderValue::from_static(value),
    );
    let refused = Rejection::for_status(StatusCode::from_u16(status).unwrap());
    refused.with_headers(HeaderMap::from_iter([header]))
}

#[get("/panic")]
fn panics() -> &'static str {
    panic!("row 7")
}
