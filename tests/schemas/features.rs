//! A feature that another crate switches on changes no document.

use errbook_tests_features::{DOCUMENT, document};

/// The tests of the package `tests/features` show that it is the document without these features.
#[test]
fn more_features_give_the_same_document() {
    assert!(DOCUMENT.contains(r#""code": "taken""#), "{DOCUMENT}");
    assert_eq!(document(), DOCUMENT);
}
