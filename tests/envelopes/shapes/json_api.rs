//! JSON:API 1.1, "Error Objects" (jsonapi.org/format/1.1/#error-objects): the status is a string.

use errbook::ApiError;

use crate::answer::assert_answer;

errbook::envelope! {
    /// A document of one error
    const ERRORS: "application/vnd.api+json" = {
        "jsonapi": { "version": "1.1" },
        "errors": [{
            "id"?: details.id, "links"?: { "about": docs_url }, "status": "{status}", "code": code,
            "title": description, "detail": message,
            "source"?: { "pointer"?: details.pointer, "parameter"?: details.parameter },
            "meta"?: details
        }]
    };
}

#[derive(ApiError)]
#[api_error(envelope = ERRORS)]
enum Error {
    /// Invalid Attribute
    #[api_error(
        code = "invalid_attribute",
        status = 422,
        details,
        docs_url = "https://example.com/docs/{code}",
        message = "First name must contain at least {least} characters."
    )]
    InvalidAttribute {
        id: Option<u64>,
        pointer: Option<&'static str>,
        parameter: Option<&'static str>,
        least: u8,
    },
    /// Not allowed
    #[api_error(code = "not_allowed", status = 403)]
    NotAllowed,
}

#[test]
fn an_error_object_has_the_members_it_needs() {
    assert_answer(
        &Error::NotAllowed,
        403,
        &[("content-type", "application/vnd.api+json")],
        r#"{ "jsonapi": { "version": "1.1" }, "errors": [
            { "status": "403", "code": "not_allowed", "title": "Not allowed", "detail": "Not allowed" }
        ] }"#,
    );
}

#[test]
fn an_error_object_has_every_member() {
    let error = Error::InvalidAttribute {
        id: Some(7),
        pointer: Some("/data/attributes/firstName"),
        parameter: None,
        least: 3,
    };
    assert_answer(
        &error,
        422,
        &[("content-type", "application/vnd.api+json")],
        r#"{ "jsonapi": { "version": "1.1" }, "errors": [{
            "id": 7, "links": { "about": "https://example.com/docs/invalid_attribute" },
            "status": "422", "code": "invalid_attribute", "title": "Invalid Attribute",
            "detail": "First name must contain at least 3 characters.",
            "source": { "pointer": "/data/attributes/firstName" }, "meta": { "least": 3 }
        }] }"#,
    );
}

#[test]
fn a_source_that_is_not_known_is_left_out() {
    let error = Error::InvalidAttribute {
        id: None,
        pointer: None,
        parameter: None,
        least: 3,
    };
    let body = error.to_response().into_body();
    let body: serde_json::Value = serde_json::from_slice(&body).unwrap();
    assert_eq!(body["errors"][0].get("source"), None);
    assert_eq!(body["errors"][0].get("id"), None);
    assert_eq!(body["errors"][0]["meta"], serde_json::json!({ "least": 3 }));
}
