#![deny(deprecated)]

use errbook::ApiError;

#[derive(ApiError)]
enum BookingError {
    #[deprecated(since = "2.0.0", note = "use `gone`")]
    #[api_error(code = "not_found", status = 404, details, message = "No {id}.")]
    NotFound {
        #[deprecated]
        id: u32,
    },
    #[deprecated = "use `gone`"]
    #[api_error(code = "old", status = 429)]
    Old(#[api_error(retry_after)] u32),
}

#[deprecated]
#[derive(ApiError)]
#[api_error(code = "inner", status = 400, message = "{0}")]
struct Inner(#[deprecated] u32);
