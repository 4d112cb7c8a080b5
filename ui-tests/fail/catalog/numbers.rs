fn number_twice() {
    /// Auth
    #[derive(errbook::ApiError)]
    enum AuthError {
        /// No key
        #[api_error(code = "no_key", status = 401, number = 17)]
        NoKey,
    }

    /// Booking
    #[derive(errbook::ApiError)]
    enum BookingError {
        /// Taken
        #[api_error(code = "taken", status = 409, retry = "never", number = 17)]
        Taken,
    }

    errbook::catalog! {
        /// Every error
        pub static API = [AuthError, BookingError];
    }
}

fn shared_number_on_one() {
    /// Auth
    #[derive(errbook::ApiError)]
    enum AuthError {
        /// No key
        #[api_error(code = "no_key", status = 401, number = -1, shared_number)]
        NoKey,
    }

    /// Booking
    #[derive(errbook::ApiError)]
    enum BookingError {
        /// Taken
        #[api_error(code = "taken", status = 409, retry = "never", number = -1)]
        Taken,
    }

    errbook::catalog! {
        /// Every error
        pub static API = [AuthError, BookingError];
    }
}

fn main() {}
