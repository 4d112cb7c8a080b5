use axum_core::response::{IntoResponse, Response};
use errbook::ApiError;

/// Beside a hand-written implementation of another framework's trait.
#[derive(ApiError)]
#[api_error(
    code = "not_found",
    status = 404,
    adapters(actix_web, poem, rocket, salvo, tonic, warp),
    domain = "test"
)]
struct NotFound;

impl IntoResponse for NotFound {
    fn into_response(self) -> Response {
        self.to_response().map(Into::into)
    }
}

#[derive(ApiError)]
#[api_error(adapters(axum, r#poem, warp,))]
enum Named {
    #[api_error(transparent)]
    NotFound(NotFound),
}

fn is_a_response(_: impl IntoResponse) {}

fn has_the_traits() {
    is_a_response(NotFound);
    is_a_response(Named::NotFound(NotFound));
}
