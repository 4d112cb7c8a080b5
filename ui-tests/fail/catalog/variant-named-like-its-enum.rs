use errbook::ApiError;

/// Timeout errors
#[derive(ApiError)]
enum Timeout {
    /// Took too long
    #[api_error(code = "too_long", status = 504)]
    Timeout,
}

/// Took too long
#[derive(ApiError)]
#[api_error(code = "too_long", status = 504)]
struct TooLong;

errbook::catalog! {
    static CATALOG = [Timeout, TooLong];
}

fn main() {}
