use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "inner", status = 400)]
struct Inner;

#[derive(ApiError)]
enum Outer {
    #[api_error(transparent = false, code = "outer", status = 4000)]
    Inner(Inner),
}

fn main() {}
