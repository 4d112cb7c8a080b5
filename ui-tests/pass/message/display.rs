use errbook::ApiError;

use std::fmt;

#[derive(ApiError)]
enum BookingError<'a, T> {
    #[api_error(code = "not_found", status = 404, message(display))]
    NotFound { id: &'a T },
}

impl<T: fmt::Display> fmt::Display for BookingError<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self::NotFound { id } = self;
        write!(f, "no {id}")
    }
}
