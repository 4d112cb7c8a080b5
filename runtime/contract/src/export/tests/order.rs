//! The order in which codes are exported.

use serde_json::json;

use super::{code, document};
use crate::document::{CatalogDocument, CatalogParts, CodeDocument, EnvelopeDocument};
use crate::export::markdown;

fn rows(document: &CatalogDocument) -> Vec<String> {
    let page = markdown(document);
    let rows = page
        .lines()
        .filter(|line| line.starts_with("| `") || line.starts_with('#'));
    rows.map(|row| row.replace(" | Gone |", "")).collect()
}

#[test]
fn codes_are_in_the_order_of_the_catalog_if_it_is_known() {
    let group = |title: &str| json!({ "group": title });
    let codes = vec![
        code("b", 400, group("Second")),
        code("c", 404, group("First")),
        code("a", 410, group("Second")),
    ];
    let read = document(json!({ "fact": "code" }), codes);
    assert_eq!(
        rows(&read),
        [
            "## Second",
            "| `a` | 410",
            "| `b` | 400",
            "## First",
            "| `c` | 404"
        ]
    );

    let envelope = &read.envelopes()[0];
    let with_envelope = |code: &CodeDocument| (code.clone(), EnvelopeDocument::clone(envelope));
    let [a, b, c] = read.codes() else { panic!() };
    let catalog = CatalogDocument::from(CatalogParts {
        codes: [c, b, a].map(with_envelope).into(),
        ..CatalogParts::default()
    });
    assert_eq!(
        rows(&catalog),
        [
            "## First",
            "| `c` | 404",
            "## Second",
            "| `b` | 400",
            "| `a` | 410"
        ]
    );
    let codes: Vec<_> = catalog.codes().iter().map(CodeDocument::code).collect();
    assert_eq!(codes, ["a", "b", "c"], "the document itself is sorted");

    // A file has the order of the groups.
    let read = CatalogDocument::from_json(&catalog.to_json()).unwrap();
    assert_eq!(
        rows(&read),
        [
            "## First",
            "| `c` | 404",
            "## Second",
            "| `a` | 410",
            "| `b` | 400"
        ]
    );
}

#[test]
fn the_name_of_a_type_is_no_title() {
    let named = code(
        "a",
        400,
        json!({ "rust": { "type": "SlotError", "variant": "A" } }),
    );
    let document = document(
        json!({ "fact": "code" }),
        vec![named, code("b", 400, json!({}))],
    );
    assert_eq!(rows(&document), ["## Errors", "| `a` | 400", "| `b` | 400"]);
}
