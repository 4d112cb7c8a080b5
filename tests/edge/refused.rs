//! `Refused`, with a layer and without.

use axum::Router;
use axum::response::{IntoResponse, Response};
use axum::routing::post as on_post;
use errbook::axum::{Json, Refused};
use errbook::{Rejection, RejectionKind};
use http::StatusCode;
use http::header::{HeaderMap, HeaderName, HeaderValue, RETRY_AFTER, WWW_AUTHENTICATE};

use crate::{Edge, assert_error, post, serve, socket};

#[test]
fn without_the_layer_it_is_status_and_phrase() {
    let routes = Router::new().route("/", on_post(async |Json(_): Json<u8>| ()));
    let answer = post(socket::serve(routes), "/", "application/json", "{}");
    assert_eq!(answer.status_line(), "HTTP/1.1 422 Unprocessable Entity");
    assert_eq!(answer.header("content-type"), ["text/plain; charset=utf-8"]);
    assert_eq!(answer.body, "Unprocessable Entity");
}

#[test]
fn the_rejection_is_in_the_extensions() {
    let rejection = Rejection::new(RejectionKind::InvalidBody).with_parameter("a.b");
    let response = Refused::from(rejection).into_response();
    let rejection = response.extensions().get::<Rejection>().unwrap();
    assert_eq!(rejection.parameter(), Some("a.b"));
}

#[test]
fn its_headers_are_sent_with_and_without_the_layer() {
    async fn refuse() -> Refused {
        let headers = [(WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"))];
        let rejection = Rejection::new(RejectionKind::Unauthorized);
        rejection.with_headers(HeaderMap::from_iter(headers)).into()
    }
    let routes = Router::new().route("/", on_post(refuse));
    for address in [socket::serve(routes.clone()), serve(routes)] {
        let answer = post(address, "/", "text/plain", "");
        assert_eq!(answer.header("www-authenticate"), ["Bearer"]);
    }
}

/// Those of a gateway's answer, of which the body is another.
#[test]
fn of_another_answers_headers_its_body_and_connection_are_left_out() {
    async fn refuse() -> Refused {
        let upstream = [
            ("content-length", "9000"),
            ("content-encoding", "gzip"),
            ("transfer-encoding", "chunked"),
            ("connection", "close"),
            ("etag", "\"7\""),
            ("retry-after", "9"),
            ("x-request-id", "7"),
        ];
        let upstream = upstream.map(|(name, value)| {
            let value = HeaderValue::from_static(value);
            (HeaderName::from_static(name), value)
        });
        let rejection = Rejection::for_status(StatusCode::BAD_GATEWAY);
        rejection
            .with_headers(HeaderMap::from_iter(upstream))
            .into()
    }
    let routes = Router::new().route("/", on_post(refuse));
    for address in [socket::serve(routes.clone()), serve(routes)] {
        let answer = post(address, "/", "text/plain", "");
        let length = answer.body.len().to_string();
        assert_eq!(answer.header("content-length"), [length]);
        for absent in ["content-encoding", "transfer-encoding", "etag"] {
            assert_eq!(answer.header(absent), [""; 0], "{absent}");
        }
        assert_eq!(answer.header("retry-after"), ["9"]);
        assert_eq!(answer.header("x-request-id"), ["7"]);
    }
}

/// `?` on a rejection in a handler, too.
#[test]
fn an_error_that_a_handler_makes_of_it_has_its_headers() {
    async fn refuse() -> Result<(), Edge> {
        let headers = [(RETRY_AFTER, HeaderValue::from_static("9"))];
        let rejection = Rejection::new(RejectionKind::TooManyRequests);
        Err(rejection.with_headers(HeaderMap::from_iter(headers)))?
    }
    let routes = Router::new().route("/", on_post(refuse));
    for address in [socket::serve(routes.clone()), serve(routes)] {
        let answer = post(address, "/", "text/plain", "");
        assert_error(&answer, 429, "slow_down", "Slow down");
        assert_eq!(answer.header("retry-after"), ["9"]);
    }
}

/// Any response that carries a rejection is one, whatever its status: so frameworks and middleware of the user's own can
/// refuse, too.
#[test]
fn a_rejection_in_the_extensions_is_answered_by_the_layer() {
    async fn refuse() -> Response {
        let mut response = "not yet".into_response();
        let rejection = Rejection::new(RejectionKind::Overloaded);
        response.extensions_mut().insert(rejection);
        response
    }
    let routes = Router::new().route("/", on_post(refuse));
    let answer = post(serve(routes), "/", "text/plain", "");
    assert_error(&answer, 503, "busy", "Busy");
}
