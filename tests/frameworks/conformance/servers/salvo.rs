use std::net::SocketAddr;

use errbook::salvo::{Errors, catcher};
use salvo_core::conn::tcp::TcpAcceptor;
use salvo_core::extract::{JsonBody, PathParam, QueryParam};
use salvo_core::http::request::SecureMaxSize;
use salvo_core::routing::{Filter as _, filters};
use salvo_core::{Handler, Router, Server, Service, Writer as _, handler};

use super::{Framework, listener, on_tokio};
use crate::api::{Api, Input, LIMIT};

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
async fn panics() -> &'static str {
    panic!("row 7")
}
