use errbook::ApiError;

#[derive(ApiError)]
#[api_error(log = "warning")]
enum LogUnknownLevel {
    #[api_error(code = "a", status = 404, log = "err")]
    A,
    #[api_error(code = "b", status = 404, log)]
    B,
    #[api_error(code = "c", status = 404, log = off)]
    C,
    #[api_error(code = "d", status = 404, log("warn"))]
    D,
}

#[derive(ApiError)]
enum LogTransparent {
    #[api_error(transparent, log = "warn")]
    A(LogUnknownLevel),
}

fn main() {}
