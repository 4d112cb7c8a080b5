//! `ErrorInfo` in the extensions: the error, its sources and its definition, for the log.

use std::cell::Cell;
use std::error::Error;
use std::io;

use axum::Router;
use axum::extract::Request;
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum::routing::get as on_get;
use errbook::{ApiError, ErrorInfo};

use crate::{get, text};

#[derive(Debug, thiserror::Error)]
#[error("query failed")]
struct Query(#[source] io::Error);

/// Internal
#[derive(Debug, thiserror::Error, ApiError)]
#[error("cannot load {id}")]
#[api_error(code = "internal", status = 500)]
struct Internal {
    id: u8,
    source: Query,
}

/// Outer
#[derive(Debug, thiserror::Error, ApiError)]
enum Outer {
    #[error("wrapped")]
    #[api_error(transparent)]
    Wrapped(#[source] Internal),
}

fn internal() -> Internal {
    Internal {
        id: 7,
        source: Query(io::Error::other("disk on fire")),
    }
}

fn info(error: impl IntoResponse) -> ErrorInfo {
    error
        .into_response()
        .extensions()
        .get::<ErrorInfo>()
        .unwrap()
        .clone()
}

fn chain(info: &ErrorInfo) -> Vec<String> {
    info.chain().map(ToString::to_string).collect()
}

#[tokio::test]
async fn a_middleware_reads_the_error_that_the_client_does_not_see() {
    async fn log(request: Request, next: Next) -> Response {
        let mut response = next.run(request).await;
        let logged = response.extensions().get::<ErrorInfo>().map(|info| {
            assert_eq!((info.code(), info.status().as_u16()), ("internal", 500));
            chain(info).join(": ").parse().unwrap()
        });
        if let Some(logged) = logged {
            response.headers_mut().insert("x-logged", logged);
        }
        response
    }
    let router = Router::new()
        .route("/fails", on_get(async || Err::<(), _>(internal())))
        .route("/works", on_get(async || Ok::<_, Internal>("")))
        .layer(middleware::from_fn(log));
    let response = get(router.clone(), "/fails").await;
    assert_eq!(
        response.headers()["x-logged"],
        "cannot load 7: query failed: disk on fire"
    );
    assert!(!text(response).await.contains("disk"));
    assert!(
        !get(router, "/works")
            .await
            .headers()
            .contains_key("x-logged")
    );
}

#[test]
fn the_error_value_can_be_downcast() {
    let info = info(internal());
    let error: &(dyn Error + Send + Sync) = info.error().unwrap();
    let error = error.downcast_ref::<Internal>().unwrap();
    assert_eq!((error.id, error.source.0.kind()), (7, io::ErrorKind::Other));
}

#[test]
fn of_a_transparent_variant_the_outer_error_is_kept_and_the_inner_defined() {
    let info = info(Outer::Wrapped(internal()));
    assert!(info.error().unwrap().is::<Outer>());
    assert_eq!(chain(&info)[..2], ["wrapped", "cannot load 7"]);
    assert_eq!(info.definition().type_name(), "Internal");
}

#[test]
fn a_type_that_is_no_error_has_info_without_one() {
    #[derive(ApiError)]
    #[api_error(code = "plain", status = 404)]
    struct Plain;
    let info = info(Plain);
    assert!(info.error().is_none());
    assert_eq!(
        (info.code(), info.chain().count(), info.failure()),
        ("plain", 0, None)
    );
}

#[test]
fn an_error_that_cannot_cross_threads_has_info_without_one() {
    #[derive(Debug, thiserror::Error, ApiError)]
    #[error("local")]
    #[api_error(code = "local", status = 500)]
    struct Local(Cell<u8>);
    assert!(info(Local(Cell::new(1))).error().is_none());
}

#[test]
fn a_failure_is_told_together_with_the_error() {
    fn fails() -> u8 {
        panic!("no request id")
    }
    #[derive(Debug, thiserror::Error, ApiError)]
    #[error("refused")]
    #[api_error(code = "refused", status = 409, retry = "never", computed(id = fails))]
    struct Refused;
    let info = info(Refused);
    assert!(info.error().unwrap().is::<Refused>());
    assert_eq!(info.failure(), Some("panicked: no request id"));
}

#[test]
fn the_info_can_be_kept_longer_than_the_response_and_sent_to_another_thread() {
    let info = info(internal());
    let logged = std::thread::spawn(move || format!("{info:?} {}", chain(&info).join(": ")));
    assert!(logged.join().unwrap().contains("disk on fire"));
}

/// Counts how often its text is written.
#[derive(Debug)]
struct Counted(Cell<u8>);

impl std::fmt::Display for Counted {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.set(self.0.get() + 1);
        write!(f, "{}", self.0.get())
    }
}

/// Messages
#[derive(Debug, ApiError)]
enum Messages {
    /// Fixed
    #[api_error(code = "fixed", status = 400)]
    Fixed,
    /// Once
    #[api_error(code = "once", status = 400, message = "time {0}", headers("X-Message" = "{message}"))]
    Once(Counted),
    /// Failing
    #[api_error(code = "failing", status = 400, message = "of {0}")]
    Failing(
        u8,
        #[api_error(detail)]
        #[serde(rename = "value")]
        Unwritable,
    ),
    /// Connection lost, see runbook
    #[api_error(code = "private", status = 500)]
    Private,
}

#[derive(Debug)]
struct Unwritable;

impl serde::Serialize for Unwritable {
    fn serialize<S: serde::Serializer>(&self, _: S) -> Result<S::Ok, S::Error> {
        Err(serde::ser::Error::custom("unwritable"))
    }
}

#[tokio::test]
async fn info_has_the_message_that_was_sent() {
    for (error, expected) in [
        (Messages::Fixed, "Fixed"),
        (Messages::Once(Counted(Cell::new(0))), "time 1"),
        (Messages::Failing(1, Unwritable), "Failing"),
        (Messages::Private, "Internal Server Error"),
    ] {
        let response = error.into_response();
        let message = response.extensions().get::<ErrorInfo>().unwrap().message();
        assert_eq!(message, expected);
        let in_body = format!(r#""message":"{expected}""#);
        if let Some(header) = response.headers().get("x-message") {
            assert_eq!(header, expected);
        }
        assert!(text(response).await.contains(&in_body), "{expected}");
    }
}
