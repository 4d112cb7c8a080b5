use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "inner", status = 404)]
struct Inner;

#[derive(ApiError)]
#[api_error(domain = "bookings.example.com")]
enum TransparentWithoutDomain {
    #[api_error(transparent)]
    Inner(Inner),
    #[api_error(transparent)]
    Boxed(Box<Inner>),
}

fn main() {}
