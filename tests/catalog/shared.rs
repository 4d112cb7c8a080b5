//! Codes and numbers that several types share on purpose.

use errbook::{ApiError, Definition};

/// Slots
#[derive(ApiError)]
enum SlotError {
    /// The slot is taken
    #[api_error(
        code = "unavailable",
        status = 409,
        retry = "never",
        shared_code,
        number = 5,
        shared_number
    )]
    Taken,
}

/// Server
#[derive(ApiError)]
enum ServerError {
    /// Down
    #[api_error(
        code = "unavailable",
        status = 503,
        shared_code,
        number = 5,
        shared_number
    )]
    Down,
    /// Overloaded
    #[api_error(code = "overloaded", status = 503, number = 5, shared_number)]
    Overloaded,
}

/// Proxy
#[derive(ApiError)]
#[api_error(
    code = "unavailable",
    status = 502,
    retry = "never",
    shared_code,
    number = 5,
    shared_number
)]
struct ProxyError;

errbook::catalog! {
    static API = [SlotError, ServerError, ProxyError, Box<SlotError>, ServerError];
    retired = [("unavailable", 500), "slot_taken", -5];
}

#[test]
fn a_code_may_have_several_statuses_where_every_variant_says_so() {
    let statuses = API.find("unavailable").map(Definition::status);
    let statuses: Vec<_> = statuses.map(|status| status.as_u16()).collect();
    assert_eq!(statuses, [409, 503, 502]);
}

#[test]
fn a_number_may_have_several_codes_where_every_variant_says_so() {
    let variants: Vec<_> = API.find_number(5).map(Definition::variant).collect();
    assert_eq!(variants, ["Taken", "Down", "Overloaded", "ProxyError"]);
}
