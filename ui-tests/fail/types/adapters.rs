use axum_core::response::{IntoResponse, Response};
use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404)]
struct NotFound;

impl IntoResponse for NotFound {
    fn into_response(self) -> Response {
        Response::default()
    }
}

fn main() {}
