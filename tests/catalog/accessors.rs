//! What a catalog says of itself.

use std::time::Duration;

use errbook::{ApiError, Retired, Retry};
use http::StatusCode;

/// Gone
#[derive(ApiError)]
#[api_error(code = "gone", status = 410)]
struct Gone;

errbook::catalog! {
    static BARE = [Gone];
}

errbook::catalog! {
    /// Every error
    /// our API answers with
    ///
    /// Not part of the title.
    #[allow(unused)]
    pub(crate) static FULL = [Gone,];
    no_response = retry(throttled(after = "2s"));
    retired = ["slot_taken", ("gone", 404), 17, -17, 2147483647, -2147483648,];
    envelope = errbook::envelope::NESTED;
}

errbook::catalog! {
    #[doc = "Titled by an attribute"]
    static ONE_OF_EACH = [Gone];
    retired = "slot_taken";
    no_response = retry(backoff(initial = "1s", factor = 2, max = "60s", attempts = 4));
}

#[test]
fn the_name_is_that_of_the_static_and_the_title_the_first_paragraph() {
    assert_eq!(BARE.name(), "BARE");
    assert_eq!(BARE.title(), None);
    assert_eq!(FULL.name(), "FULL");
    assert_eq!(FULL.title(), Some("Every error our API answers with"));
    assert_eq!(ONE_OF_EACH.title(), Some("Titled by an attribute"));
}

#[test]
fn the_catalog_of_a_type_has_no_name_title_or_rules() {
    let catalog = Gone::CATALOG;
    assert_eq!((catalog.name(), catalog.title()), ("", None));
    assert_eq!(catalog.retired(), []);
    assert_eq!(catalog.no_response(), None);
}

#[test]
fn what_is_retired_is_a_code_a_code_at_a_status_or_a_number() {
    let facts = |it: &Retired| (it.code(), it.status(), it.number());
    let retired: Vec<_> = FULL.retired().iter().map(facts).collect();
    let expected = [
        (Some("slot_taken"), None, None),
        (Some("gone"), Some(StatusCode::NOT_FOUND), None),
        (None, None, Some(17)),
        (None, None, Some(-17)),
        (None, None, Some(i32::MAX)),
        (None, None, Some(i32::MIN)),
    ];
    assert_eq!(retired, expected);
    assert_eq!(ONE_OF_EACH.retired().len(), 1);
    assert!(BARE.retired().is_empty());
}

#[test]
fn no_response_is_a_retry_class_with_its_parameters() {
    let Some(Retry::Throttled { after, .. }) = FULL.no_response() else {
        panic!("{:?}", FULL.no_response());
    };
    assert_eq!(after, Some(Duration::from_secs(2)));
    let retry = ONE_OF_EACH.no_response().unwrap();
    let delays: Vec<_> = (1..).map_while(|attempt| retry.delay(attempt)).collect();
    assert_eq!(delays, [1, 2, 4].map(Duration::from_secs));
    assert_eq!(BARE.no_response(), None);
}

#[test]
fn the_accessors_of_a_catalog_have_its_own_rules() {
    errbook::catalog! {
        static OUTER = [..FULL];
    }
    assert_eq!(OUTER.name(), "OUTER");
    assert_eq!((OUTER.title(), OUTER.no_response()), (None, None));
    assert!(OUTER.retired().is_empty());
    assert_eq!(OUTER.len(), 1);
}
