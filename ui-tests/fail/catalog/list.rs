/// Auth
#[derive(errbook::ApiError)]
enum AuthError {
    /// No key
    #[api_error(code = "no_key", status = 401)]
    NoKey,
}

fn empty() {
    errbook::catalog! {}
}

fn no_name() {
    errbook::catalog! {
        pub static = [AuthError];
    }
}

fn const_instead_of_static() {
    errbook::catalog! {
        pub const API = [AuthError];
    }
}

fn type_of_the_static() {
    errbook::catalog! {
        pub static API: errbook::Catalog = [AuthError];
    }
}

fn not_a_list() {
    errbook::catalog! {
        pub static API = AuthError;
    }
}

fn missing_comma() {
    /// Booking
    #[derive(errbook::ApiError)]
    enum BookingError {
        /// Taken
        #[api_error(code = "taken", status = 409, retry = "never")]
        Taken,
    }

    errbook::catalog! {
        /// Every error
        pub static API = [AuthError BookingError];
    }
}

fn missing_semicolon_after_list() {
    errbook::catalog! {
        pub static API = [AuthError]
        retired = "slot_taken";
    }
}

fn three_dots() {
    errbook::catalog! {
        pub static API = [...OTHER];
    }
}

fn itself() {
    errbook::catalog! {
        pub static API = [AuthError, ..API];
    }
}

fn two_catalogs() {
    errbook::catalog! {
        pub static API = [AuthError];
        pub static OTHER = [AuthError];
    }
}

fn arguments_of_a_catalog() {
    errbook::catalog! {
        pub static API = [AuthError, ..OTHER<u8>];
    }
}

fn ends_early() {
    errbook::catalog! {
        pub static
    }
}

fn main() {}
