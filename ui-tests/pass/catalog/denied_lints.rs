#![deny(
    missing_docs,
    unused,
    unreachable_pub,
    unused_qualifications,
    non_upper_case_globals,
    clippy::all,
    clippy::pedantic
)]

/// An old one
#[derive(errbook::ApiError)]
#[allow(dead_code)]
enum Error {
    /// Gone
    #[deprecated]
    #[api_error(code = "gone", status = 410)]
    Gone,
}

errbook::catalog! {
    /// Every error
    #[cfg_attr(all(), allow(dead_code))]
    static EVERY_ERROR = [Error];
    retired = "slot_taken";
}
