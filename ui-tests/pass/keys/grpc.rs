use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "inner", status = 404, domain = "inner.example.com")]
struct Inner;

#[derive(ApiError)]
#[api_error(domain = "bookings.example.com", grpc = "internal")]
enum Codes<'a, T, const N: usize>
where
    Self: Sized,
    [u8; N]: Sized,
{
    #[api_error(
        code = "conflict",
        status = 409,
        retry = "never",
        grpc = "already_exists"
    )]
    Conflict,
    #[api_error(code = "taken", status = 409, retry = "never")]
    OfType,
    #[api_error(code = "shared", status = 409, retry = "never", shared_code)]
    Shared { private: [u8; N] },
    #[api_error(code = "shared", status = 503, shared_code)]
    SharedToo { text: &'a str },
    #[api_error(transparent)]
    Inner(Box<Inner>),
    #[api_error(transparent)]
    Generic(T),
}
