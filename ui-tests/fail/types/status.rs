use errbook::ApiError;

#[derive(ApiError)]
enum UpstreamError {
    #[api_error(code = "text", status = 502)]
    Text(#[api_error(status)] String),
    #[api_error(code = "wide", status = 502, statuses(502, 503))]
    Wide(#[api_error(status)] Option<u32>),
}

fn main() {}
