//! A crate of the edition 2015 (see `edition-2015/`).

use errbook::ApiError;
use errbook_tests_edition_2015::errors::Enum;
use errbook_tests_edition_2015::{API, Displayed};

use crate::body;

#[test]
fn the_oldest_edition_can_use_everything() {
    let error = Enum::Everything {
        text: "a".to_owned(),
        float: 1.25,
        borrowed: "b",
        optional: Some(1),
        delay: 5,
    };
    assert_eq!(
        body(&error),
        concat!(
            r#"{"error":{"code":"everything","message":"a 1.2","#,
            r#""details":{"text":"a","float":1.25,"borrowed":"b","delay":5}}}"#
        )
    );
    let response = error.to_response();
    assert_eq!(response.headers()["x-optional"], "1");
    assert_eq!(Enum::Inner(Displayed).message(), "displayed");
    assert_eq!(API.len(), 2);
}
