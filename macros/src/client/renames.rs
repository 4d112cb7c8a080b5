//! The names given by `rename`.

use std::collections::BTreeMap;

use errbook_contract::document::{CatalogDocument, CodeDocument};
use proc_macro2::Ident;

use super::parse::Client;
use crate::diagnostics::{Diagnostics, did_you_mean, given_twice};

/// The names by what they are of: a code, or a schema, as it is referred to.
pub(super) type Renames = BTreeMap<String, Ident>;

/// `#/schemas/Slot`, as `rename` and `$ref` name a schema.
pub(super) fn of_schema(name: &str) -> String {
    format!("#/schemas/{name}")
}

pub(super) fn renames(
    document: &CatalogDocument,
    client: &Client,
    diagnostics: &mut Diagnostics,
) -> Renames {
    let codes: Vec<_> = document.codes().iter().map(CodeDocument::code).collect();
    let schemas: Vec<_> = document
        .schemas()
        .keys()
        .map(|name| of_schema(name))
        .collect();
    let mut renames = BTreeMap::new();
    for rename in &client.renames {
        let renamed = rename.code.value();
        // No code has the character.
        let (kind, known) = match renamed.starts_with('#') {
            true => ("schema", schemas.iter().map(String::as_str).collect()),
            false => ("code", codes.clone()),
        };
        if !known.contains(&renamed.as_str()) {
            let known = known.iter().copied();
            let remedy = did_you_mean(&renamed, known, || "remove it".to_owned());
            let message = format!("the contract has no {kind} `{renamed}`; {remedy}");
            diagnostics.error(rename.code.span(), message);
        } else if renames
            .insert(renamed.clone(), rename.name.clone())
            .is_some()
        {
            diagnostics.push(given_twice(rename.code.span(), &renamed));
        }
    }
    renames
}
