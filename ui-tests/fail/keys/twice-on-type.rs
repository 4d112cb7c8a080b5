use errbook::ApiError;

#[derive(ApiError)]
#[api_error(docs_url = "/errors", adapters = true)]
#[api_error(docs_url = "/codes", adapters = false)]
enum BookingError {
    #[api_error(code = "not_found", status = 404)]
    NotFound,
}

fn main() {}
