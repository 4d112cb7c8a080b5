//! Types that contain each other. A derive sees one type at a time, so the compiler finds the cycle.

use errbook::ApiError;

#[derive(ApiError)]
enum Outer {
    #[api_error(transparent)]
    Middle(Middle),
}

#[derive(ApiError)]
enum Middle {
    #[api_error(transparent)]
    Inner(Box<Inner>),
}

#[derive(ApiError)]
#[api_error(transparent)]
struct Inner {
    outer: Box<Outer>,
}

fn main() {}
