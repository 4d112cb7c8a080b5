//! SCIM 2.0: RFC 7644 §3.12, HTTP status and error response handling.

use errbook::ApiError;

use crate::answer::assert_answer;

errbook::envelope! {
    /// The status is a string, the schema a list of one
    const SCIM: "application/scim+json" = {
        "schemas": ["urn:ietf:params:scim:api:messages:2.0:Error"],
        "scimType"?: extra.scim_type, "detail": message, "status": "{status}"
    };
}

#[derive(ApiError)]
#[api_error(envelope = SCIM)]
enum ScimError {
    #[api_error(
        code = "mutability",
        status = 400,
        extra(scim_type = "mutability"),
        message = "Attribute '{attribute}' is readOnly"
    )]
    Mutability { attribute: &'static str },
    #[api_error(code = "not_found", status = 404, message = "Resource {id} not found")]
    NotFound { id: &'static str },
}

#[test]
fn a_keyword_is_there_where_the_standard_has_one() {
    assert_answer(
        &ScimError::Mutability { attribute: "id" },
        400,
        &[("content-type", "application/scim+json")],
        r#"{
            "schemas": ["urn:ietf:params:scim:api:messages:2.0:Error"],
            "scimType": "mutability", "detail": "Attribute 'id' is readOnly", "status": "400"
        }"#,
    );
}

#[test]
fn a_status_of_its_own_needs_no_keyword() {
    assert_answer(
        &ScimError::NotFound { id: "2819c223" },
        404,
        &[("content-type", "application/scim+json")],
        r#"{
            "schemas": ["urn:ietf:params:scim:api:messages:2.0:Error"],
            "detail": "Resource 2819c223 not found", "status": "404"
        }"#,
    );
}
