use errbook::ApiError;

#[derive(Debug, thiserror::Error, ApiError)]
enum InputError {
    #[error("input validation error: {0}")]
    #[api_error(code = "a", status = 400, message(display))]
    Validation(
        #[from]
        #[api_error(public)]
        std::num::ParseIntError,
    ),
    #[error("{source:?}")]
    #[api_error(code = "b", status = 400, message = "Not a number: {source}.", details)]
    Parse {
        #[api_error(public)]
        source: std::num::ParseFloatError,
        text: String,
    },
    #[error(transparent)]
    #[api_error(code = "c", status = 400, message(display))]
    Transparent(#[api_error(public)] std::num::TryFromIntError),
}
