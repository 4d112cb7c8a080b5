use std::net::SocketAddr;

use errbook::salvo::{Errors, catcher};
use salvo_core::conn::tcp::TcpAcceptor;
use salvo_core::http::StatusCode;
use salvo_core::http::header::{CONTENT_TYPE, HeaderValue};
use salvo_core::{Response, Router, Scribe, Server, Service, handler};

use crate::errors::{Api, BODY, ByHand, JSON};
use crate::sample::Comparison;
use crate::serve::on_tokio;

impl Scribe for ByHand {
    fn render(self, response: &mut Response) {
        response.status_code(StatusCode::GONE);
        let json = HeaderValue::from_static(JSON);
        response.headers_mut().insert(CONTENT_TYPE, json);
        response.body(BODY);
    }
}

#[handler]
async fn refuse() -> Result<&'static str, Api> {
    Err(Api::Gone)
}

#[handler]
async fn refuse_by_hand() -> Result<&'static str, ByHand> {
    Err(ByHand::Gone)
}

pub(crate) fn compare() -> Comparison {
    let own = Service::new(Router::with_path("slots/{id}").get(refuse))
        .hoop(Errors::<Api>::new())
        .catcher(catcher::<Api>());
    let by_hand = Service::new(Router::with_path("slots/{id}").get(refuse_by_hand));
    Comparison::of_servers("salvo", serve(own), serve(by_hand))
}

fn serve(service: Service) -> SocketAddr {
    on_tokio(|listener| async {
        let acceptor = TcpAcceptor::try_from(listener).unwrap();
        Server::new(acceptor).serve(service).await;
    })
}
