//! The code of gRPC and the domain in everything that is made from a catalog.

use errbook::contract::{CatalogDocument, Level, diff};
use errbook::{ApiError, GrpcCode, export};

/// Slots
#[derive(ApiError)]
#[api_error(domain = "bookings.example.com")]
enum Slots {
    /// The slot is gone
    #[api_error(code = "gone", status = 410)]
    Gone,
    /// The slot is taken
    #[api_error(code = "taken", status = 409, retry = "never", grpc = "aborted")]
    Taken,
}

/// Slots
#[derive(ApiError)]
#[api_error(domain = "bookings.example.com")]
enum Other {
    /// The slot is gone
    #[api_error(code = "gone", status = 410, grpc = "not_found")]
    Gone,
    /// The slot is taken
    #[api_error(code = "taken", status = 409, retry = "never", grpc = "aborted")]
    Taken,
}

/// Slots
#[derive(ApiError)]
enum HttpOnly {
    /// The slot is gone
    #[api_error(code = "gone", status = 410)]
    Gone,
    /// The slot is taken
    #[api_error(code = "taken", status = 409, retry = "never")]
    Taken,
}

#[test]
fn the_document_has_both_and_is_read_back() {
    let json = Slots::CATALOG.document().to_json();
    let read = CatalogDocument::from_json(&json).unwrap();
    let facts = |code: &str, status| {
        let code = read.get(code, status).unwrap();
        (code.grpc(), code.domain().map(str::to_owned))
    };
    let domain = Some("bookings.example.com".to_owned());
    assert_eq!(
        facts("gone", 410),
        (Some(GrpcCode::FailedPrecondition), domain.clone())
    );
    assert_eq!(facts("taken", 409), (Some(GrpcCode::Aborted), domain));
    assert!(json.contains(r#""grpc": "failed_precondition""#), "{json}");
    let json = HttpOnly::CATALOG.document().to_json();
    assert!(!json.contains("grpc") && !json.contains("domain"), "{json}");
}

fn changes(old: CatalogDocument, new: CatalogDocument) -> Vec<(String, Level)> {
    let diff = diff(&old, &new);
    let changes = diff.changes().iter();
    let changes = changes.map(|change| (change.what().to_owned(), change.level()));
    changes
        .filter(|(what, _)| what.contains("gRPC") || what.contains("domain"))
        .collect()
}

#[test]
fn another_code_breaks_clients_of_grpc() {
    let changed = changes(Slots::CATALOG.document(), Other::CATALOG.document());
    let what = "the gRPC code `failed_precondition` became `not_found`";
    assert_eq!(changed, [(what.to_owned(), Level::Breaking)]);
}

#[test]
fn where_there_was_no_grpc_no_client_of_it_breaks() {
    let added = changes(HttpOnly::CATALOG.document(), Slots::CATALOG.document());
    assert_eq!(added.len(), 4, "{added:?}");
    assert!(
        added
            .iter()
            .all(|(_, level)| *level == Level::Informational),
        "{added:?}"
    );
    let removed = changes(Slots::CATALOG.document(), HttpOnly::CATALOG.document());
    assert!(
        removed.iter().all(|(_, level)| *level == Level::Breaking),
        "{removed:?}"
    );
}

#[test]
fn the_page_has_a_column_where_a_group_has_codes_of_grpc() {
    let page = export::markdown(&Slots::CATALOG.document());
    let row = "| `gone` | 410 | failed_precondition | The slot is gone |\n";
    assert!(
        page.contains("| Code | HTTP | gRPC | Description |\n"),
        "{page}"
    );
    assert!(page.contains(row), "{page}");
    let page = export::markdown(&HttpOnly::CATALOG.document());
    assert!(
        page.contains("| `gone` | 410 | The slot is gone |\n"),
        "{page}"
    );
}

#[test]
fn html_shows_the_code_of_grpc_beside_the_status() {
    let page = export::html::page(&Slots::CATALOG.document());
    let chip = r#"<span class="chip">gRPC aborted</span>"#;
    assert!(page.contains(chip), "{page}");
    let page = export::html::page(&HttpOnly::CATALOG.document());
    assert!(!page.contains("gRPC"), "{page}");
}

#[test]
fn openapi_has_the_code_of_grpc_of_each_code() {
    let document = export::openapi(&Slots::CATALOG.document());
    let responses = &document["components"]["responses"];
    let grpc = |response: &str| responses[response]["x-errbook-grpc"].clone();
    assert_eq!(grpc("Error409"), serde_json::json!({ "taken": "aborted" }));
    let gone = serde_json::json!({ "gone": "failed_precondition" });
    assert_eq!(grpc("Error410"), gone);
    let document = export::openapi(&HttpOnly::CATALOG.document());
    assert!(!document.to_string().contains("x-errbook-grpc"));
}
