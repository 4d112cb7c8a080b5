use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "inner", status = 400)]
struct Inner;

#[derive(ApiError)]
enum Outer {
    #[api_error(transparent, extra(a = 1, b = 'c', c = 'd'))]
    Inner(Inner),
}

fn main() {}
