//! Other ways to extract on axum, of which the guide speaks: axum's derive, and `WithRejection` of axum-extra.

use axum::Router;
use axum::extract::FromRequest;
use axum::extract::rejection::JsonRejection;
use axum::routing::post;
use axum_extra::extract::WithRejection;
use errbook::axum::RouterExt as _;
use errbook::{ApiError, Rejection};

use crate::servers::serve_axum;
use crate::{exchange, requests};

/// Edge errors
#[derive(Debug, thiserror::Error, ApiError)]
enum EdgeError {
    /// Invalid body
    #[error("invalid body")]
    #[api_error(code = "invalid_body", status = 422, on(invalid_body))]
    Invalid(#[source] Rejection),
    /// Client
    #[error("refused")]
    #[api_error(code = "client", status = 400, on(client_error))]
    Client(#[source] Rejection),
    /// Server
    #[error("failed")]
    #[api_error(code = "server", status = 500, on(server_error))]
    Server(#[source] Rejection),
}

/// Of one place alone
#[derive(Debug, thiserror::Error, ApiError)]
enum UploadError {
    /// The upload is not JSON
    #[error("no JSON")]
    #[api_error(code = "upload_refused", status = 400)]
    NotJson(#[from] JsonRejection),
}

#[derive(serde::Deserialize, FromRequest)]
#[from_request(via(errbook::axum::Json), rejection(errbook::axum::Refused))]
struct Booking {
    seats: u8,
}

type Upload = WithRejection<axum::Json<u8>, UploadError>;

fn answer(path: &str, body: &str) -> (String, String) {
    let routes = Router::new()
        .route(
            "/derive",
            post(async |booking: Booking| booking.seats.to_string()),
        )
        .route(
            "/extra",
            post(async |upload: Upload| upload.0.0.to_string()),
        )
        .with_errors::<EdgeError>();
    let seen = exchange(
        serve_axum(routes),
        &requests::post(path, "application/json", body),
    );
    (seen.status, seen.body)
}

fn error(code: &str, message: &str) -> String {
    format!(r#"{{"error":{{"code":"{code}","message":"{message}"}}}}"#)
}

#[test]
fn an_extractor_of_axums_derive_refuses_likewise() {
    let ok = ("HTTP/1.1 200 OK".to_owned(), "2".to_owned());
    assert_eq!(answer("/derive", r#"{"seats":2}"#), ok);
    let (status, body) = answer("/derive", r#"{"seats":"two"}"#);
    assert_eq!(status, "HTTP/1.1 422 Unprocessable Entity");
    assert_eq!(body, error("invalid_body", "Invalid body"));
}

#[test]
fn with_rejection_takes_an_error_of_the_api() {
    let ok = ("HTTP/1.1 200 OK".to_owned(), "2".to_owned());
    assert_eq!(answer("/extra", "2"), ok);
    let (status, body) = answer("/extra", "two");
    assert_eq!(status, "HTTP/1.1 400 Bad Request");
    assert_eq!(body, error("upload_refused", "The upload is not JSON"));
}
