#[derive(Debug, thiserror::Error, errbook::ApiError)]
enum Outer {
    #[error(transparent)]
    #[api_error(transparent)]
    Inner(#[from] Inner),
}

#[derive(Debug, thiserror::Error, errbook::ApiError)]
#[error("inner")]
#[api_error(code = "inner", status = 400)]
struct Inner;
