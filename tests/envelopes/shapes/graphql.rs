//! GraphQL over HTTP: the response of a request error ("GraphQL" §7.1.2; "GraphQL over HTTP" §6.4.2).

use errbook::ApiError;
use serde::Serialize;

use crate::answer::assert_answer;

errbook::envelope! {
    /// No `data` at all: the request was not executed
    const REQUEST_ERROR: "application/graphql-response+json; charset=utf-8" = {
        "errors": [{
            "message": message, "locations"?: details.locations, "path"?: details.path,
            "extensions": { "code": code, ..details, "retryable": retryable }
        }]
    };
}

#[derive(Serialize)]
struct Location {
    line: u32,
    column: u32,
}

#[derive(ApiError)]
#[api_error(envelope = REQUEST_ERROR)]
enum RequestError {
    #[api_error(
        code = "GRAPHQL_PARSE_FAILED",
        status = 400,
        details,
        message = "Syntax Error: Expected Name, found {found}."
    )]
    Syntax {
        found: &'static str,
        locations: Vec<Location>,
    },
    #[api_error(code = "PERSISTED_QUERY_NOT_FOUND", status = 503)]
    NotPersisted,
}

const HEADERS: &[(&str, &str)] = &[(
    "content-type",
    "application/graphql-response+json; charset=utf-8",
)];

#[test]
fn a_place_in_the_document_is_a_member_of_the_error() {
    let error = RequestError::Syntax {
        found: "}",
        locations: vec![Location { line: 2, column: 5 }],
    };
    assert_answer(
        &error,
        400,
        HEADERS,
        r#"{ "errors": [{
            "message": "Syntax Error: Expected Name, found }.", "locations": [{ "line": 2, "column": 5 }],
            "extensions": { "code": "GRAPHQL_PARSE_FAILED", "found": "}", "retryable": false }
        }] }"#,
    );
}

#[test]
fn what_is_no_ones_place_is_in_the_extensions_alone() {
    assert_answer(
        &RequestError::NotPersisted,
        503,
        HEADERS,
        r#"{ "errors": [{
            "message": "Service Unavailable",
            "extensions": { "code": "PERSISTED_QUERY_NOT_FOUND", "retryable": true }
        }] }"#,
    );
}
