//! A crate that knows errbook under another name (see `renamed/`).

use errbook::ApiError;
use errbook_tests_renamed::{Enum, Struct};

use crate::{body, retry_after};

#[test]
fn a_renamed_dependency_is_named_by_the_key_crate() {
    let error = Enum::Everything {
        value: "x",
        at: 2,
        delay: Some(3),
    };
    assert_eq!(
        body(&error),
        concat!(
            r#"{"error":{"code":"everything","message":"\"x\" at 2","#,
            r#""details":{"value":"x","at":2,"delay":3,"request_id":"req_1"}}}"#
        )
    );
    assert_eq!(retry_after(&error).as_deref(), Some("3"));
}

#[test]
fn envelopes_and_transparent_variants_work_there() {
    assert_eq!(Enum::<u8>::Enveloped.message(), "By its own envelope");
    assert_eq!(Enum::<u8>::Transparent(Struct).message(), "displayed");
    assert_eq!(Enum::<u8>::CATALOG.len(), 3);
}

/// A crate of the user's that passes errbook on.
mod facade {
    pub(crate) use errbook::*;
}

#[derive(ApiError)]
#[api_error(crate = crate::renamed::facade, code = "passed_on", status = 400, details, message = "{id}")]
struct PassedOn {
    id: u8,
}

#[test]
fn the_path_may_be_a_module_of_the_crate() {
    assert_eq!(
        body(&PassedOn { id: 1 }),
        r#"{"error":{"code":"passed_on","message":"1","details":{"id":1}}}"#
    );
}

#[test]
fn the_adapters_work_there() {
    use axum::response::IntoResponse;
    assert_eq!(Struct.into_response().status(), 404);
    assert_eq!(Enum::<u8>::Enveloped.into_response().status(), 400);
}
