use errbook::ApiError;

/** The group */
#[derive(ApiError)]
enum BookingError {
    /**
     * Gone for good
     *
     * Private.
     */
    #[api_error(code = "gone", status = 410)]
    Gone,
    #[doc = "Not found"]
    #[doc = concat!("or", " not")]
    #[doc(hidden)]
    #[api_error(code = "not_found", status = 404)]
    NotFound,
}
