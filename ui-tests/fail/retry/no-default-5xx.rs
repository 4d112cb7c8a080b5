use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "tls_failed", status = 525)]
struct TlsFailed;

fn main() {}
