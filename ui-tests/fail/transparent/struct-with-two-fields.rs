use errbook::ApiError;

#[derive(ApiError)]
#[api_error(transparent)]
struct Outer(Inner, u32);

#[derive(ApiError)]
#[api_error(code = "inner", status = 400)]
struct Inner;

fn main() {}
