//! `message(display)`: what thiserror's attribute would make public.

use proc_macro2::{Span, TokenStream, TokenTree};
use syn::{Attribute, LitStr};

use super::fields::{Roles, field_name};
use crate::diagnostics::Diagnostics;
use crate::receive::{ReceivedField, Template};

/// `message(display)` makes `Display` public, so thiserror's attribute must not show the source in it.
pub(super) fn check_shows_no_source(
    key: Span,
    attributes: &[Attribute],
    fields: &[ReceivedField<'_>],
    roles: &Roles,
    diagnostics: &mut Diagnostics,
) {
    let remedy = "write the public `message = \"…\"`";
    for attribute in attributes.iter().filter(|it| it.path().is_ident("error")) {
        let syn::Meta::List(list) = &attribute.meta else {
            continue;
        };
        let word = list
            .tokens
            .clone()
            .into_iter()
            .next()
            .map(|token| token.to_string());
        let rule = match word.as_deref() {
            Some("transparent") => {
                Some("`message(display)` would show the source, since `#[error(transparent)]` does".to_owned())
            }
            Some("fmt") if roles.internals().next().is_some() => {
                Some("`message(display)` may show the source, since `#[error(fmt = …)]` gets every field".to_owned())
            }
            _ => roles.internals().find_map(|index| {
                let name = field_name(index, &fields[index]);
                let shown = shows(&list.tokens, &name);
                let what = roles.internal(index).unwrap_or("source");
                shown.then(|| {
                    format!("`message(display)` would show the {what}, since `#[error(…)]` shows `{name}`")
                })
            }),
        };
        if let Some(rule) = rule {
            diagnostics.error(key, format!("{rule}; {remedy}"));
        }
    }
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
            TokenTree::Ident(ident) => ident.to_string().trim_start_matches("r#") == name,
            TokenTree::Group(group) => shows(&group.stream(), name),
            TokenTree::Punct(_) => false,
        })
}
