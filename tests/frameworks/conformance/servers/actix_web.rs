use std::net::SocketAddr;
use std::time::Duration;

use actix_web::error::{ErrorGatewayTimeout, ErrorServiceUnavailable};
use actix_web::http::StatusCode;
use actix_web::http::header::IfModifiedSince;
use actix_web::web::{self, Header, Json, Path, Query};
use actix_web::{App, HttpResponse, HttpServer, Route};
use errbook::actix::{Errors, configure, json_config};

use super::{Framework, listener};
use crate::api::{Api, Input, LIMIT, refusal};

pub(crate) struct ActixWeb;

impl Framework for ActixWeb {
    const NAME: &'static str = "actix-web";

    fn serve() -> SocketAddr {
        let (listener, address) = listener();
        std::thread::spawn(move || {
            let app = || {
                App::new()
                    .configure(configure::<Api>)
                    .app_data(json_config::<Api>().limit(LIMIT))
                    .service(both("/ok", || web::to(async || "ok")))
                    .service(both("/fail/{name}", || web::to(fail)))
                    .service(web::resource("/json").route(web::post().to(json)))
                    .service(both("/query", || web::to(query)))
                    .service(both("/item/{n}", || web::to(item)))
                    .service(both("/header", || web::to(header)))
                    .service(both("/origin", || web::to(HttpResponse::Forbidden)))
                    .service(both("/slow", || web::to(slow)))
                    .service(both("/busy", || web::to(busy)))
                    .service(both("/refuse/{name}", || web::to(refuse)))
                    .service(both("/panic", || web::to(panics)))
                    .wrap(Errors::<Api>::new())
            };
            let server = HttpServer::new(app).workers(1).disable_signals();
            let server = server.listen(listener).unwrap().run();
            actix_web::rt::System::new().block_on(server).unwrap();
        });
        address
    }
}

/// HEAD needs a route of its own.
fn both(path: &str, route: impl Fn() -> Route) -> actix_web::Resource {
    use actix_web::guard::{Get, Head};

    let resource = web::resource(path);
    resource
        .route(route().guard(Get()))
        .route(route().guard(Head()))
}

async fn fail(name: Path<String>) -> Result<&'static str, Api> {
    Err(Api::named(&name))
}

async fn json(input: Json<Input>) -> String {
    input.n.to_string()
}

async fn query(input: Query<Input>) -> String {
    input.n.to_string()
}

async fn item(n: Path<u8>) -> String {
    n.to_string()
}

async fn header(_: Header<IfModifiedSince>) -> &'static str {
    "ok"
}

async fn slow() -> actix_web::Result<&'static str> {
    let answer = tokio::time::timeout(Duration::from_millis(1), std::future::pending());
    answer.await.map_err(ErrorGatewayTimeout)
}

async fn busy() -> actix_web::Result<&'static str> {
    Err(ErrorServiceUnavailable("no connection is free"))
}

async fn refuse(name: Path<String>) -> HttpResponse {
    let (status, header) = refusal(&name);
    HttpResponse::build(StatusCode::from_u16(status).unwrap())
        .insert_header(header)
        .body("<h1>no</h1>")
}

async fn panics() -> &'static str {
    panic!("row 7")
}
