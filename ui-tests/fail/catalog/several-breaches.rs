/// Auth
#[derive(errbook::ApiError)]
enum AuthError {
    #[api_error(code = "no_key", status = 401)]
    NoKey,
}

/// Booking
#[derive(errbook::ApiError)]
enum BookingError {
    /// Taken
    #[api_error(code = "no_key", status = 401, envelope = errbook::envelope::FLAT)]
    Taken,
}

errbook::catalog! {
    /// Every error
    pub static API = [AuthError, BookingError];
    envelope = errbook::envelope::NESTED;
    retired = "no_key";
}

fn main() {}
