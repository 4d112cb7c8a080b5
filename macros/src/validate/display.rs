//! `message(display)` must not show anything private.

use proc_macro2::Span;

use super::fields::FieldRoles;
use crate::diagnostics::Diagnostics;
use crate::receive::{DisplayAttr, ReceivedField};

/// `message(display)` makes public what `#[error(…)]` shows, which therefore cannot be the source or a backtrace.
pub(super) fn check(
    key: Span,
    display: &[DisplayAttr],
    fields: &[ReceivedField<'_>],
    roles: &FieldRoles,
    diagnostics: &mut Diagnostics,
) {
    let rules = display
        .iter()
        .filter_map(|attribute| rule(attribute, fields, roles));
    for rule in rules {
        diagnostics.error(key, format!("{rule}; write a public `message = \"…\"`"));
    }
}

/// The rule that an attribute breaks.
fn rule(
    attribute: &DisplayAttr,
    fields: &[ReceivedField<'_>],
    roles: &FieldRoles,
) -> Option<String> {
    let names = match attribute {
        DisplayAttr::Transparent => {
            let why = "since `#[error(transparent)]` does";
            return Some(format!("`message(display)` would show the source, {why}"));
        }
        DisplayAttr::Function => {
            roles.internals().next()?;
            let why = "since `#[error(fmt = …)]` gets every field";
            return Some(format!("`message(display)` may show the source, {why}"));
        }
        DisplayAttr::Format(names) => names,
    };
    roles.internals().next()?;
    let mut internals = roles.internals();
    let shown = internals.find(|(field, _)| names.contains(&fields[*field].name));
    if let Some((field, what)) = shown {
        let why = format!("since `#[error(…)]` shows `{}`", fields[field].name);
        return Some(format!("`message(display)` would show the {what}, {why}"));
    }
    names.contains("self").then(|| {
        let why = "since `#[error(…)]` gets all of `self`";
        format!("`message(display)` may show the source, {why}")
    })
}
