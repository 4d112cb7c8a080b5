//! `headers(…)` and `extra(…)`: the variant's own replace the type's of the same name.

use std::collections::HashSet;

use super::fields::Roles;
use crate::diagnostics::Diagnostics;
use crate::facts::{self, Holder};
use crate::field_name;
use crate::model::{Header, HeaderField};
use crate::receive::{Extras, Given, Headers, Template};

/// Names and values that may be sent, each name once.
pub(super) fn check(given: &[Given<Headers>], diagnostics: &mut Diagnostics) {
    let mut names: Vec<String> = Vec::new();
    for (name, value) in given.iter().flat_map(|given| &given.value.0) {
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
    given: &[Given<Headers>],
    roles: &Roles,
    diagnostics: &mut Diagnostics,
) {
    for (name, _) in given.iter().flat_map(|given| &given.value.0) {
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

pub(super) fn merged(own: Vec<Given<Headers>>, defaults: &[Given<Headers>]) -> Vec<Header> {
    let own = own.into_iter().flat_map(|given| given.value.0);
    let defaults = defaults.iter().flat_map(|given| given.value.0.clone());
    let mut headers: Vec<Header> = Vec::new();
    for (name, value) in own.chain(defaults) {
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
pub(super) fn check_extra(given: &[Given<Extras>], diagnostics: &mut Diagnostics) {
    let mut names = HashSet::new();
    for (name, _) in given.iter().flat_map(|given| &given.value.0) {
        let text = plain(name);
        let message = format!("`{text}` is given twice; keep one");
        if !names.insert(text) {
            diagnostics.error(name.span(), message);
        }
    }
}

pub(super) fn merged_extra(
    own: Vec<Given<Extras>>,
    defaults: &[Given<Extras>],
) -> Vec<(String, String)> {
    let own = own.into_iter().flat_map(|given| given.value.0);
    let defaults = defaults.iter().flat_map(|given| given.value.0.clone());
    let mut extra: Vec<(String, String)> = Vec::new();
    for (name, json) in own.chain(defaults) {
        let name = plain(&name);
        if !extra.iter().any(|(known, _)| *known == name) {
            extra.push((name, json));
        }
    }
    extra
}

/// An identifier's text without `r#`.
fn plain(ident: &syn::Ident) -> String {
    ident.to_string().trim_start_matches("r#").to_owned()
}
