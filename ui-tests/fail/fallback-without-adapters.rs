use axum_core::response::{IntoResponse, Response};
use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 4004, adapters = false)]
struct NotFound;

impl IntoResponse for NotFound {
    fn into_response(self) -> Response {
        self.to_response().map(Into::into)
    }
}

fn main() {}
