//! Keys that allow sharing where nothing is shared.

use errbook::ApiError;
use errbook::lint::Lint;
use http::StatusCode;

use crate::{found, message};

/// Slots
#[derive(ApiError)]
enum SlotError {
    /// Taken for good
    #[api_error(code = "taken", status = 410, shared_code)]
    Gone,
    /// Shared with nobody
    #[api_error(code = "alone", status = 410, shared_code)]
    Alone,
    /// One variant with three statuses
    #[api_error(
        code = "upstream",
        status = 502,
        statuses(502, 503, 504),
        retry = "backoff",
        shared_code
    )]
    Upstream(#[api_error(status)] StatusCode),
    /// A number for two codes
    #[api_error(code = "full", status = 410, number = 7, shared_number)]
    Full,
    /// A number of its own
    #[api_error(code = "late", status = 410, number = 8, shared_number)]
    Late,
}

/// Rooms
#[derive(ApiError)]
enum RoomError {
    /// Taken for now
    #[api_error(code = "taken", status = 404, shared_code)]
    Taken,
    /// A number for two codes
    #[api_error(code = "closed", status = 410, number = 7, shared_number)]
    Closed,
}

errbook::catalog! {
    static BOTH = [SlotError, RoomError];
}

#[test]
fn a_key_that_allows_nothing_is_found() {
    let codes = found(&BOTH, Lint::UnusedSharedCode);
    assert_eq!(codes, ["alone", "upstream"]);
    assert_eq!(found(&BOTH, Lint::UnusedSharedNumber), ["late"]);
    assert_eq!(
        message(&BOTH, Lint::UnusedSharedCode, "alone"),
        "no other definition of the catalog has this code; remove `shared_code`"
    );
    assert_eq!(
        message(&BOTH, Lint::UnusedSharedNumber, "late"),
        "no other definition of the catalog has this number; remove `shared_number`"
    );
}

#[test]
fn a_type_does_not_know_the_types_beside_it() {
    for lint in [Lint::UnusedSharedCode, Lint::UnusedSharedNumber] {
        assert_eq!(found(SlotError::CATALOG, lint), [""; 0]);
    }
}
