use errbook::ApiError;

use std::sync::Arc;

#[derive(ApiError)]
enum Outer {
    #[api_error(transparent)]
    Boxed(Box<Inner>),
    #[api_error(transparent)]
    Shared { inner: Arc<Inner> },
    #[api_error(code = "outer", status = 400, shared_code)]
    Own,
}

#[derive(ApiError)]
#[api_error(code = "inner", status = 400)]
struct Inner;
