use errbook::ApiError;

#[derive(ApiError)]
#[api_error(docs_ulr = "/errors/{code}")]
enum BookingError {
    #[api_error(code = "not_found", status = 404)]
    NotFound,
}

fn main() {}
