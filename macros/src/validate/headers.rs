//! `headers(…)` and `extra(…)`: the variant's own replace the type's of the same name.

use std::collections::HashSet;

use syn::ext::IdentExt;
use syn::{Ident, LitStr};

use super::fields::Roles;
use crate::diagnostics::Diagnostics;
use crate::facts::{self, Holder};
use crate::field_name;
use crate::model::{Header, HeaderField};
use crate::receive::Template;

/// Names and values that may be sent, each name once.
pub(super) fn check(given: &[(LitStr, LitStr)], diagnostics: &mut Diagnostics) {
    let mut names: Vec<String> = Vec::new();
    for (name, value) in given {
        let text = name.value();
        if let Err(message) = field_name::check(&text) {
            diagnostics.error(name.span(), message);
        }
        if names.iter().any(|known| known.eq_ignore_ascii_case(&text)) {
            diagnostics.error(
                name.span(),
                format!("the header `{text}` is given twice; keep one"),
            );
        }
        names.push(text);
        if let Err(message) = check_value(&value.value()) {
            diagnostics.error(value.span(), message);
        }
    }
}

/// A variant sends each header from one place; the type's gives way to a field.
pub(super) fn check_not_of_fields(
    given: &[(LitStr, LitStr)],
    roles: &Roles,
    diagnostics: &mut Diagnostics,
) {
    for (name, _) in given {
        let text = name.value();
        let field = |header: &HeaderField| header.name.eq_ignore_ascii_case(&text);
        if roles.headers.iter().any(field) {
            let message = format!("a field is sent as `{text}` already; keep one");
            diagnostics.error(name.span(), message);
        }
    }
}

fn check_value(value: &str) -> Result<(), String> {
    let template = Template::parse(value)?;
    facts::text(&quote::quote!(errbook), &template, Holder::Header)?;
    // A fact is never empty text: stand in a letter for each.
    field_name::check_value(&template.filled(|_| "x".to_owned()))
}

pub(super) fn merged(own: Vec<(LitStr, LitStr)>, defaults: &[(LitStr, LitStr)]) -> Vec<Header> {
    let mut headers: Vec<Header> = Vec::new();
    for (name, value) in own.into_iter().chain(defaults.to_vec()) {
        let name = name.value();
        if headers
            .iter()
            .any(|known| known.name.eq_ignore_ascii_case(&name))
        {
            continue;
        }
        // What does not parse has been reported.
        if let Ok(value) = Template::parse(&value.value()) {
            headers.push(Header { name, value });
        }
    }
    headers
}

/// A name stands once among the literals.
pub(super) fn check_extra(given: &[(Ident, String)], diagnostics: &mut Diagnostics) {
    let mut names = HashSet::new();
    for (name, _) in given {
        let text = name.unraw().to_string();
        let message = format!("`{text}` is given twice; keep one");
        if !names.insert(text) {
            diagnostics.error(name.span(), message);
        }
    }
}

pub(super) fn merged_extra(
    own: Vec<(Ident, String)>,
    defaults: &[(Ident, String)],
) -> Vec<(String, String)> {
    let mut extra: Vec<(String, String)> = Vec::new();
    for (name, json) in own.into_iter().chain(defaults.to_vec()) {
        let name = name.unraw().to_string();
        if !extra.iter().any(|(known, _)| *known == name) {
            extra.push((name, json));
        }
    }
    extra
}
