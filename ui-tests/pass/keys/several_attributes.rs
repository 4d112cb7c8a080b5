use errbook::ApiError;

#[derive(ApiError)]
#[api_error(docs_url = "/errors/{code}")]
#[api_error(adapters = true)]
#[api_error()]
enum BookingError {
    #[api_error(code = "not_found")]
    #[api_error(status = 404, details)]
    NotFound {
        #[api_error()]
        #[api_error(detail)]
        id: u32,
    },
}
