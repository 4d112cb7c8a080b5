use errbook::ApiError;

#[derive(ApiError)]
#[api_error(transparent)]
struct Outer(#[api_error(retry_after)] Inner);

#[derive(ApiError)]
#[api_error(code = "inner", status = 400)]
struct Inner;

fn main() {}
