use std::net::SocketAddr;
use std::time::Duration;

use axum::Router;
use axum::extract::{DefaultBodyLimit, FromRequestParts};
use axum::http::StatusCode;
use axum::http::header::IF_MODIFIED_SINCE;
use axum::http::request::Parts;
use axum::response::IntoResponse;
use axum::routing::{MethodRouter, get, post};
use errbook::axum::{Json, Path, Query, Refused, RouterExt as _};
use errbook::tower::{ErrorLayer, ErrorService};
use errbook::{Rejection, RejectionKind};
use tower::Layer as _;
use tower::limit::{ConcurrencyLimit, ConcurrencyLimitLayer};
use tower::load_shed::{LoadShed, LoadShedLayer};
use tower::timeout::{Timeout, TimeoutLayer};

use super::{Framework, listener, on_tokio};
use crate::api::{Api, Input, LIMIT, refusal};

pub(crate) struct Axum;

impl Framework for Axum {
    const NAME: &'static str = "axum";

    fn serve() -> SocketAddr {
        let fail = async |Path(name): Path<String>| Err::<(), _>(Api::named(&name));
        let routes = Router::new()
            .route("/ok", get(async || "ok"))
            .route("/fail/{name}", get(fail))
            .route(
                "/json",
                post(async |Json(input): Json<Input>| input.n.to_string()),
            )
            .route(
                "/query",
                get(async |Query(input): Query<Input>| input.n.to_string()),
            )
            .route("/item/{n}", get(async |Path(n): Path<u8>| n.to_string()))
            .route("/header", get(async |_: IfModifiedSince| "ok"))
            .route("/origin", get(async || StatusCode::FORBIDDEN))
            .route("/refuse/{name}", get(refuse))
            .route_service("/slow", late(get(std::future::pending::<()>)))
            .route_service("/busy", busy(get(async || "ok")))
            .route("/panic", get(panics))
            .layer(DefaultBodyLimit::max(LIMIT));
        serve_axum(routes.with_errors::<Api>())
    }
}

pub(crate) fn serve_axum(routes: Router) -> SocketAddr {
    let (listener, address) = listener();
    on_tokio(move || async {
        let listener = tokio::net::TcpListener::from_std(listener).unwrap();
        axum::serve(listener, routes).await.unwrap();
    });
    address
}

struct IfModifiedSince;

impl<S: Sync> FromRequestParts<S> for IfModifiedSince {
    type Rejection = Refused;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Refused> {
        let given = parts.headers.get(IF_MODIFIED_SINCE);
        let date = given.and_then(|value| httpdate::parse_http_date(value.to_str().ok()?).ok());
        let refused = || Rejection::new(RejectionKind::InvalidHeader);
        date.map(|_| Self).ok_or_else(|| refused().into())
    }
}

async fn refuse(Path(name): Path<String>) -> impl IntoResponse {
    let (status, header) = refusal(&name);
    let status = StatusCode::from_u16(status).unwrap();
    (status, [header], "<h1>no</h1>")
}

/// tower's own errors, which the layer sees where the service is.
fn late(route: MethodRouter) -> ErrorService<Timeout<MethodRouter>, Api> {
    let late = TimeoutLayer::new(Duration::from_millis(1)).layer(route);
    ErrorLayer::<Api>::new().layer(late)
}

fn busy(route: MethodRouter) -> ErrorService<LoadShed<ConcurrencyLimit<MethodRouter>>, Api> {
    let none_at_a_time = ConcurrencyLimitLayer::new(0).layer(route);
    ErrorLayer::<Api>::new().layer(LoadShedLayer::new().layer(none_at_a_time))
}

async fn panics() -> &'static str {
    panic!("row 7")
}
