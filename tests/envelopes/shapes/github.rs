//! GitHub's REST API: "Troubleshooting the REST API", validation failed (docs.github.com/rest).

use errbook::ApiError;
use serde::Serialize;

use crate::answer::assert_answer;

errbook::envelope! {
    /// The status is a string; what is wrong stands between the others
    const GITHUB: "application/json; charset=utf-8" = {
        "message": message, ..details, "documentation_url": docs_url or "https://docs.github.com/rest",
        "status": "{status}"
    };
}

#[derive(Serialize)]
struct FieldError {
    resource: &'static str,
    field: &'static str,
    code: &'static str,
}

#[derive(ApiError)]
#[api_error(envelope = GITHUB, headers("X-GitHub-Media-Type" = "github.v3; format=json"))]
enum Error {
    #[api_error(code = "not_found", status = 404)]
    NotFound,
    #[api_error(
        code = "validation_failed",
        status = 422,
        details,
        message = "Validation Failed",
        docs_url = "https://docs.github.com/rest/issues/issues#create-an-issue"
    )]
    Validation { errors: Vec<FieldError> },
}

const HEADERS: &[(&str, &str)] = &[
    ("content-type", "application/json; charset=utf-8"),
    ("x-github-media-type", "github.v3; format=json"),
];

#[test]
fn what_has_no_page_points_to_the_first_one() {
    assert_answer(
        &Error::NotFound,
        404,
        HEADERS,
        r#"{ "message": "Not Found", "documentation_url": "https://docs.github.com/rest", "status": "404" }"#,
    );
}

#[test]
fn field_errors_stand_between_message_and_page() {
    let error = FieldError {
        resource: "Issue",
        field: "title",
        code: "missing_field",
    };
    assert_answer(
        &Error::Validation {
            errors: vec![error],
        },
        422,
        HEADERS,
        r#"{
            "message": "Validation Failed",
            "errors": [{ "resource": "Issue", "field": "title", "code": "missing_field" }],
            "documentation_url": "https://docs.github.com/rest/issues/issues#create-an-issue", "status": "422"
        }"#,
    );
}
