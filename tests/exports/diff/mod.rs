//! Every kind of change, and how much it matters.

mod catalog;
mod codes;
mod details;
mod display;
mod envelopes;
mod facts;
mod report;
mod types;
mod whole;

use errbook::Catalog;
use errbook::contract::{CatalogDocument, Change, Diff, diff};
use serde_json::Value;

/// The differences after `change` has been made to the catalog's document.
fn changed(catalog: &'static Catalog, change: impl FnOnce(&mut Value)) -> Diff {
    let old = catalog.document();
    let mut json = serde_json::from_str(&old.to_json()).unwrap();
    change(&mut json);
    let new = CatalogDocument::from_json(&json.to_string()).unwrap();
    diff(&old, &new)
}

/// The same, the other way round.
fn undone(catalog: &'static Catalog, change: impl FnOnce(&mut Value)) -> Diff {
    let new = catalog.document();
    let mut json = serde_json::from_str(&new.to_json()).unwrap();
    change(&mut json);
    let old = CatalogDocument::from_json(&json.to_string()).unwrap();
    diff(&old, &new)
}

/// A code of a document.
fn code<'a>(document: &'a mut Value, code: &str, status: u16) -> &'a mut Value {
    let codes = document["codes"].as_array_mut().unwrap();
    let mut codes = codes.iter_mut();
    codes
        .find(|known| known["code"] == code && known["status"] == status)
        .unwrap()
}

/// Takes a code out of a document.
fn remove(document: &mut Value, code: &str) {
    let codes = document["codes"].as_array_mut().unwrap();
    codes.retain(|known| known["code"] != code);
}

/// `level rule subject` of each change.
fn rules(diff: &Diff) -> Vec<String> {
    let line =
        |change: &Change| format!("{} {} {}", change.level(), change.rule(), change.subject());
    diff.changes().iter().map(line).collect()
}
