//! A type whose last field has no size is an error where it has one.

use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "tail", status = 404, details)]
struct Tail<T: ?Sized> {
    id: u32,
    #[api_error(skip)]
    tail: T,
}

fn is_error<T: ApiError>() {}

fn with_a_size() {
    is_error::<Tail<u8>>();
}
