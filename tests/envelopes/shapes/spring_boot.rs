//! Spring Boot: `DefaultErrorAttributes` of its reference, "Error Handling".

use errbook::ApiError;

use crate::answer::assert_answer;

errbook::envelope! {
    /// `error` is the status's phrase; time and path come from the occurrence
    const ERROR_ATTRIBUTES: "application/json" = {
        "timestamp": details.timestamp, "status": status, "error": reason, ..details, "path"?: details.path
    };
}

fn now() -> &'static str {
    "2026-03-14T10:00:00.000+00:00"
}

#[derive(ApiError)]
#[api_error(envelope = ERROR_ATTRIBUTES)]
enum Error {
    #[api_error(code = "not_found", status = 404, details, computed(timestamp = now))]
    NotFound { path: Option<&'static str> },
    #[api_error(code = "bind", status = 400, details, computed(timestamp = now))]
    Bind {
        path: &'static str,
        message: &'static str,
        errors: [&'static str; 1],
    },
}

const HEADERS: &[(&str, &str)] = &[("content-type", "application/json")];

#[test]
fn a_path_that_is_not_known_is_left_out() {
    assert_answer(
        &Error::NotFound { path: Some("/x") },
        404,
        HEADERS,
        r#"{ "timestamp": "2026-03-14T10:00:00.000+00:00", "status": 404, "error": "Not Found", "path": "/x" }"#,
    );
    assert_answer(
        &Error::NotFound { path: None },
        404,
        HEADERS,
        r#"{ "timestamp": "2026-03-14T10:00:00.000+00:00", "status": 404, "error": "Not Found" }"#,
    );
}

#[test]
fn attributes_of_some_errors_stand_before_the_path() {
    let error = Error::Bind {
        path: "/x",
        message: "Validation failed",
        errors: ["name"],
    };
    assert_answer(
        &error,
        400,
        HEADERS,
        r#"{
            "timestamp": "2026-03-14T10:00:00.000+00:00", "status": 400, "error": "Bad Request",
            "message": "Validation failed", "errors": ["name"], "path": "/x"
        }"#,
    );
}
