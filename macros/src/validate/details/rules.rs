//! What a field may not say about its part in the details.

use std::collections::HashMap;

use super::super::fields::FieldRole;
use crate::diagnostics::Diagnostics;
use crate::keys::Keys;
use crate::model::Detail;
use crate::receive::{ReceivedField, SerdeField};
use crate::syntax::PrivateType;

/// Under `details`, a field whose type is an error or a backtrace by its name needs a word, unless the derive of another
/// crate knows what it is: such a field may be meant for the log.
pub(super) fn check_said(
    received: &ReceivedField<'_>,
    role: &FieldRole,
    keys: &Keys,
    diagnostics: &mut Diagnostics,
) {
    let said = role.is_marked
        || role.detail.is_some()
        || role.skip
        || role.header.is_some()
        || role.status.is_some();
    let (rule, remedy) = match role.private_type {
        // One that is marked `public` is shown by `message`, like a public source.
        Some(PrivateType::Error) if role.internal.is_some() => (
            "`details` does not tell whether an error in a field is public",
            "mark the field `#[api_error(skip)]` or `#[api_error(detail)]`",
        ),
        Some(PrivateType::Backtrace) => (
            "a backtrace is never public",
            "mark the field `#[api_error(skip)]`",
        ),
        Some(PrivateType::Error | PrivateType::Rejection) | None => return,
    };
    if !said && !keys.details.is_empty() {
        diagnostics.error_at(&received.field.ty, format!("{rule}; {remedy}"));
    }
}

/// Only public fields have a schema, and only they and headers an example, since the documentation shows no other fields.
pub(super) fn check_no_effect(role: &FieldRole, diagnostics: &mut Diagnostics) {
    let example = role.example.as_ref().filter(|_| role.header.is_none());
    let example = example.map(|example| ("example", example.key));
    let schema = role.schema.as_ref().map(|schema| ("schema", schema.key));
    for (key, span) in example.into_iter().chain(schema) {
        let rule = format!("`{key}` has no effect on a private field");
        let remedy = format!("mark the field `detail`, or remove `{key}`");
        diagnostics.error(span, format!("{rule}; {remedy}"));
    }
}

/// A delay is written in whole seconds, as in the header `Retry-After`.
pub(super) fn check_delay_is_plain(serde: &SerdeField, diagnostics: &mut Diagnostics) {
    if let Some(span) = serde.flatten {
        diagnostics.error(span, "a delay has no members to flatten; remove `flatten`");
    }
    for (key, path) in [
        ("with", &serde.with),
        ("serialize_with", &serde.serialize_with),
    ] {
        if let Some(path) = path {
            let rule = "a public delay is always written in whole seconds";
            diagnostics.error_at(path, format!("{rule}; remove `{key}`"));
        }
    }
}

/// The names of details are unique.
pub(super) fn check_names(details: &[Detail], diagnostics: &mut Diagnostics) {
    let mut known = HashMap::new();
    for detail in details.iter().filter(|detail| !detail.is_flattened()) {
        match known.insert(&detail.name, detail) {
            // The type is right for its other variants.
            Some(field) if detail.is_default() && field.field().is_some() => {
                let rule = format!("the type's `computed` has the detail `{}` too", detail.name);
                let remedy = "rename the field with `#[serde(rename = \"…\")]`, or keep it private";
                diagnostics.error(field.span, format!("{rule}; {remedy}"));
            }
            Some(_) => {
                let rule = format!("the detail `{}` is already defined", detail.name);
                diagnostics.error(detail.span, format!("{rule}; choose another name"));
            }
            None => {}
        }
    }
}
