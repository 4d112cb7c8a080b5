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

errbook::catalog! {
    static OTHER = [BookingError];
}

errbook::catalog! {
    /// Every error
    pub static API = [AuthError, ..OTHER];
}

fn main() {}
