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
    #[error("not a flag: {cause}")]
    #[api_error(code = "d", status = 400, message(display))]
    NotTheSource {
        #[api_error(public)]
        cause: std::str::ParseBoolError,
    },
    #[error("several")]
    #[api_error(code = "e", status = 400, message = "First: {first}.", details)]
    Details {
        #[api_error(public, detail)]
        first: FieldError,
        #[api_error(public)]
        second: FieldError,
        all: Vec<FieldError>,
    },
    #[error("refused")]
    #[api_error(code = "f", status = 400)]
    Header(#[api_error(public, header = "X-Refused")] FieldError),
    #[error("one: {one}")]
    #[api_error(code = "g", status = 400, message(display))]
    Detail {
        #[api_error(detail)]
        one: FieldError,
    },
    #[error("refused: {0}")]
    #[api_error(code = "h", status = 400, message = "Refused: {0}.")]
    HeaderAlone(#[api_error(header = "X-Refused")] FieldError),
}

#[derive(Debug, thiserror::Error, serde::Serialize)]
#[error("{0} is too long")]
struct FieldError(&'static str);
