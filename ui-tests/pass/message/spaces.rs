//! Placeholders with spaces, as `format!` takes them.

use errbook::ApiError;

#[derive(ApiError)]
enum Error {
    #[api_error(
        code = "number",
        status = 404,
        message = "{ s } and { s :.2} of { s:? }"
    )]
    Number { s: f32 },
    #[api_error(code = "tuple", status = 404, message = "{ 0 } {0 }")]
    Tuple(f32),
}
