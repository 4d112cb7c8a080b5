use std::net::SocketAddr;

use poem::error::ResponseError;
use poem::http::StatusCode;
use poem::listener::TcpAcceptor;
use poem::{Endpoint, EndpointExt as _, Request, Response, Route, Server, get, handler};

use crate::errors::{Api, BODY, ByHand, JSON, Seen};
use crate::sample::{self, Comparison, Way};
use crate::serve::on_tokio;

impl ResponseError for ByHand {
    fn status(&self) -> StatusCode {
        StatusCode::GONE
    }

    fn as_response(&self) -> Response {
        let response = Response::builder().status(self.status());
        response.content_type(JSON).body(BODY)
    }
}

#[handler]
fn refuse() -> Result<&'static str, Api> {
    Err(Api::Gone)
}

#[handler]
fn refuse_by_hand() -> Result<&'static str, ByHand> {
    Err(ByHand::Gone)
}

/// With the response, which the server would make of an error.
macro_rules! way {
    ($endpoint:expr) => {
        Way {
            request,
            answer: |request| $endpoint.get_response(request),
        }
    };
}

pub(crate) fn compare() -> Comparison {
    let own = || {
        Route::new()
            .at("/slots/:id", get(refuse))
            .with(errbook::poem::catch::<Api>())
    };
    let by_hand = || Route::new().at("/slots/:id", get(refuse_by_hand));
    let servers = (serve(own()), serve(by_hand()));
    let (own, by_hand) = (own(), by_hand());
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .unwrap();
    runtime.block_on(async { seen(&own).await.assert_same(seen(&by_hand).await) });
    sample::compare("poem", way!(own), way!(by_hand)).with_servers(servers.0, servers.1)
}

fn serve(app: impl Endpoint + 'static) -> SocketAddr {
    on_tokio(|listener| async {
        let acceptor = TcpAcceptor::from_tokio(listener).unwrap();
        Server::new_with_acceptor(acceptor).run(app).await.unwrap();
    })
}

fn request() -> Request {
    Request::builder().uri_str("/slots/7").finish()
}

async fn seen(endpoint: &impl Endpoint) -> Seen {
    let (parts, body) = endpoint.get_response(request()).await.into_parts();
    let headers = parts.headers.iter();
    let headers = headers.map(|(name, value)| format!("{name}: {value:?}"));
    let body = body.into_vec().await.unwrap();
    Seen(parts.status.as_u16(), headers.collect(), body)
}
