//! Azure: "Microsoft REST API Guidelines" §7.10.2 and OData JSON 4.01 §21.1, error response.

use errbook::ApiError;

use crate::answer::assert_answer;

errbook::envelope! {
    /// The details are errors themselves; what is internal goes down into `innererror`
    const ODATA: "application/json" = {
        "error": {
            "code": code, "message": message, "target"?: details.target, "details"?: details.errors,
            "innererror"?: { "code"?: extra.inner_code, ..details }
        }
    };
    /// One of the details
    const DETAIL: "application/json" = { "code": code, "message": message, "target"?: details.target };
}

#[derive(ApiError)]
#[api_error(envelope = DETAIL)]
enum FieldError {
    #[api_error(
        code = "NullValue",
        status = 400,
        details,
        message = "{target} must not be null"
    )]
    Null { target: &'static str },
    #[api_error(code = "BodyMissing", status = 400, message = "There is no body")]
    NoBody,
}

#[derive(ApiError)]
#[api_error(envelope = ODATA, headers("x-ms-error-code" = "{code}"))]
enum Error {
    #[api_error(code = "ServiceBusy", status = 503)]
    Busy,
    #[api_error(
        code = "BadArgument",
        status = 400,
        details,
        message = "Multiple errors in ContactInfo data",
        extra(inner_code = "PasswordDoesNotMeetPolicy")
    )]
    BadArgument {
        target: Option<&'static str>,
        #[serde(serialize_with = "errbook::bodies")]
        errors: Vec<FieldError>,
        #[serde(rename = "minLength")]
        min_length: Option<u8>,
    },
}

fn headers(code: &'static str) -> [(&'static str, &'static str); 2] {
    [
        ("content-type", "application/json"),
        ("x-ms-error-code", code),
    ]
}

#[test]
fn an_error_is_its_code_and_message() {
    assert_answer(
        &Error::Busy,
        503,
        &headers("ServiceBusy"),
        r#"{ "error": { "code": "ServiceBusy", "message": "Service Unavailable" } }"#,
    );
}

#[test]
fn details_are_errors_in_a_shape_of_their_own() {
    let error = Error::BadArgument {
        target: Some("ContactInfo"),
        errors: vec![
            FieldError::Null {
                target: "PhoneNumber",
            },
            FieldError::NoBody,
        ],
        min_length: Some(6),
    };
    assert_answer(
        &error,
        400,
        &headers("BadArgument"),
        r#"{ "error": {
            "code": "BadArgument", "message": "Multiple errors in ContactInfo data", "target": "ContactInfo",
            "details": [
                { "code": "NullValue", "message": "PhoneNumber must not be null", "target": "PhoneNumber" },
                { "code": "BodyMissing", "message": "There is no body" }
            ],
            "innererror": { "code": "PasswordDoesNotMeetPolicy", "minLength": 6 }
        } }"#,
    );
}

#[test]
fn an_inner_error_keeps_what_is_known_of_it() {
    let error = Error::BadArgument {
        target: None,
        errors: Vec::new(),
        min_length: None,
    };
    assert_answer(
        &error,
        400,
        &headers("BadArgument"),
        r#"{ "error": {
            "code": "BadArgument", "message": "Multiple errors in ContactInfo data", "details": [],
            "innererror": { "code": "PasswordDoesNotMeetPolicy" }
        } }"#,
    );
}
