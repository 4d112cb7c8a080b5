use errbook::ApiError;

#[derive(ApiError)]
enum BookingError<'a, 'b: 'a> {
    #[api_error(code = "not_found", status = 404, details, message = "{id} {name}")]
    NotFound { id: &'a str, name: &'b str },
    #[api_error(transparent)]
    Inner(Inner<'b>),
}

#[derive(ApiError)]
#[api_error(code = "inner", status = 400, message = "{0}")]
struct Inner<'a>(&'a str);
