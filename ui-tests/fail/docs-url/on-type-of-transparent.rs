use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "not_found", status = 404)]
struct NotFound;

#[derive(ApiError)]
#[api_error(docs_url = "/errors/{cod}")]
enum BookingError {
    #[api_error(transparent)]
    NotFound(NotFound),
}

fn main() {}
