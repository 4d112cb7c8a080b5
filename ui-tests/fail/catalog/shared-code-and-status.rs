/// Auth
#[derive(errbook::ApiError)]
enum AuthError {
    /// No key
    #[api_error(code = "no_key", status = 401, shared_code)]
    NoKey,
}

/// Booking
#[derive(errbook::ApiError)]
enum BookingError {
    /// Taken
    #[api_error(code = "no_key", status = 401, shared_code)]
    Taken,
}

errbook::catalog! {
    /// Every error
    pub static API = [AuthError, BookingError];
}

fn main() {}
