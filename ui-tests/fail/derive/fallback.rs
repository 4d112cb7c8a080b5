use axum_core::response::{IntoResponse, Response};
use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "invalid", status = 4000, details)]
struct FallbackKeepsGenerics<'a, T: Clone, const N: usize = 3>
where
    T: Copy,
{
    value: &'a [T; N],
}

fn status(error: &FallbackKeepsGenerics<'_, u32>) -> u16 {
    error.status().as_u16()
}

const _: fn(&FallbackKeepsGenerics<'_, u32>) -> u16 = status;

#[derive(Debug, thiserror::Error, ApiError)]
pub enum FallbackKeepsImpl {
    #[error("not found")]
    #[api_error(code = "not_found", status = 4004)]
    NotFound,
}

#[derive(ApiError)]
pub enum ApiFailure {
    #[api_error(transparent)]
    Booking(FallbackKeepsImpl),
}

fn answer<E: ApiError>(error: E) -> Response {
    error.to_response().map(Into::into)
}

fn respond(error: FallbackKeepsImpl) -> impl IntoResponse {
    println!("{} {}", error.code(), error.to_response().status());
    error
}

const _: fn() = || {
    let _ = answer(FallbackKeepsImpl::NotFound);
    let _ = respond(FallbackKeepsImpl::NotFound).into_response();
    let _ = ApiFailure::Booking(FallbackKeepsImpl::NotFound).into_response();
    let _ = FallbackKeepsImpl::CATALOG.len();
};

#[derive(ApiError)]
#[api_error(code = "not_found", status = 4004, adapters = false)]
struct FallbackWithoutAdapters;

impl IntoResponse for FallbackWithoutAdapters {
    fn into_response(self) -> Response {
        self.to_response().map(Into::into)
    }
}

fn main() {}
