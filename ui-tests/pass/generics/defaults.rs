use errbook::ApiError;

#[derive(ApiError)]
enum BookingError<T: Clone = String, U: ?Sized + 'static = str> {
    #[api_error(code = "not_found", status = 404, details, message = "{id}")]
    NotFound { id: T, name: &'static U },
}

const _: fn(&BookingError) -> u16 = |error| error.status().as_u16();
