use errbook::ApiError;

#[derive(ApiError)]
#[api_error(code = "invalid", status = 422, details, message = "{text}")]
struct Invalid<T: ?Sized> {
    text: Box<T>,
}

const _: fn(&Invalid<str>) -> u16 = |error| error.status().as_u16();
