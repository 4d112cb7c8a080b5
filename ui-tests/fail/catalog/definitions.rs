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
    #[api_error(code = "taken", status = 409, retry = "never")]
    Taken,
}

fn no_description() {
    /// Booking
    #[derive(errbook::ApiError)]
    enum BookingError {
        #[api_error(code = "taken", status = 409, retry = "never")]
        Taken,
    }

    errbook::catalog! {
        /// Every error
        pub static API = [AuthError, BookingError];
    }
}

fn computed_description() {
    /// Booking
    #[derive(errbook::ApiError)]
    enum BookingError {
        #[doc = concat!("Slot ", "taken")]
        /// See the runbook
        #[api_error(code = "taken", status = 409, retry = "never")]
        Taken,
    }

    errbook::catalog! {
        /// Every error
        pub static API = [AuthError, BookingError];
    }
}

fn other_envelope() {
    /// Booking
    #[derive(errbook::ApiError)]
    enum BookingError {
        /// Taken
        #[api_error(code = "taken", status = 409, retry = "never", envelope = errbook::envelope::FLAT)]
        Taken,
    }

    errbook::catalog! {
        /// Every error
        pub static API = [AuthError, BookingError];
        envelope = errbook::envelope::NESTED;
    }
}

fn none_of_the_envelopes() {
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
}

fn envelope_of_the_same_name() {
    mod a {
        errbook::envelope! {
            pub const ERROR: "application/json" = { "code": code, "details"?: details };
        }
    }

    mod b {
        errbook::envelope! {
            pub const ERROR: "application/json" = { "code": code, ..details };
        }
    }

    /// Auth
    #[derive(errbook::ApiError)]
    #[api_error(envelope = b::ERROR)]
    enum AuthError {
        /// No key
        #[api_error(code = "no_key", status = 401)]
        NoKey,
    }

    errbook::catalog! {
        pub static API = [AuthError];
        envelope = a::ERROR;
    }
}

fn retired_code() {
    errbook::catalog! {
        /// Every error
        pub static API = [AuthError, BookingError];
        retired = ["slot_gone", "taken"];
    }
}

fn retired_code_at_status() {
    errbook::catalog! {
        /// Every error
        pub static API = [AuthError, BookingError];
        retired = [("taken", 409), ("no_key", 403)];
    }
}

fn retired_code_at_a_status_among_all() {
    /// The upstream failed
    #[derive(errbook::ApiError)]
    #[api_error(code = "upstream", status = 502)]
    struct Upstream(#[api_error(status)] u16);

    errbook::catalog! {
        /// Every error
        pub static API = [Upstream];
        retired = [("upstream", 503)];
    }
}

fn retired_number() {
    /// Booking
    #[derive(errbook::ApiError)]
    enum BookingError {
        /// Taken
        #[api_error(code = "taken", status = 409, retry = "never", number = -17)]
        Taken,
    }

    errbook::catalog! {
        /// Every error
        pub static API = [AuthError, BookingError];
        retired = [17, -17];
    }
}

fn retired_by_an_included_catalog() {
    errbook::catalog! {
        /// What an older release answered with
        static OLD = [AuthError];
        retired = ["taken", ("no_slot", 409)];
    }

    errbook::catalog! {
        /// Every error
        pub static API = [BookingError, ..OLD, ..OLD];
        retired = [17];
    }
}

fn retired_here_and_by_an_included_catalog() {
    errbook::catalog! {
        /// What an older release answered with
        static OLD = [AuthError];
        retired = [("taken", 409)];
    }

    errbook::catalog! {
        /// Every error
        pub static API = [BookingError, ..OLD];
        retired = ["taken"];
    }
}

fn allow_unknown_code() {
    /// Auth
    #[derive(errbook::ApiError)]
    enum AuthError {
        /// No key
        #[api_error(code = "no_key", status = 401)]
        NoKey,
        /// Old key
        #[api_error(code = "old-key", status = 401)]
        OldKey,
    }

    errbook::catalog! {
        pub static API = [AuthError];
        allow(mixed_style("no_key", "old_key") = "it is old");
    }
}

fn several_violations() {
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
}

fn replaced_by_a_code_that_is_not_listed() {
    /// Booking
    #[derive(errbook::ApiError)]
    enum BookingError {
        /// Taken
        #[api_error(code = "taken", status = 409, retry = "never", replaced_by = "slot_taken")]
        #[deprecated]
        Taken,
    }

    errbook::catalog! {
        /// Every error
        pub static API = [AuthError, BookingError];
    }
}

fn main() {}
