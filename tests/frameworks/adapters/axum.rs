use std::convert::Infallible;
use std::net::SocketAddr;

use axum::body::Body;
use axum::extract::Request;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{MethodRouter, get};
use axum::{Router, body};
use errbook::axum::RouterExt as _;
use tower::Service;

use crate::errors::{Api, BODY, ByHand, JSON, Seen};
use crate::sample::{self, Comparison, Way};
use crate::serve::on_tokio;

impl IntoResponse for ByHand {
    fn into_response(self) -> Response {
        let ByHand::Gone = self;
        (StatusCode::GONE, [(header::CONTENT_TYPE, JSON)], BODY).into_response()
    }
}

pub(crate) fn compare() -> Comparison {
    let own = router(get(async || Err::<(), _>(Api::Gone))).with_errors::<Api>();
    let by_hand = router(get(async || Err::<(), _>(ByHand::Gone)));
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .unwrap();
    runtime.block_on(async {
        seen(own.clone())
            .await
            .assert_same(seen(by_hand.clone()).await)
    });
    let servers = (serve(own.clone()), serve(by_hand.clone()));
    sample::compare("axum", way(own), way(by_hand)).with_servers(servers.0, servers.1)
}

pub(crate) fn serve(router: Router) -> SocketAddr {
    on_tokio(|listener| async { ::axum::serve(listener, router).await.unwrap() })
}

pub(crate) fn router(route: MethodRouter) -> Router {
    Router::new().route("/slots/{id}", route)
}

/// With its state, like a server's: otherwise axum makes the routes anew for each request.
pub(crate) fn way(
    router: Router,
) -> Way<impl Fn() -> Request, impl FnMut(Request) -> <Router as Service<Request>>::Future> {
    let mut router = router.with_state(());
    Way {
        request,
        answer: move |request| Service::<Request>::call(&mut router, request),
    }
}

fn request() -> Request {
    Request::get("/slots/7").body(Body::empty()).unwrap()
}

async fn seen(mut router: Router) -> Seen {
    let answered: Result<Response, Infallible> = router.call(request()).await;
    let (parts, body) = answered.unwrap().into_parts();
    let headers = parts.headers.iter();
    let headers = headers.map(|(name, value)| format!("{name}: {value:?}"));
    let body = body::to_bytes(body, usize::MAX).await.unwrap();
    Seen(parts.status.as_u16(), headers.collect(), body.to_vec())
}
