//! Responses that the layer leaves as they are.

use axum::Extension;
use axum::Router;
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::{Html, IntoResponse, Response};
use axum::routing::get as on_get;
use errbook::tower::{AsIs, ErrorLayer};

use crate::{Edge, assert_error, get, serve, socket};

const PAGE: &str = "<h1>Not here</h1>";

async fn page() -> impl IntoResponse {
    (StatusCode::NOT_FOUND, Html(PAGE))
}

#[test]
fn a_response_with_the_extension_as_is_stays() {
    async fn as_is() -> Response {
        let mut response = page().await.into_response();
        response.extensions_mut().insert(AsIs);
        response
    }
    let overridden = on_get(async || (StatusCode::OK, Extension(AsIs), Edge::Gone));
    let routes = Router::new()
        .route("/page", on_get(as_is))
        .route("/overridden", overridden)
        .route("/other", on_get(page));
    let address = serve(routes);
    let answer = get(address, "/page");
    assert_eq!(answer.status_line(), "HTTP/1.1 404 Not Found");
    assert_eq!(answer.body, PAGE);
    assert_eq!(answer.header("content-type"), ["text/html; charset=utf-8"]);
    assert_eq!(get(address, "/overridden").status_line(), "HTTP/1.1 200 OK");
    assert_error(&get(address, "/other"), 404, "not_found", "Not found");
}

#[test]
fn a_predicate_that_panics_leaves_none() {
    let layer = ErrorLayer::<Edge>::new().unless(|_| panic!("no answer"));
    let routes = Router::new().route("/page", on_get(page)).layer(layer);
    let answer = get(socket::serve(routes), "/page");
    assert_error(&answer, 404, "not_found", "Not found");
}

#[test]
fn responses_can_be_left_by_their_parts() {
    let layer = ErrorLayer::<Edge>::new().unless(|parts| {
        let media_type = parts.headers.get(CONTENT_TYPE);
        media_type.is_some_and(|value| value.as_bytes().starts_with(b"text/html"))
    });
    let routes = Router::new()
        .route("/page", on_get(page))
        .route("/panic", on_get(async || -> () { panic!() }))
        .layer(layer);
    let address = socket::serve(routes);
    assert_eq!(get(address, "/page").body, PAGE);
    assert_error(&get(address, "/nowhere"), 404, "not_found", "Not found");
    assert_error(&get(address, "/panic"), 500, "panic", "Panic");
}
