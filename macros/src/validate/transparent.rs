//! Variants that wrap another `ApiError`.

use proc_macro2::{Span, TokenStream, TokenTree};
use quote::ToTokens;

use crate::diagnostics::Diagnostics;
use crate::model::ErrorType;
use crate::receive::{ReceivedVariant, Values};

/// The index of the only field. A transparent variant has one field and no other keys.
pub(super) fn field(
    received: &ReceivedVariant<'_>,
    diagnostics: &mut Diagnostics,
) -> Option<usize> {
    // An invalid value is already reported, and `transparent` may not be intended.
    let transparent = received.keys.transparent.first()?;
    check_no_other_key(received, diagnostics);
    let count = received.fields.len();
    if count != 1 {
        let ident = received.ident;
        let rule = format!("`transparent` requires exactly one field, but `{ident}` has {count}");
        diagnostics.error(
            transparent.key,
            format!("{rule}; give it one that implements `ApiError`"),
        );
        return None;
    }
    Some(0)
}

fn check_no_other_key(received: &ReceivedVariant<'_>, diagnostics: &mut Diagnostics) {
    let fields = received.fields.iter().flat_map(|field| field.keys.given());
    for (name, key) in received.keys.given().into_iter().chain(fields) {
        if name != "transparent" {
            let rule = format!("`{name}` has no effect together with `transparent`");
            let remedy = "remove it, since everything comes from the field";
            diagnostics.error(key, format!("{rule}; {remedy}"));
        }
    }
}

/// The catalog of a type that contains itself would be infinite.
pub(super) fn check_nesting(model: &ErrorType, diagnostics: &mut Diagnostics) {
    for member in model.members() {
        let name = model.ident.to_string();
        if let Some(span) = find(member.to_token_stream(), &["Self", &name]) {
            let rule = format!("a `transparent` field cannot contain `{name}` itself");
            diagnostics.error(span, format!("{rule}; give the variant its own code"));
        }
    }
}

/// The first use of one of the names alone, not as part of a longer path.
fn find(tokens: TokenStream, names: &[&str]) -> Option<Span> {
    let is_colon =
        |token: &TokenTree| matches!(token, TokenTree::Punct(punct) if punct.as_char() == ':');
    let mut tokens = tokens.into_iter().peekable();
    let mut after_colon = false;
    while let Some(token) = tokens.next() {
        match &token {
            TokenTree::Ident(ident)
                if names.iter().any(|name| ident == name)
                    && !after_colon
                    && !tokens.peek().is_some_and(is_colon) =>
            {
                return Some(ident.span());
            }
            TokenTree::Group(group) => {
                if let Some(span) = find(group.stream(), names) {
                    return Some(span);
                }
            }
            _ => {}
        }
        after_colon = is_colon(&token);
    }
    None
}
