use errbook::ApiError;

#[derive(ApiError)]
enum Error {
    /// Too many requests
    #[api_error(code = "too_many", status = 429, retry_after = "5s")]
    TooMany,
}

fn main() {}
