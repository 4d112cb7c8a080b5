//! The envelopes that a catalog allows.

use errbook::ApiError;
use errbook::envelope::{FLAT, NESTED};

errbook::envelope! {
    const OURS: "application/json" = { "error": code, "text": message };
}

/// Booking
#[derive(ApiError)]
#[api_error(envelope = OURS)]
enum BookingError {
    /// Gone
    #[api_error(code = "gone", status = 410)]
    Gone,
    /// Taken
    #[api_error(code = "taken", status = 409, retry = "never", envelope = self::flat::AGAIN)]
    Taken,
}

/// Auth
#[derive(ApiError)]
enum AuthError {
    /// No key
    #[api_error(code = "no_key", status = 401)]
    NoKey,
}

mod flat {
    /// The preset under another name.
    pub(super) const AGAIN: errbook::envelope::Envelope = errbook::envelope::FLAT;
}

errbook::catalog! {
    static NESTED_ONLY = [AuthError];
    envelope = NESTED;
}

errbook::catalog! {
    static SEVERAL = [AuthError, BookingError];
    envelope = [NESTED, OURS, flat::AGAIN];
}

errbook::catalog! {
    static BY_THE_PRESETS_NAME = [BookingError];
    envelope = [OURS, FLAT];
}

mod again {
    errbook::envelope! {
        /// The same in other words.
        pub(super) const OURS: "application/json" = { r"error": code, "te\x78t" : message };
    }
}

errbook::catalog! {
    static BY_THE_LAYOUT = [BookingError];
    envelope = [again::OURS, FLAT];
}

errbook::catalog! {
    static ANY = [AuthError, BookingError];
}

#[test]
fn every_definition_uses_one_of_the_named_envelopes() {
    let names = |catalog: &errbook::Catalog| {
        let names = catalog.iter().map(|it| it.envelope().name());
        names.collect::<Vec<_>>()
    };
    assert_eq!(names(&NESTED_ONLY), ["NESTED"]);
    assert_eq!(names(&SEVERAL), ["NESTED", "OURS", "FLAT"]);
    assert_eq!(names(&BY_THE_PRESETS_NAME), ["OURS", "FLAT"]);
    assert_eq!(names(&BY_THE_LAYOUT), ["OURS", "FLAT"]);
    assert_eq!(names(&ANY), names(&SEVERAL));
}
