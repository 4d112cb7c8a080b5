//! The variants of the enum: one for each code at a status.

use std::collections::BTreeMap;

use errbook_contract::document::{CatalogDocument, CodeDocument, DetailDocument};
use proc_macro2::Ident;

use super::field_names::fields;

/// The variant of a code at a status.
pub(super) struct Variant<'d> {
    pub(super) name: Ident,
    /// The positions of its definitions in the document: a type can define a code and status several times.
    pub(super) positions: Vec<usize>,
    pub(super) code: &'d CodeDocument,
    pub(super) details: Vec<Detail<'d>>,
    /// The name of their struct, once it has one.
    pub(super) details_name: Option<Ident>,
}

/// A field of the details.
pub(super) struct Detail<'d> {
    pub(super) field: Ident,
    pub(super) document: &'d DetailDocument,
    /// Some answers lack it.
    pub(super) optional: bool,
    /// All definitions have this schema.
    pub(super) schema: Option<&'d serde_json::Value>,
}

/// In the order of the document.
pub(super) fn variants(document: &CatalogDocument, names: Vec<Ident>) -> Vec<Variant<'_>> {
    let mut positions: BTreeMap<(&str, u16), Vec<usize>> = BTreeMap::new();
    for (position, code) in document.codes().iter().enumerate() {
        let of_code = positions.entry((code.code(), code.status())).or_default();
        of_code.push(position);
    }
    let codes = document.codes().iter().zip(names).enumerate();
    let variants = codes.filter_map(|(position, (code, name))| {
        let positions = positions.get(&(code.code(), code.status()))?;
        (positions.first() == Some(&position)).then(|| Variant {
            name,
            positions: positions.clone(),
            code,
            details: details(document, positions),
            details_name: None,
        })
    });
    variants.collect()
}

/// The details of all the definitions; optional, if one of them has it not.
fn details<'d>(document: &'d CatalogDocument, positions: &[usize]) -> Vec<Detail<'d>> {
    let definitions: Vec<_> = positions
        .iter()
        .map(|position| document.codes()[*position].details())
        .collect();
    let mut found: Vec<&DetailDocument> = Vec::new();
    for detail in definitions.iter().copied().flatten() {
        if found.iter().all(|known| known.name() != detail.name()) {
            found.push(detail);
        }
    }
    let fields = fields(found.iter().map(|detail| detail.name()));
    let details = found.into_iter().zip(fields).map(|(detail, field)| {
        let alike: Vec<_> = definitions
            .iter()
            .filter_map(|details| details.iter().find(|other| other.name() == detail.name()))
            .collect();
        Detail {
            field,
            document: detail,
            optional: alike.len() < definitions.len()
                || alike.iter().any(|other| other.is_optional()),
            schema: detail
                .schema()
                .filter(|schema| alike.iter().all(|other| other.schema() == Some(*schema))),
        }
    });
    details.collect()
}
