//! No export shows the name of a Rust type, a variant or a function: each is replaced by a word that occurs nowhere else.

use errbook::contract::CatalogDocument;
use errbook::export::{self, OpenApiOptions, html};
use serde_json::Value;

const CANARY: &str = "Canary";

/// No export of the document shows a Rust name.
pub fn assert_not_exported(document: &CatalogDocument) {
    let mut json = serde_json::to_value(document).unwrap();
    assert!(replace(&mut json) > 0, "the document has no Rust names");
    let document: CatalogDocument = serde_json::from_value(json).unwrap();
    assert!(document.to_json().contains(CANARY));
    let options = OpenApiOptions::new().default_response().extensible_codes();
    let mut exports = vec![
        ("json", document.without_rust_names().to_json()),
        ("markdown", export::markdown(&document)),
        ("typescript", export::typescript(&document)),
        ("openapi", export::openapi(&document).to_string()),
        (
            "openapi_with",
            export::openapi_with(&document, &options).to_string(),
        ),
        ("html::page", html::page(&document)),
        ("html::index", html::index(&document, "/errors")),
    ];
    for code in document.codes() {
        let page = html::code(&document, code.code(), "/errors");
        exports.extend(page.map(|page| ("html::code", page)));
    }
    let responses = export::openapi_responses(&document).into_iter();
    exports.extend(responses.map(|(_, response)| ("openapi_responses", response.to_string())));
    for (name, text) in exports {
        assert!(!text.contains(CANARY), "{name}: {text}");
    }
}

/// Replaces the values of the members `rust`. How many there were.
fn replace(json: &mut Value) -> usize {
    match json {
        Value::Object(members) => members
            .iter_mut()
            .map(|(name, value)| match (&name[..], value) {
                ("rust", Value::Object(names)) => {
                    names.values_mut().for_each(|name| *name = CANARY.into());
                    names.len()
                }
                ("rust", value) => {
                    *value = CANARY.into();
                    1
                }
                (_, value) => replace(value),
            })
            .sum(),
        Value::Array(values) => values.iter_mut().map(replace).sum(),
        _ => 0,
    }
}
