//! Responses from 400 to 599 that no errbook error made.

use axum::Router;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::http::header::{HeaderMap, HeaderName, HeaderValue};
use axum::response::{Html, IntoResponse};
use axum::routing::get as on_get;
use errbook::axum::RouterExt as _;

use crate::{Told, assert_error, get, serve, socket};

#[test]
fn an_unknown_route_is_answered() {
    let address = serve(Router::new().route("/", on_get(async || "here")));
    assert_error(&get(address, "/nowhere"), 404, "not_found", "Not found");
    assert_eq!(get(address, "/").body, "here");
}

#[test]
fn a_wrong_method_is_answered_and_keeps_allow() {
    let routes = Router::new().route("/", on_get(async || "").post(async || ""));
    let answer = socket::send(serve(routes), "DELETE", "/");
    assert_error(&answer, 405, "method_not_allowed", "Wrong method");
    assert_eq!(answer.header("allow"), ["GET,HEAD,POST"]);
}

#[test]
fn every_status_stays_in_its_class() {
    async fn answer(Path(status): Path<u16>) -> StatusCode {
        StatusCode::from_u16(status).unwrap()
    }
    let address = serve(Router::new().route("/{status}", on_get(answer)));
    for (status, expected, code, message) in [
        (400, 400, "client", "Client"),
        (401, 400, "client", "Client"),
        (404, 404, "not_found", "Not found"),
        (408, 504, "late", "Late"),
        (429, 429, "slow_down", "Slow down"),
        (499, 400, "client", "Client"),
        (500, 500, "server", "Server"),
        (502, 500, "server", "Server"),
        (503, 503, "busy", "Busy"),
        (504, 504, "late", "Late"),
        (599, 500, "server", "Server"),
    ] {
        let answer = get(address, &format!("/{status}"));
        assert_error(&answer, expected, code, message);
    }
}

/// The edge enum of the guide.
#[derive(Debug, errbook::ApiError)]
enum Kept {
    /// Request is invalid
    #[api_error(code = "invalid_request", status = 400, on(client_error))]
    Invalid(#[api_error(status)] errbook::Rejection),
    /// Unexpected server error
    #[api_error(code = "internal_error", status = 500, on(server_error))]
    Internal(#[api_error(status)] errbook::Rejection),
}

#[test]
fn a_rejection_marked_status_keeps_every_status_with_its_phrase_and_headers() {
    async fn answer(Path(status): Path<u16>) -> impl IntoResponse {
        let headers = [("www-authenticate", "Bearer"), ("retry-after", "120")];
        (StatusCode::from_u16(status).unwrap(), headers, "secret")
    }
    let routes = Router::new().route("/{status}", on_get(answer));
    let address = socket::serve(routes.with_errors::<Kept>());
    for (status, code, phrase) in [
        (400, "invalid_request", "Bad Request"),
        (401, "invalid_request", "Unauthorized"),
        (403, "invalid_request", "Forbidden"),
        (409, "invalid_request", "Conflict"),
        (429, "invalid_request", "Too Many Requests"),
        (500, "internal_error", "Internal Server Error"),
        (503, "internal_error", "Service Unavailable"),
    ] {
        let answer = get(address, &format!("/{status}"));
        assert_error(&answer, status, code, phrase);
        assert_eq!(answer.header("www-authenticate"), ["Bearer"], "{status}");
        assert_eq!(answer.header("retry-after"), ["120"], "{status}");
    }
}

#[test]
fn whatever_the_content_type() {
    let html = on_get(async || (StatusCode::BAD_GATEWAY, Html("<h1>Bad gateway</h1>")));
    let json = on_get(async || (StatusCode::FORBIDDEN, axum::Json(["secret"])));
    let empty = on_get(async || StatusCode::BAD_REQUEST);
    let routes = Router::new()
        .route("/html", html)
        .route("/json", json)
        .route("/empty", empty);
    let address = serve(routes);
    assert_error(&get(address, "/html"), 500, "server", "Server");
    assert_error(&get(address, "/json"), 400, "client", "Client");
    assert_error(&get(address, "/empty"), 400, "client", "Client");
}

#[test]
fn headers_about_the_body_go_and_all_others_stay() {
    async fn answer() -> impl IntoResponse {
        let mut headers = HeaderMap::new();
        for (name, value) in [
            ("content-type", "text/css"),
            ("content-encoding", "gzip"),
            ("content-language", "de"),
            ("content-location", "/a"),
            ("content-disposition", "attachment"),
            ("content-md5", "eA=="),
            ("content-digest", "sha-256=:eA==:"),
            ("repr-digest", "sha-256=:eA==:"),
            ("digest", "sha-256=eA=="),
            ("etag", "\"1\""),
            ("last-modified", "Sat, 21 Nov 2026 10:00:00 GMT"),
            ("trailer", "x-sum"),
            ("accept-ranges", "bytes"),
            ("x-request-id", "req_7"),
            ("cache-control", "no-store"),
            ("www-authenticate", "Bearer"),
            ("vary", "origin"),
            ("set-cookie", "a=1"),
            ("set-cookie", "b=2"),
        ] {
            let name = HeaderName::from_static(name);
            headers.append(name, HeaderValue::from_static(value));
        }
        (StatusCode::UNAUTHORIZED, headers, "body { color: red }")
    }
    let answer = get(serve(Router::new().route("/", on_get(answer))), "/");
    assert_error(&answer, 400, "client", "Client");
    let mut fields: Vec<_> = answer.head.lines().skip(1).collect();
    fields.retain(|line| !line.starts_with("date: "));
    fields.sort_unstable();
    assert_eq!(
        fields,
        [
            "cache-control: no-store",
            "connection: close",
            &format!("content-length: {}", answer.body.len()),
            "content-type: application/json",
            "set-cookie: a=1",
            "set-cookie: b=2",
            "vary: origin",
            "www-authenticate: Bearer",
            "x-request-id: req_7",
        ]
    );
}

#[test]
fn the_errors_own_headers_come_first() {
    let busy = on_get(async || (StatusCode::SERVICE_UNAVAILABLE, [("retry-after", "120")]));
    let slow = on_get(async || (StatusCode::TOO_MANY_REQUESTS, [("retry-after", "120")]));
    let address = serve(Router::new().route("/busy", busy).route("/slow", slow));
    // `Busy` has a delay of its own, `SlowDown` has none.
    assert_eq!(get(address, "/busy").header("retry-after"), ["5"]);
    assert_eq!(get(address, "/slow").header("retry-after"), ["120"]);
}

#[test]
fn a_conversion_by_hand_knows_status_method_and_reason() {
    let routes = Router::new().route("/", on_get(async || StatusCode::IM_A_TEAPOT));
    let address = socket::serve(routes.with_errors::<Told>());
    assert_eq!(
        get(address, "/").body,
        r#"{"error":{"code":"told","message":"Told by hand","details":{"kind":"client_error","refused":418,"reason":"the request is invalid","method":"GET"}}}"#
    );
    assert_eq!(
        socket::send(address, "PUT", "/").body,
        r#"{"error":{"code":"told","message":"Told by hand","details":{"kind":"method_not_allowed","refused":405,"reason":"the resource does not support this method","method":"PUT"}}}"#
    );
}

#[test]
fn a_conversion_that_panics_leaves_a_response_without_an_error() {
    use errbook::{ApiError, Rejection};

    #[derive(ApiError)]
    #[api_error(code = "never", status = 400)]
    struct Never;
    impl From<Rejection> for Never {
        fn from(_: Rejection) -> Self {
            panic!("secret")
        }
    }
    let answer = get(socket::serve(Router::new().with_errors::<Never>()), "/");
    assert_eq!(answer.status_line(), "HTTP/1.1 404 Not Found");
    assert_eq!(answer.body, "Not Found");
}
