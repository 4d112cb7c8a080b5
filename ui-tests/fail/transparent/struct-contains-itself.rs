use errbook::ApiError;

#[derive(ApiError)]
#[api_error(transparent)]
struct Outer {
    inner: Box<Outer>,
}

fn main() {}
