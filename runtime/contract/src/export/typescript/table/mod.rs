//! The tables of a module: the facts of the errors, and the contract by which answers are read.

mod constants;
mod facts;
mod families;

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::Value as Json;

use self::constants::Constants;
use self::families::Families;
use super::kind_text::{kind_text, object_kind_text};
use super::names::NamedCode;
use super::syntax::{literal, member_name, object_literal};
use super::types::details_type;
use crate::document::CatalogDocument;
use crate::export::schema_type::Type;

/// The tables as text.
pub(super) struct Tables {
    /// The constants of retry class and effect.
    pub(super) facts: String,
    /// The type of `ERRORS`.
    pub(super) errors: String,
    /// Everything that decoding needs.
    pub(super) contract: String,
}

/// `named` are sorted by code and status.
pub(super) fn tables(
    document: &CatalogDocument,
    named: &[NamedCode<'_>],
    schemas: &BTreeMap<String, Type>,
) -> Tables {
    let mut facts = Constants::new("FACTS", "");
    let mut details = Constants::new("DETAILS", "ObjectKind");
    let codes = named.chunk_by(|a, b| a.entry.code.code == b.entry.code.code);
    let errors = codes
        .map(|codes| facts::code_row(codes, &mut facts))
        .collect();
    let mut families = Families::default();
    for code in named {
        let kind = details_type(code).map(|object| details.name_of(object_kind_text(&object)));
        let codes = code.entry.code.definitions().iter();
        codes.for_each(|code| families.add(document, code, kind.as_deref(), &mut facts));
    }
    let schemas = schemas
        .iter()
        .map(|(name, of_type)| format!("    {}: {},\n", member_name(name), kind_text(of_type)));
    let no_response = document.no_response.map(facts::retry);
    let contract = format!(
        "{}\nconst FAMILIES: readonly Family[] = [\n{}];\n\n\
         const CONTRACT: Contract = {{\n  envelopes: [\n{}  ],\n  families: FAMILIES,\n  schemas: {{\n{}  }},\n  \
         noResponse: {},\n}};\n",
        details.text(),
        families.text(),
        envelopes(document),
        schemas.collect::<String>(),
        no_response.as_deref().unwrap_or("undefined"),
    );
    Tables {
        facts: facts.text(),
        errors,
        contract,
    }
}

fn envelopes(document: &CatalogDocument) -> String {
    let envelope = |content_type: &Option<String>, layout: Json| {
        let content_type = literal(&Json::from(content_type.clone()));
        let row = object_literal([("type", content_type), ("layout", literal(&layout))]);
        format!("    {row},\n")
    };
    let envelopes = document.envelopes.iter();
    envelopes
        .map(|it| envelope(&it.content_type, member(it, "layout")))
        .collect()
}

/// A member of the JSON of a part of the document.
fn member(part: &impl Serialize, name: &str) -> Json {
    // No part fails to be written.
    let mut json = serde_json::to_value(part).unwrap_or_default();
    json.get_mut(name).map(Json::take).unwrap_or_default()
}
