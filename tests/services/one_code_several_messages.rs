//! One code for several failures that a client handles alike, each with its own message and details.

use errbook::contract::{CatalogDocument, Level, diff};
use errbook::{ApiError, Definition, export};
use http::StatusCode;
use serde_json::json;

/// Requests
#[derive(Debug, ApiError)]
enum RequestError {
    /// The name is missing
    #[api_error(code = "invalid_request", status = 400, shared_code, details)]
    NoName {
        #[api_error(example = "name")]
        field: &'static str,
    },
    /// The date is in the past
    #[api_error(
        code = "invalid_request",
        status = 400,
        shared_code,
        details,
        message = "{date} is in the past.",
        help = "Choose a later date.",
        headers("X-Field" = "date")
    )]
    PastDate {
        #[api_error(example = "date")]
        field: &'static str,
        #[api_error(example = "2024-01-01")]
        date: String,
    },
    /// Not found
    #[api_error(code = "not_found", status = 404)]
    NotFound,
}

/// Quotas
#[derive(Debug, ApiError)]
#[api_error(code = "invalid_request", status = 400, shared_code)]
struct TooMany;

errbook::catalog! {
    static API = [RequestError, TooMany];
}

fn document() -> CatalogDocument {
    API.document()
}

#[test]
fn each_answers_with_its_own_message_and_details() {
    let date = "2024-01-01".to_owned();
    let response = RequestError::PastDate {
        field: "date",
        date,
    }
    .to_response();
    assert_eq!(
        response.body(),
        r#"{"error":{"code":"invalid_request","message":"2024-01-01 is in the past.","details":{"field":"date","date":"2024-01-01"}}}"#,
    );
    assert_eq!(
        TooMany.to_response().body(),
        r#"{"error":{"code":"invalid_request","message":"Quotas"}}"#,
    );
}

#[test]
fn the_catalog_finds_all_of_them_and_gets_the_first() {
    let found: Vec<_> = API
        .find("invalid_request")
        .map(Definition::variant)
        .collect();
    assert_eq!(found, ["NoName", "PastDate", "TooMany"]);
    let first = API.get("invalid_request", StatusCode::BAD_REQUEST).unwrap();
    assert_eq!(first.variant(), "NoName");
}

#[test]
fn the_document_keeps_the_definitions() {
    let codes = document();
    let codes: Vec<_> = codes.codes().iter().map(|code| code.code()).collect();
    assert_eq!(
        codes,
        [
            "invalid_request",
            "invalid_request",
            "invalid_request",
            "not_found"
        ]
    );
    let read = CatalogDocument::from_json(&document().to_json()).unwrap();
    assert_eq!(read, document());
}

#[test]
fn markdown_has_one_row() {
    let page = export::markdown(&document());
    let row = "| `invalid_request` | 400 | The name is missing; The date is in the past; Quotas |";
    let rows: Vec<_> = page
        .lines()
        .filter(|line| line.contains("invalid"))
        .collect();
    assert_eq!(rows, [row]);
}

#[test]
fn typescript_has_one_type_with_the_details_of_any() {
    let module = export::typescript(&document());
    let details = "export interface InvalidRequestDetails {\n  /** @example \"name\" */\n  readonly field: string;\n  /** @example \"2024-01-01\" */\n  readonly date?: string;\n}\n";
    assert!(module.contains(details), "{module}");
    assert_eq!(module.matches("export interface InvalidRequest").count(), 2);
    assert!(
        module.contains("readonly details: InvalidRequestDetails | undefined;"),
        "{module}"
    );
    let comment = "/**\n * The name is missing\n * The date is in the past\n * Quotas\n * Choose a later date.\n */\n";
    assert!(module.contains(comment), "{module}");
}

#[test]
fn openapi_has_one_schema_and_an_example_for_each() {
    let responses = export::openapi_responses(&document());
    let response = &responses["400"];
    let media = &response["content"]["application/json"];
    let error = &media["schema"]["properties"]["error"];
    assert_eq!(error["required"], json!(["code", "message"]));
    assert_eq!(
        error["properties"]["code"]["enum"],
        json!(["invalid_request"])
    );
    let details = &error["properties"]["details"];
    // Of the details, where there are any.
    assert_eq!(details["required"], json!(["field"]));
    let names: Vec<_> = details["properties"].as_object().unwrap().keys().collect();
    assert_eq!(names, ["date", "field"]);
    let examples = media["examples"].as_object().unwrap();
    let messages: Vec<_> = examples
        .values()
        .map(|example| &example["value"]["error"]["message"])
        .collect();
    assert_eq!(
        messages,
        [
            "The name is missing",
            "2024-01-01 is in the past.",
            "Quotas"
        ]
    );
    assert_eq!(response["headers"]["X-Field"]["required"], json!(null));
    assert_eq!(
        response["headers"]["X-Field"]["description"],
        "May be sent with `invalid_request`.",
    );
}

#[test]
fn the_page_has_one_entry() {
    let page = export::html::page(&document());
    assert_eq!(page.matches("<article").count(), 2);
    assert!(page.contains("2 errors"), "{page}");
    for text in [
        "The name is missing",
        "The date is in the past",
        "Quotas",
        "{date} is in the past.",
    ] {
        assert!(page.contains(text), "{text}");
    }
}

#[test]
fn another_message_breaks_no_client_but_a_detail_that_it_lacks_does() {
    #[derive(ApiError)]
    enum Before {
        /// The name is missing
        #[api_error(code = "invalid_request", status = 400, details)]
        NoName { field: &'static str },
    }
    #[derive(ApiError)]
    enum After {
        /// The name is missing
        #[api_error(code = "invalid_request", status = 400, details, shared_code)]
        NoName { field: &'static str },
        /// The date is missing
        #[api_error(code = "invalid_request", status = 400, details, shared_code)]
        NoDate { field: &'static str },
    }
    #[derive(ApiError)]
    enum Other {
        /// The name is missing
        #[api_error(code = "invalid_request", status = 400, details, shared_code)]
        NoName { field: &'static str },
        /// The body is empty
        #[api_error(code = "invalid_request", status = 400, shared_code)]
        Empty,
    }
    let before = Before::CATALOG.document();
    let changes = diff(&before, &After::CATALOG.document());
    assert_eq!(changes.level(), Some(Level::Informational), "{changes}");
    assert!(
        changes
            .changes()
            .iter()
            .any(|change| change.rule() == "message-added")
    );
    let changes = diff(&before, &Other::CATALOG.document());
    let breaking: Vec<_> = changes
        .changes()
        .iter()
        .filter(|change| change.level() == Level::Breaking)
        .collect();
    assert_eq!(breaking.len(), 1, "{changes}");
    assert_eq!(breaking[0].what(), "the detail `field` became optional");
}
