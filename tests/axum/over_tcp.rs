//! A real server on a real socket.

use axum::Router;
use axum::routing::get as on_get;
use errbook::ApiError;

use crate::socket::{self, Answer};

/// Busy
#[derive(Debug, thiserror::Error, ApiError)]
#[error("busy")]
enum Busy {
    #[api_error(
        code = "busy",
        status = 503,
        details,
        message = "„{name}“ ist beschäftigt."
    )]
    Dynamic {
        #[api_error(skip)]
        name: &'static str,
        #[api_error(retry_after)]
        seconds: u8,
    },
    /// Gone
    #[api_error(code = "gone", status = 410)]
    Static,
    /// „Stale“
    #[api_error(code = "stale", status = 412, envelope = errbook::envelope::TEXT)]
    Text,
    #[api_error(
        code = "unauthorized",
        status = 401,
        envelope = errbook::envelope::EMPTY,
        headers("WWW-Authenticate" = "Basic")
    )]
    Empty,
    #[api_error(
        code = "unchanged",
        status = 304,
        allow_status,
        envelope = errbook::envelope::EMPTY,
        headers("ETag" = "\"7\"")
    )]
    Unchanged,
}

fn router() -> Router {
    let dynamic = on_get(async || {
        Err::<(), _>(Busy::Dynamic {
            name: "Zoë",
            seconds: 5,
        })
    });
    let fixed = on_get(async || Err::<(), _>(Busy::Static));
    Router::new()
        .route("/dynamic", dynamic)
        .route("/static", fixed)
        .route("/text", on_get(async || Err::<(), _>(Busy::Text)))
        .route("/empty", on_get(async || Err::<(), _>(Busy::Empty)))
        .route("/unchanged", on_get(async || Err::<(), _>(Busy::Unchanged)))
}

/// Without what differs from one answer to the next.
fn head(answer: &Answer) -> Vec<&str> {
    let mut lines: Vec<_> = answer
        .head
        .lines()
        .filter(|line| !line.starts_with("date: "))
        .collect();
    lines.sort_unstable();
    lines
}

#[test]
fn a_get_is_answered_with_status_headers_and_body() {
    let address = socket::serve(router());
    let answer = socket::send(address, "GET", "/dynamic");
    let body =
        r#"{"error":{"code":"busy","message":"„Zoë“ ist beschäftigt.","details":{"seconds":5}}}"#;
    assert_eq!(answer.status_line(), "HTTP/1.1 503 Service Unavailable");
    assert_eq!(answer.header("content-type"), ["application/json"]);
    assert_eq!(answer.header("retry-after"), ["5"]);
    assert_eq!(answer.header("content-length"), [body.len().to_string()]);
    assert_eq!(answer.body, body);
}

#[test]
fn a_body_without_holes_is_sent_like_any_other() {
    let answer = socket::send(socket::serve(router()), "GET", "/static");
    assert_eq!(answer.status_line(), "HTTP/1.1 410 Gone");
    assert_eq!(answer.body, r#"{"error":{"code":"gone","message":"Gone"}}"#);
    assert_eq!(
        answer.header("content-length"),
        [answer.body.len().to_string()]
    );
}

#[test]
fn a_text_is_sent_with_its_media_type_and_length() {
    let answer = socket::send(socket::serve(router()), "GET", "/text");
    assert_eq!(answer.status_line(), "HTTP/1.1 412 Precondition Failed");
    assert_eq!(answer.header("content-type"), ["text/plain; charset=utf-8"]);
    assert_eq!(answer.body, "„Stale“");
    assert_eq!(
        answer.header("content-length"),
        [answer.body.len().to_string()]
    );
}

#[test]
fn no_body_is_sent_without_a_media_type() {
    let answer = socket::send(socket::serve(router()), "GET", "/empty");
    assert_eq!(answer.status_line(), "HTTP/1.1 401 Unauthorized");
    assert!(answer.header("content-type").is_empty());
    assert_eq!(answer.header("content-length"), ["0"]);
    assert_eq!(answer.header("www-authenticate"), ["Basic"]);
    assert_eq!(answer.body, "");
}

#[test]
fn a_status_without_a_body_has_none() {
    let answer = socket::send(socket::serve(router()), "GET", "/unchanged");
    assert_eq!(answer.status_line(), "HTTP/1.1 304 Not Modified");
    for name in ["content-type", "content-length", "transfer-encoding"] {
        assert!(answer.header(name).is_empty(), "{name}");
    }
    assert_eq!(answer.header("etag"), ["\"7\""]);
    assert_eq!(answer.body, "");
}

#[test]
fn s12_a_head_is_answered_like_a_get_without_the_body() {
    let address = socket::serve(router());
    for path in ["/dynamic", "/static", "/text", "/empty"] {
        let answers = ["GET", "HEAD"].map(|method| socket::send(address, method, path));
        let [get, answer] = &answers;
        assert_eq!(head(get), head(answer));
        assert_eq!(get.body.is_empty(), path == "/empty");
        assert!(answer.body.is_empty());
    }
}
