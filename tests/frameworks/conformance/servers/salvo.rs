use std::net::SocketAddr;
use std::time::Duration;

use errbook::salvo::{Errors, catcher};
use errbook::{Rejection, RejectionKind};
use salvo_core::conn::tcp::TcpAcceptor;
use salvo_core::extract::{JsonBody, PathParam, QueryParam};
use salvo_core::http::header::IF_MODIFIED_SINCE;
use salvo_core::http::request::SecureMaxSize;
use salvo_core::http::{StatusCode, StatusError};
use salvo_core::routing::{Filter as _, filters};
use salvo_core::writing::Text;
use salvo_core::{Handler, Request, Response, Router, Server, Service, Writer as _, handler};

use super::{Framework, listener, on_tokio};
use crate::api::{Api, Input, LIMIT, refusal};

pub(crate) struct Salvo;

impl Framework for Salvo {
    const NAME: &'static str = "salvo";

    fn serve() -> SocketAddr {
        let (listener, address) = listener();
        on_tokio(move || async {
            let json_route = Router::with_path("json").hoop(SecureMaxSize::new(LIMIT));
            let router = Router::new()
                .push(both("ok", ok))
                .push(both("fail/{name}", fail))
                .push(json_route.post(json))
                .push(both("query", query))
                .push(both("item/{n}", item))
                .push(both("header", header))
                .push(both("origin", origin))
                .push(both("slow", slow))
                .push(both("busy", busy))
                .push(both("refuse/{name}", refuse))
                .push(both("panic", panics));
            let service = Service::new(router)
                .hoop(Errors::<Api>::new())
                .catcher(catcher::<Api>());
            let acceptor = tokio::net::TcpListener::from_std(listener).unwrap();
            Server::new(TcpAcceptor::try_from(acceptor).unwrap())
                .serve(service)
                .await;
        });
        address
    }
}

fn both(path: &str, handler: impl Handler) -> Router {
    let both = filters::get().or(filters::head());
    Router::with_path(path).filter(both).goal(handler)
}

#[handler]
async fn ok() -> &'static str {
    "ok"
}

#[handler]
async fn fail(name: PathParam<String>) -> Result<(), Api> {
    Err(Api::named(&name))
}

#[handler]
async fn json(input: JsonBody<Input>) -> String {
    input.n.to_string()
}

#[handler]
async fn query(n: QueryParam<u8>) -> String {
    n.to_string()
}

#[handler]
async fn item(n: PathParam<u8>) -> String {
    n.to_string()
}

#[handler]
async fn header(request: &Request) -> Result<&'static str, Rejection> {
    let given = request.headers().get(IF_MODIFIED_SINCE);
    let date = given.and_then(|value| httpdate::parse_http_date(value.to_str().ok()?).ok());
    let refused = || Rejection::new(RejectionKind::InvalidHeader);
    date.map(|_| "ok").ok_or_else(refused)
}

#[handler]
async fn origin() -> Result<(), StatusError> {
    Err(StatusError::forbidden())
}

#[handler]
async fn slow() -> Result<(), StatusError> {
    let answer = tokio::time::timeout(Duration::from_millis(1), std::future::pending());
    answer
        .await
        .map_err(|late| StatusError::gateway_timeout().cause(late))
}

#[handler]
async fn busy() -> Result<(), StatusError> {
    Err(StatusError::service_unavailable())
}

#[handler]
async fn refuse(name: PathParam<String>, response: &mut Response) {
    let (status, (field, value)) = refusal(&name);
    response.status_code(StatusCode::from_u16(status).unwrap());
    response.add_header(field, value, true).unwrap();
    response.render(Text::Html("<h1>no</h1>"));
}

#[handler]
async fn panics() -> &'static str {
    panic!("row 7")
}
