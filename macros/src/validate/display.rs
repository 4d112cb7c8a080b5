//! `message(display)`: what thiserror's attribute would make public.

use proc_macro2::{Span, TokenStream, TokenTree};
use syn::ext::IdentExt;
use syn::{Attribute, LitStr};

use super::fields::{Roles, field_name};
use crate::diagnostics::Diagnostics;
use crate::receive::{ReceivedField, Template};

/// `message(display)` makes `Display` public, so thiserror's attribute must not show the source in it.
pub(super) fn check_shows_no_source(
    key: Span,
    display: &[&Attribute],
    fields: &[ReceivedField<'_>],
    roles: &Roles,
    diagnostics: &mut Diagnostics,
) {
    let remedy = "write the public `message = \"…\"`";
    for tokens in display.iter().filter_map(|it| tokens(it)) {
        if let Some(rule) = rule(tokens, fields, roles) {
            diagnostics.error(key, format!("{rule}; {remedy}"));
        }
    }
}

/// Why the public must not see what the attribute shows.
fn rule(tokens: &TokenStream, fields: &[ReceivedField<'_>], roles: &Roles) -> Option<String> {
    let first = first(tokens);
    if first.as_deref() == Some("transparent") {
        let rule = "`message(display)` would show the source, since `#[error(transparent)]` does";
        return Some(rule.to_owned());
    }
    let mut internals = roles.internals().peekable();
    internals.peek()?;
    let gets =
        |what| format!("`message(display)` may show the source, since `#[error({what}` gets");
    if first.as_deref() == Some("fmt") {
        return Some(format!("{} every field", gets("fmt = …)]")));
    }
    let shown = internals.find_map(|index| {
        let name = field_name(index, &fields[index]);
        let what = roles.internal(index).unwrap_or("source");
        let why = format!("since `#[error(…)]` shows `{name}`");
        shows(tokens, &name).then(|| format!("`message(display)` would show the {what}, {why}"))
    });
    let whole = || shows(tokens, "self").then(|| format!("{} all of `self`", gets("…)]")));
    shown.or_else(whole)
}

/// The word that `#[error(…)]` begins with, if it begins with one.
pub(super) fn word(display: &[&Attribute]) -> Option<String> {
    let mut words = display.iter().filter_map(|it| first(tokens(it)?));
    words.next()
}

fn tokens(attribute: &Attribute) -> Option<&TokenStream> {
    match &attribute.meta {
        syn::Meta::List(list) => Some(&list.tokens),
        _ => None,
    }
}

fn first(tokens: &TokenStream) -> Option<String> {
    let first = tokens.clone().into_iter().next();
    first.map(|token| token.to_string())
}

/// Whether `#[error("… {name} …", .name)]` shows a field, in the text or in an argument.
fn shows(tokens: &TokenStream, name: &str) -> bool {
    tokens
        .clone()
        .into_iter()
        .enumerate()
        .any(|(at, token)| match token {
            TokenTree::Literal(literal) if at == 0 => {
                let text = syn::parse2::<LitStr>(TokenTree::Literal(literal).into());
                let template = text.map(|text| Template::parse(&text.value()));
                let shown =
                    |template: Template| template.placeholders().any(|(shown, _)| shown == name);
                matches!(template.map(|template| template.map(shown)), Ok(Ok(true)))
            }
            TokenTree::Literal(literal) => literal.to_string() == name,
            TokenTree::Ident(ident) => ident.unraw() == name,
            TokenTree::Group(group) => shows(&group.stream(), name),
            TokenTree::Punct(_) => false,
        })
}
