//! Types that have the name of one in std, or another name than it.

use core::option::Option as Opt;

use errbook::ApiError;

/// Neither a string nor `Deref`.
#[derive(serde::Serialize)]
struct String(u32);

impl std::fmt::Display for String {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.0)
    }
}

#[derive(ApiError)]
#[api_error(code = "renamed", status = 429, details, message = "{text}")]
struct Renamed {
    text: String,
    optional: Opt<u32>,
    #[api_error(header = "X-Optional", detail)]
    header: Opt<u32>,
    #[api_error(header = "X-Text")]
    of_text: String,
    #[api_error(retry_after)]
    delay: Opt<u32>,
}
