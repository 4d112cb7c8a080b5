//! Reads the attributes of an item into the receiver.

use darling::ast::NestedMeta;
use syn::{Attribute, Meta, Path};

use super::items::{items, key_of};
use crate::diagnostics::Diagnostics;
use crate::keys::{FieldKeys, Keys, Level, Receiver, UnknownKey};

/// How parsing an item's attributes went, which decides whether a key that was not found is missing.
#[derive(Default)]
pub(crate) struct ParseOutcome {
    /// Whether the item has an `#[api_error(…)]` attribute.
    pub(crate) has_attribute: bool,
    /// Some part could not be parsed and may contain a missing key.
    incomplete: bool,
    /// The same of the type's attributes, which may contain a default.
    type_incomplete: bool,
    /// What unknown keys were probably meant to be.
    meant: Vec<&'static str>,
}

impl ParseOutcome {
    /// Whether a key that was not found is certainly missing.
    pub(crate) fn is_missing(&self, key: &str) -> bool {
        let in_type = self.type_incomplete && Level::Type.accepts(key);
        !self.incomplete && !in_type && !self.meant.contains(&key)
    }

    /// Takes into account how parsing the type's attributes went.
    pub(super) fn inherit(&mut self, of_type: &ParseOutcome) {
        self.type_incomplete = of_type.incomplete;
        self.meant.extend(&of_type.meant);
    }
}

/// The keys of an enum or a variant.
pub(super) fn read(
    attributes: &[Attribute],
    level: Level,
    diagnostics: &mut Diagnostics,
) -> (Keys, ParseOutcome) {
    let (items, outcome) = known_items(attributes, level, diagnostics);
    (parse_keys(&items, diagnostics), outcome)
}

/// The keys of a field.
pub(super) fn read_field(
    attributes: &[Attribute],
    diagnostics: &mut Diagnostics,
) -> (FieldKeys, ParseOutcome) {
    let (items, outcome) = known_items(attributes, Level::Field, diagnostics);
    (parse_keys(&items, diagnostics), outcome)
}

/// The keys of a struct: those of a type and those of a variant.
pub(super) fn read_struct(
    attributes: &[Attribute],
    diagnostics: &mut Diagnostics,
) -> (Keys, Keys, ParseOutcome) {
    let (items, outcome) = known_items(attributes, Level::Struct, diagnostics);
    let of_variant = |item: &NestedMeta| match item {
        NestedMeta::Meta(meta) => Level::Variant.accepts(&key_name(meta.path())),
        NestedMeta::NameValueInvalidExpr(pair) => Level::Variant.accepts(&key_name(&pair.path)),
        NestedMeta::Lit(_) => false,
    };
    let (variant, of_type): (Vec<_>, Vec<_>) = items.into_iter().partition(of_variant);
    (
        parse_keys(&of_type, diagnostics),
        parse_keys(&variant, diagnostics),
        outcome,
    )
}

/// The items of all `#[api_error(…)]` attributes whose keys are valid at this level.
fn known_items(
    attributes: &[Attribute],
    level: Level,
    diagnostics: &mut Diagnostics,
) -> (Vec<NestedMeta>, ParseOutcome) {
    let mut outcome = ParseOutcome::default();
    let mut known = Vec::new();
    let own = attributes
        .iter()
        .filter(|attribute| attribute.path().is_ident("api_error"));
    for attribute in own {
        outcome.has_attribute = true;
        let items = items_of(attribute).unwrap_or_else(|error| {
            diagnostics.push(error);
            outcome.incomplete = true;
            Vec::new()
        });
        for item in items {
            let Some(path) = key_of(&item, diagnostics) else {
                outcome.incomplete = true;
                continue;
            };
            let name = key_name(path);
            if level.accepts(&name) {
                known.push(item);
            } else {
                let unknown = UnknownKey::new(&name, level);
                diagnostics.error_at(path, unknown.message);
                outcome.meant.extend(unknown.meant);
            }
        }
    }
    (known, outcome)
}

fn parse_keys<K: Receiver>(items: &[NestedMeta], diagnostics: &mut Diagnostics) -> K {
    if items.is_empty() {
        return K::default(); // most fields have no keys
    }
    let keys = K::from_list(items).unwrap_or_else(|error| {
        diagnostics.push(error.into());
        K::default()
    });
    keys.report(diagnostics);
    keys
}

fn items_of(attribute: &Attribute) -> syn::Result<Vec<NestedMeta>> {
    match &attribute.meta {
        Meta::List(list) => items(&list.tokens),
        meta => Err(syn::Error::new_spanned(
            meta.path(),
            "`api_error` takes a list of keys; write `#[api_error(…)]`",
        )),
    }
}

fn key_name(path: &Path) -> String {
    let segments = path.segments.iter();
    let segments = segments.map(|segment| segment.ident.to_string());
    segments.collect::<Vec<_>>().join("::")
}
