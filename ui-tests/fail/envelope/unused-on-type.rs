use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "inner", status = 400)]
struct Inner;

#[derive(ApiError)]
#[api_error(envelope = errbook::envelope::NESTD)]
enum Outer {
    #[api_error(transparent)]
    Inner(Inner),
}

fn main() {}
