//! A small API and its page.

/// Booking
#[derive(errbook::ApiError)]
pub enum BookingError {
    /// The slot is taken
    #[api_error(code = "slot_taken", status = 409, retry = "never", number = 17)]
    SlotTaken,
    /// No such appointment
    #[api_error(code = "not_found", status = 404, number = 18)]
    NotFound,
}

errbook::catalog! {
    /// Every error
    pub static API = [BookingError];
    documented_in("docs/errors.md", "No." = number);
}
