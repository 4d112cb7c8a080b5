//! The `#[serde(…)]` keys that have their usual meaning on a public field.
//!
//! Keys for deserialization are left alone, and so are those for variants and tags, which belong to the user's own
//! `Serialize` on the same type. Everything else is an error, since the type may have no serde derive that would report it.

mod items;
mod keys;
#[cfg(test)]
mod tests;

use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::{Attribute, ExprPath, LitStr, Meta};

use self::items::{metas, path_value, serialize_strings};
use self::keys::Meaning;
pub(super) use self::keys::SerdeLevel;
use super::rename::{RULES, RenameRule};
use crate::diagnostics::{Diagnostics, given_twice, suggest};

/// The `#[serde(…)]` keys of a field.
#[derive(Default)]
pub(crate) struct SerdeField {
    pub(crate) rename: Option<LitStr>,
    pub(crate) skip_if: Option<ExprPath>,
    pub(crate) with: Option<ExprPath>,
    pub(crate) serialize_with: Option<ExprPath>,
    pub(crate) flatten: Option<Span>,
    /// Mistakes, reported only if the field is public.
    pub(crate) errors: Option<syn::Error>,
}

/// The rule for the names of the fields, on an item other than a field: `rename_all`, or `rename_all_fields` on an enum.
pub(super) fn rename_rule(
    attributes: &[Attribute],
    level: SerdeLevel,
    diagnostics: &mut Diagnostics,
) -> Option<RenameRule> {
    let (mut of_fields, mut of_variants) = (None, None);
    for (key, meta) in metas(attributes, level, diagnostics) {
        let given = match level.meaning(&key) {
            Some(Meaning::FieldNames) => &mut of_fields,
            Some(Meaning::VariantNames) => &mut of_variants,
            _ => continue,
        };
        for text in serialize_strings(&key, &meta, "camelCase", diagnostics) {
            let typed = text.value();
            match RenameRule::parse(&typed) {
                Some(rule) => once(given, rule, &key, meta.path().span(), diagnostics),
                None => {
                    let remedy = suggest(&typed, RULES);
                    let message = format!("unknown value `{typed}` for `{key}`; {remedy}");
                    diagnostics.error(text.span(), message);
                }
            }
        }
    }
    of_fields
}

impl SerdeField {
    pub(super) fn read(attributes: &[Attribute]) -> Self {
        let mut field = SerdeField::default();
        let mut diagnostics = Diagnostics::default();
        for (key, meta) in metas(attributes, SerdeLevel::Field, &mut diagnostics) {
            field.apply(&key, &meta, &mut diagnostics);
        }
        field.errors = diagnostics.finish();
        field
    }

    fn apply(&mut self, key: &str, meta: &Meta, diagnostics: &mut Diagnostics) {
        let span = meta.path().span();
        match SerdeLevel::Field.meaning(key) {
            Some(Meaning::Name) => {
                for name in serialize_strings(key, meta, "name", diagnostics) {
                    once(&mut self.rename, name, key, span, diagnostics);
                }
            }
            Some(Meaning::Path) => {
                let is_writer = key != "skip_serializing_if";
                let path = path_value(key, meta, diagnostics);
                let written = self.with.is_some() || self.serialize_with.is_some();
                let given = match key {
                    "with" => &mut self.with,
                    "serialize_with" => &mut self.serialize_with,
                    _ => &mut self.skip_if,
                };
                if is_writer && written && given.is_none() {
                    let message = "`with` and `serialize_with` both write the field; keep one";
                    diagnostics.error(span, message);
                }
                if let Some(path) = path {
                    once(given, path, key, span, diagnostics);
                }
            }
            Some(Meaning::Flatten) => {
                once(&mut self.flatten, span, key, span, diagnostics);
                if !matches!(meta, Meta::Path(_)) {
                    let message = "`flatten` does not take a value; write `flatten`";
                    diagnostics.error(span, message);
                }
            }
            Some(Meaning::Skip) => {
                let rule = format!("`{key}` contradicts a public field");
                let remedy = "write `#[api_error(skip)]` beside it";
                diagnostics.error(span, format!("{rule}; {remedy}"));
            }
            _ => {}
        }
    }
}

/// A key that affects the JSON is given once.
fn once<T>(given: &mut Option<T>, value: T, key: &str, span: Span, diagnostics: &mut Diagnostics) {
    if given.replace(value).is_some() {
        diagnostics.push(given_twice(span, key));
    }
}
