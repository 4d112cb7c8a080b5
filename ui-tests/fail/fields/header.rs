use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404)]
struct WithoutValue {
    #[api_error(header)]
    id: u32,
}

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404)]
struct NotAString {
    #[api_error(header = Allow)]
    id: u32,
}

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404)]
struct NoName {
    #[api_error(header = "X Id")]
    id: u32,
}

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404)]
struct RefusedName {
    #[api_error(header = "Retry-After")]
    id: u32,
}

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404)]
struct SourceAsHeader {
    #[api_error(header = "X-Cause")]
    source: std::io::Error,
}

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404)]
struct HeadersWithValue {
    #[api_error(headers("X-Id" = "7"))]
    id: u32,
}

fn main() {}
