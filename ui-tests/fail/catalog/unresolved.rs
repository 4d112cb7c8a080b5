/// Auth
#[derive(errbook::ApiError)]
enum AuthError {
    /// No key
    #[api_error(code = "no_key", status = 401)]
    NoKey,
}

fn unknown_type() {
    errbook::catalog! {
        pub static API = [AuthError, BookingError];
    }
}

fn unknown_catalog() {
    errbook::catalog! {
        pub static API = [AuthError, ..OTHER];
    }
}

fn variant_in_the_list() {
    errbook::catalog! {
        pub static API = [AuthError::NoKey];
    }
}

fn catalog_without_dots() {
    errbook::catalog! {
        static OTHER = [AuthError];
    }

    errbook::catalog! {
        pub static API = [OTHER];
    }
}

fn dots_before_a_type() {
    errbook::catalog! {
        pub static API = [..AuthError];
    }
}

fn main() {}
