use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "inner", status = 400)]
struct Inner;

#[derive(ApiError)]
enum Outer {
    #[api_error(transparent = true, code = "outer")]
    Inner(Inner),
}

fn main() {}
