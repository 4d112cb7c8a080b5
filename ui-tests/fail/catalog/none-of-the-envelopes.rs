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
    #[api_error(code = "taken", status = 409, retry = "never", envelope = errbook::envelope::FLAT_ERROR)]
    Taken,
}

errbook::catalog! {
    /// Every error
    pub static API = [AuthError, BookingError];
    envelope = [errbook::envelope::NESTED, errbook::envelope::FLAT];
}

fn main() {}
