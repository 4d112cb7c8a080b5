//! Status and media type of an errbook response, changed on the way.

use axum::body::Body;
use axum::http::StatusCode;
use axum::middleware;
use axum::response::{Html, IntoResponse, Response};
use axum::routing::get as on_get;
use axum::{Router, response::ErrorResponse};
use errbook::ErrorInfo;
use errbook::axum::RouterExt as _;

use crate::{Edge, assert_error, get, serve, socket};

#[test]
fn a_tuple_that_changes_the_status_is_undone() {
    let address = serve(
        Router::new()
            .route("/ok", on_get(async || (StatusCode::OK, Edge::Gone)))
            .route(
                "/500",
                on_get(async || (StatusCode::from_u16(500).unwrap(), Edge::Gone)),
            )
            .route("/302", on_get(async || (StatusCode::FOUND, Edge::Gone))),
    );
    for path in ["/ok", "/500", "/302"] {
        assert_error(&get(address, path), 410, "gone", "Gone");
    }
}

#[test]
fn a_media_type_before_the_error_is_undone() {
    let answer = async || ([("content-type", "text/html")], Edge::Gone);
    let result = async || -> Result<(), ErrorResponse> {
        Err(([("content-type", "text/html")], Edge::Gone).into())
    };
    let routes = Router::new()
        .route("/answer", on_get(answer))
        .route("/result", on_get(result));
    let address = serve(routes);
    assert_error(&get(address, "/answer"), 410, "gone", "Gone");
    assert_error(&get(address, "/result"), 410, "gone", "Gone");
}

/// A middleware that keeps the extensions and writes HTML gets the body back, too, not our media type alone.
#[test]
fn a_body_in_another_media_type_is_replaced_with_the_errors_own() {
    async fn decorate(response: Response) -> Response {
        let (mut parts, _) = response.into_parts();
        parts.headers.remove("content-type");
        parts.headers.insert("x-kept", "1".parse().unwrap());
        parts
            .headers
            .insert("content-language", "de".parse().unwrap());
        let html = Html("<h1>Weg</h1>").into_response();
        let (html_parts, body) = html.into_parts();
        parts.headers.extend(html_parts.headers);
        Response::from_parts(parts, body)
    }
    let routes = Router::new()
        .route("/", on_get(async || Err::<(), _>(Edge::Gone)))
        .layer(middleware::map_response(decorate));
    let answer = get(serve(routes), "/");
    assert_error(&answer, 410, "gone", "Gone");
    assert_eq!(answer.header("x-kept"), ["1"]);
    assert!(answer.header("content-language").is_empty());
}

#[test]
fn an_error_that_nobody_changed_is_sent_as_it_is() {
    let routes = Router::new().route("/", on_get(async || ([("x-extra", "1")], Edge::Gone)));
    let answer = get(serve(routes), "/");
    assert_error(&answer, 410, "gone", "Gone");
    assert_eq!(answer.header("x-extra"), ["1"]);
}

#[test]
fn the_info_tells_what_was_sent_and_what_was_undone() {
    async fn report(mut response: Response) -> Response {
        let info = response.extensions().get::<ErrorInfo>().unwrap().clone();
        assert_eq!(response.status(), info.status());
        assert_eq!(response.headers().get("content-type"), info.content_type());
        let undone = info.overridden().unwrap_or("nothing").parse().unwrap();
        response.headers_mut().insert("x-undone", undone);
        *response.body_mut() = Body::from(info.body().clone());
        response
    }
    let routes = Router::new()
        .route("/changed", on_get(async || (StatusCode::OK, Edge::Gone)))
        .route("/same", on_get(async || Edge::Gone))
        .with_errors::<Edge>()
        .layer(middleware::map_response(report));
    let address = socket::serve(routes);
    let changed = get(address, "/changed");
    assert_error(&changed, 410, "gone", "Gone");
    assert_eq!(
        changed.header("x-undone"),
        ["status 200, media type application/json"]
    );
    assert_eq!(get(address, "/same").header("x-undone"), ["nothing"]);
}
