//! Types that contain each other, with a parameter: found where the type is used.

use errbook::ApiError;

#[derive(ApiError)]
enum Outer<T: ApiError> {
    #[api_error(transparent)]
    Middle(Middle<T>),
    #[api_error(transparent)]
    Other(T),
}

#[derive(ApiError)]
enum Middle<T: ApiError> {
    #[api_error(transparent)]
    Outer(Box<Outer<T>>),
}

#[derive(ApiError)]
#[api_error(code = "leaf", status = 400)]
struct Leaf;

const CODES: usize = <Outer<Leaf> as ApiError>::CATALOG.len();

fn main() {}
