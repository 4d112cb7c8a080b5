/// Auth
#[derive(errbook::ApiError)]
enum AuthError {
    /// No key
    #[api_error(code = "no_key", status = 401)]
    NoKey,
}

/// Booking
#[derive(errbook::ApiError)]
enum BookingError {
    /// Taken
    #[api_error(code = "no_key", status = 401)]
    Taken,
}

/// Both
#[derive(errbook::ApiError)]
enum Error {
    #[api_error(transparent)]
    Auth(AuthError),
    #[api_error(transparent)]
    Booking(BookingError),
}

errbook::catalog! {
    /// Every error
    pub static API = [AuthError, BookingError, Error];
}

fn main() {}
