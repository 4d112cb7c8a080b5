use axum_core::response::{IntoResponse, Response};
use errbook::ApiError;

#[derive(Debug, thiserror::Error, ApiError)]
pub enum BookingError {
    #[error("not found")]
    #[api_error(code = "not_found", status = 4004)]
    NotFound,
}

#[derive(ApiError)]
pub enum ApiFailure {
    #[api_error(transparent)]
    Booking(BookingError),
}

fn answer<E: ApiError>(error: E) -> Response {
    error.to_response().map(Into::into)
}

fn respond(error: BookingError) -> impl IntoResponse {
    println!("{} {}", error.code(), error.to_response().status());
    error
}

const _: fn() = || {
    let _ = answer(BookingError::NotFound);
    let _ = respond(BookingError::NotFound).into_response();
    let _ = ApiFailure::Booking(BookingError::NotFound).into_response();
    let _ = BookingError::CATALOG.len();
};

fn main() {}
