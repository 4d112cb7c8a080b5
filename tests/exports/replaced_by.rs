//! `replaced_by` in everything that is made from a catalog.

use errbook::contract::diff;
use errbook::{ApiError, export};

/// Slots
#[derive(Debug, ApiError)]
enum Slots {
    /// The slot is gone
    #[api_error(code = "slot_gone", status = 410)]
    Gone,
    /// The slot is gone
    #[api_error(code = "gone", status = 410, replaced_by = "slot_gone")]
    #[deprecated = "The name was too general."]
    Old,
    /// The slot is gone
    #[api_error(code = "lost", status = 410, replaced_by = "slot_gone")]
    #[deprecated]
    Older,
}

errbook::catalog! { static SLOTS = [Slots]; }

/// Slots
#[derive(Debug, ApiError)]
enum Before {
    /// The slot is gone
    #[api_error(code = "lost", status = 410)]
    #[deprecated]
    Older,
}

#[test]
fn the_document_has_it_and_is_read_back() {
    let json = SLOTS.document().to_json();
    let read = errbook::contract::CatalogDocument::from_json(&json).unwrap();
    let replacement = |code| read.get(code, 410).unwrap().replaced_by();
    assert_eq!(replacement("gone"), Some("slot_gone"));
    assert_eq!(replacement("slot_gone"), None);
}

#[test]
fn a_replacement_is_a_change_that_only_people_read() {
    let diff = diff(&Before::CATALOG.document(), &SLOTS.document());
    let mut changes = diff.changes().iter();
    let change = changes
        .find(|change| change.what().contains("replacement"))
        .unwrap();
    assert_eq!(change.what(), "the replacement `slot_gone` was added");
    assert_eq!(change.rule(), "documentation");
}

#[test]
fn every_export_names_the_replacement() {
    let document = SLOTS.document();
    let page = export::markdown(&document);
    assert!(
        page.contains("| The slot is gone (deprecated, replaced by `slot_gone`) |"),
        "{page}"
    );
    let module = export::typescript(&document);
    let note = "@deprecated The name was too general. Replaced by `slot_gone`.";
    assert!(module.contains(note), "{module}");
    assert!(
        module.contains("@deprecated Replaced by `slot_gone`."),
        "{module}"
    );
    let page = export::html::page(&document);
    assert!(
        page.contains("Replaced by <code>slot_gone</code>."),
        "{page}"
    );
    let page = export::html::code(&document, "gone", "/errors").unwrap();
    let link = "Replaced by <a href=\"/errors/slot_gone\"><code>slot_gone</code></a>.";
    assert!(page.contains(link), "{page}");
}

/// With a replacement or without.
#[test]
fn tables_mark_deprecated_codes() {
    let before = export::markdown(&Before::CATALOG.document());
    assert!(
        before.contains("| The slot is gone (deprecated) |"),
        "{before}"
    );
    let table = |page: &str| {
        let table = page.split_once("<table class=\"index").unwrap().1;
        let (table, _) = table.split_once("</table>").unwrap();
        let rows = table.split("<tr data-").skip(1);
        let rows = rows.map(|row| row.contains(">Deprecated</span>"));
        rows.collect::<Vec<_>>()
    };
    // `gone` and `lost` are, `slot_gone` is not; the portal sorts them.
    let page = export::html::page(&SLOTS.document());
    assert_eq!(table(&page), [false, true, true]);
    let portal = export::html::portal(&[SLOTS.document()]).unwrap();
    assert_eq!(table(&portal[0].1), [true, true, false]);
}

#[test]
fn openapi_marks_the_bodies_of_deprecated_codes() {
    let openapi = export::openapi(&SLOTS.document());
    let schemas = openapi["components"]["schemas"].as_object().unwrap();
    let marks = schemas.values().map(|schema| {
        let code = &schema["properties"]["code"]["enum"][0];
        let deprecated = schema["deprecated"].as_bool().unwrap_or_default();
        (code.as_str().unwrap().to_owned(), deprecated)
    });
    let expected = [("gone", true), ("lost", true), ("slot_gone", false)];
    let expected = expected.map(|(code, deprecated)| (code.to_owned(), deprecated));
    assert_eq!(marks.collect::<Vec<_>>(), expected);
}
