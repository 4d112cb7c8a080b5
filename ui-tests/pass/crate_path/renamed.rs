#[derive(::renamed::ApiError)]
#[api_error(crate = ::renamed)]
enum Outer<T> {
    #[api_error(code = "not_found", status = 404, details, message = "No {id}.")]
    NotFound { id: T, next: Option<T> },
    #[api_error(transparent)]
    Inner(Inner),
}

#[derive(::renamed::ApiError)]
#[api_error(crate = crate::renamed_here, code = "inner", status = 429)]
struct Inner(#[api_error(retry_after)] u64);
