//! `since` in everything that is made from a catalog.

use errbook::contract::{Level, diff};
use errbook::{ApiError, export};

/// Slots
#[derive(Debug, ApiError)]
enum Slots {
    /// The slot is gone
    #[api_error(code = "gone", status = 410, since = "1.4")]
    Gone,
    /// The slot is taken
    #[api_error(code = "taken", status = 409, retry = "never")]
    Taken,
}

/// Slots
#[derive(Debug, ApiError)]
enum Older {
    /// The slot is gone
    #[api_error(code = "gone", status = 410, since = "1.3")]
    Gone,
    /// The slot is taken
    #[api_error(code = "taken", status = 409, retry = "never")]
    Taken,
}

#[test]
fn the_document_has_it_and_is_read_back() {
    let document = Slots::CATALOG.document();
    let json = document.to_json();
    assert_eq!(json.matches("\"since\": \"1.4\"").count(), 1, "{json}");
    let read = errbook::contract::CatalogDocument::from_json(&json).unwrap();
    assert_eq!(read.get("gone", 410).unwrap().since(), Some("1.4"));
    assert_eq!(read.get("taken", 409).unwrap().since(), None);
}

#[test]
fn another_version_is_a_change_that_only_people_read() {
    let diff = diff(&Older::CATALOG.document(), &Slots::CATALOG.document());
    let what: Vec<_> = diff
        .changes()
        .iter()
        .map(|change| change.what())
        .filter(|what| what.contains("version"))
        .collect();
    assert_eq!(what, ["the version `1.3` became `1.4`"]);
    assert_eq!(diff.level(), Some(Level::Informational));
}

#[test]
fn every_export_shows_it_once() {
    let document = Slots::CATALOG.document();
    let page = export::markdown(&document);
    assert!(
        page.contains("| `gone` | 410 | The slot is gone (since 1.4) |\n"),
        "{page}"
    );
    assert!(
        page.contains("| `taken` | 409 | The slot is taken |\n"),
        "{page}"
    );
    let module = export::typescript(&document);
    assert_eq!(module.matches("@since 1.4").count(), 1, "{module}");
    assert_eq!(module.matches("@since").count(), 1, "{module}");
    let page = export::html::page(&document);
    assert_eq!(page.matches("Since 1.4").count(), 1, "{page}");
}
