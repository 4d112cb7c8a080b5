//! A handler that returns `Result<_, E>` and uses `?`.

use std::num::ParseIntError;

use axum::extract::Path;
use axum::response::IntoResponse;
use axum::routing::get as on_get;
use axum::{Json, Router};
use errbook::ApiError;

use crate::{get, text};

/// Bookings
#[derive(Debug, thiserror::Error, ApiError)]
enum BookingError {
    /// Slot is taken
    #[error("slot {id} lost the race")]
    #[api_error(
        code = "slot_taken",
        status = 409,
        retry = "never",
        details,
        message = "Slot {id} is taken."
    )]
    Taken { id: u32, next: Option<u32> },
    /// Too many requests
    #[error("slow down")]
    #[api_error(code = "slow_down", status = 429)]
    SlowDown(#[api_error(retry_after)] u32),
    /// Slot is not a number
    #[error("bad slot")]
    #[api_error(
        code = "bad_slot",
        status = 400,
        content_type = "application/vnd.booking+json"
    )]
    BadSlot(#[from] ParseIntError),
    #[error(transparent)]
    #[api_error(transparent)]
    Storage(#[from] StorageError),
}

/// Storage is away
#[derive(Debug, thiserror::Error, ApiError)]
#[error("storage at 10.0.0.1 is away")]
#[api_error(code = "storage", status = 503)]
struct StorageError;

fn reserve(id: u32) -> Result<u32, BookingError> {
    match id {
        1 => Err(BookingError::Taken { id, next: Some(2) }),
        2 => Err(BookingError::SlowDown(60)),
        3 => Err(StorageError)?,
        _ => Ok(id),
    }
}

async fn book(Path(slot): Path<String>) -> Result<Json<u32>, BookingError> {
    let id = slot.parse()?;
    Ok(Json(reserve(id)?))
}

fn router() -> Router {
    Router::new().route("/{slot}", on_get(book))
}

#[tokio::test]
async fn success_is_the_handlers_own() {
    let response = get(router(), "/7").await;
    assert_eq!(response.status(), 200);
    assert_eq!(text(response).await, "7");
}

#[tokio::test]
async fn an_error_is_its_response() {
    let response = get(router(), "/1").await;
    assert_eq!(response.status(), 409);
    assert_eq!(response.headers()["content-type"], "application/json");
    assert_eq!(
        text(response).await,
        r#"{"error":{"code":"slot_taken","message":"Slot 1 is taken.","details":{"id":1,"next":2}}}"#
    );
}

#[tokio::test]
async fn the_delay_is_a_header() {
    let response = get(router(), "/2").await;
    assert_eq!(response.status(), 429);
    assert_eq!(response.headers()["retry-after"], "60");
}

#[tokio::test]
async fn a_source_is_converted_by_the_question_mark_and_stays_inside() {
    let response = get(router(), "/x").await;
    assert_eq!(
        response.headers()["content-type"],
        "application/vnd.booking+json"
    );
    assert_eq!(
        text(response).await,
        r#"{"error":{"code":"bad_slot","message":"Slot is not a number"}}"#
    );
}

#[tokio::test]
async fn a_transparent_variant_is_the_error_inside() {
    let response = get(router(), "/3").await;
    assert_eq!(response.status(), 503);
    assert_eq!(
        text(response).await,
        r#"{"error":{"code":"storage","message":"Service Unavailable"}}"#
    );
}

#[tokio::test]
async fn the_adapter_sends_what_to_response_makes() {
    for id in 1..4 {
        let plain = reserve(id).unwrap_err().to_response();
        let response = reserve(id).unwrap_err().into_response();
        assert_eq!(response.status(), plain.status());
        assert_eq!(response.headers(), plain.headers());
        assert_eq!(text(response).await.as_bytes(), plain.body());
    }
}

#[tokio::test]
async fn an_error_composes_with_axums_own_parts() {
    let response = (
        http::StatusCode::IM_A_TEAPOT,
        [("x-extra", "1")],
        StorageError,
    )
        .into_response();
    assert_eq!(
        response.status(),
        418,
        "the caller's status is the caller's choice"
    );
    assert_eq!(response.headers()["x-extra"], "1");
    assert_eq!(response.headers()["content-type"], "application/json");
}
