use errbook::ApiError;

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

fn code_and_status_twice() {
    errbook::catalog! {
        /// Every error
        pub static API = [AuthError, BookingError];
    }
}

fn code_at_two_statuses() {
    /// Booking
    #[derive(errbook::ApiError)]
    enum BookingError {
        /// Taken
        #[api_error(code = "no_key", status = 403)]
        Taken,
    }

    errbook::catalog! {
        /// Every error
        pub static API = [AuthError, BookingError];
    }
}

fn shared_code_on_one() {
    /// Booking
    #[derive(errbook::ApiError)]
    enum BookingError {
        /// Taken
        #[api_error(code = "no_key", status = 403, shared_code)]
        Taken,
    }

    errbook::catalog! {
        /// Every error
        pub static API = [AuthError, BookingError];
    }
}

fn structs() {
    /// Moved
    #[derive(errbook::ApiError)]
    #[api_error(code = "gone", status = 410)]
    struct Moved;

    /// Gone
    #[derive(errbook::ApiError)]
    #[api_error(code = "gone", status = 410)]
    struct Gone;

    errbook::catalog! {
        pub static API = [Moved, Gone];
    }
}

fn variant_named_like_its_enum() {
    /// Timeout errors
    #[derive(ApiError)]
    enum Timeout {
        /// Took too long
        #[api_error(code = "too_long", status = 504)]
        Timeout,
    }

    /// Took too long
    #[derive(ApiError)]
    #[api_error(code = "too_long", status = 504)]
    struct TooLong;

    errbook::catalog! {
        static CATALOG = [Timeout, TooLong];
    }
}

fn other_modules() {
    mod auth {
        /// Auth
        #[derive(errbook::ApiError)]
        pub enum Error {
            /// Gone
            #[api_error(code = "gone", status = 410)]
            Gone,
        }
    }

    mod booking {
        /// Booking
        #[derive(errbook::ApiError)]
        pub enum Error {
            /// Gone
            #[api_error(code = "gone", status = 410)]
            Gone,
        }
    }

    errbook::catalog! {
        pub static API = [auth::Error, booking::Error];
    }
}

fn conflict_reached_twice() {
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
}

fn conflict_through_another_catalog() {
    errbook::catalog! {
        static OTHER = [BookingError];
    }

    errbook::catalog! {
        /// Every error
        pub static API = [AuthError, ..OTHER];
    }
}

fn each_other() {
    /// Gone
    #[derive(ApiError)]
    #[api_error(code = "gone", status = 410)]
    struct Gone;

    errbook::catalog! {
        static FIRST = [Gone, ..SECOND];
    }

    errbook::catalog! {
        static SECOND = [..FIRST];
    }
}

fn main() {}
