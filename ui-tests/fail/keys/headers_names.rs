use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, headers("" = "1"))]
struct EmptyName;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, headers("X Request" = "1"))]
struct SpaceInName;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, headers("Content-Type" = "text/plain"))]
struct ContentTypeHeader;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, headers("Content-Length" = "0"))]
struct ContentLengthHeader;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, headers("retry-after" = "60"))]
struct RetryAfterHeader;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404, headers("Transfer-Encoding" = "chunked"))]
struct TransferEncodingHeader;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404)]
struct ConnectionHeader {
    #[api_error(header = "Connection")]
    option: &'static str,
}

fn main() {}
