//! Every kind of change, and how much it matters.

mod codes;
mod details;
mod facts;
mod report;
mod whole;

use errbook::{Catalog, CatalogDocument, Diff};
use serde_json::Value;

/// The differences after `change` has been made to the catalog's document.
fn changed(catalog: &Catalog, change: impl FnOnce(&mut Value)) -> Diff {
    let old = CatalogDocument::new(catalog);
    let mut json = serde_json::from_str(&old.to_json()).unwrap();
    change(&mut json);
    let new = CatalogDocument::from_json(&json.to_string()).unwrap();
    errbook::diff(&old, &new)
}

/// The same, the other way round.
fn undone(catalog: &Catalog, change: impl FnOnce(&mut Value)) -> Diff {
    let new = CatalogDocument::new(catalog);
    let mut json = serde_json::from_str(&new.to_json()).unwrap();
    change(&mut json);
    let old = CatalogDocument::from_json(&json.to_string()).unwrap();
    errbook::diff(&old, &new)
}

/// A code of a document.
fn code<'a>(document: &'a mut Value, code: &str, status: u16) -> &'a mut Value {
    let codes = document["codes"].as_array_mut().unwrap();
    let mut codes = codes.iter_mut();
    codes
        .find(|it| it["code"] == code && it["status"] == status)
        .unwrap()
}

/// Takes a code out of a document.
fn remove(document: &mut Value, code: &str) {
    let codes = document["codes"].as_array_mut().unwrap();
    codes.retain(|it| it["code"] != code);
}

/// `level rule subject` of each change.
fn rules(diff: &Diff) -> Vec<String> {
    let line = |it: &errbook::contract::Change| {
        format!("{} {} {}", it.level().as_str(), it.rule(), it.subject())
    };
    diff.changes().iter().map(line).collect()
}
