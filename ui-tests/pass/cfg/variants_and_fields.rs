use errbook::ApiError;

#[derive(ApiError)]
enum BookingError {
    #[cfg(any())]
    #[api_error(code = "never", status = 200)]
    Never(Missing),
    #[cfg(not(any()))]
    #[api_error(code = "not_found", status = 404, details, message = "No {id}.")]
    NotFound {
        #[cfg(any())]
        missing: Missing,
        #[cfg(not(any()))]
        id: u32,
    },
    #[cfg_attr(not(any()), api_error(code = "gone", status = 410))]
    Gone,
}
