//! Variants that wrap another `ApiError`.

use proc_macro2::{Span, TokenStream, TokenTree};
use quote::ToTokens;

use crate::diagnostics::Diagnostics;
use crate::model::ErrorType;
use crate::receive::{ReceivedField, ReceivedVariant, Values};
use crate::syntax::rust_type::is_trait_object;

/// The index of the field that is wrapped: the only one, or the one that is marked `transparent` too. A transparent variant
/// has no other keys.
pub(super) fn field(
    received: &ReceivedVariant<'_>,
    diagnostics: &mut Diagnostics,
) -> Option<usize> {
    // An invalid value is already reported, and `transparent` may not be intended.
    let transparent = received.keys.transparent.first()?;
    check_no_other_key(received, diagnostics);
    let mut marked = marks(received);
    if let Some((field, _)) = marked.next() {
        for (_, key) in marked {
            let message = "only one field can be `transparent`; keep one";
            diagnostics.error(key, message);
        }
        return Some(field);
    }
    let fields = &received.fields;
    let may_be_marked = |field: &ReceivedField<'_>| {
        !field.keys.transparent.is_empty() || !field.outcome.is_missing("transparent")
    };
    if fields.iter().any(may_be_marked) {
        return None; // a mark with a mistake, which is reported
    }
    let remedy = match fields.len() {
        1 => return Some(0),
        0 => "give it one that implements `ApiError`",
        _ => "mark the one that implements `ApiError` with `#[api_error(transparent)]`",
    };
    let (ident, count) = (received.ident, fields.len());
    let rule = format!("`transparent` takes everything from one field, but `{ident}` has {count}");
    diagnostics.error(transparent.key, format!("{rule}; {remedy}"));
    None
}

/// A field is only wrapped by a variant that is transparent itself.
pub(super) fn check_no_mark(received: &ReceivedVariant<'_>, diagnostics: &mut Diagnostics) {
    for (_, key) in marks(received) {
        let ident = received.ident;
        let rule = format!("`transparent` has no effect on a field unless `{ident}` has it too");
        diagnostics.error(key, format!("{rule}; add it there, or remove it here"));
    }
}

/// The fields that are marked `transparent`, and the spans of their keys.
fn marks<'a>(received: &'a ReceivedVariant<'_>) -> impl Iterator<Item = (usize, Span)> + 'a {
    let fields = received.fields.iter().enumerate();
    fields.filter_map(|(index, field)| Some((index, field.keys.transparent.first()?.key)))
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

/// The type of a trait object is known at run time only, its definitions when the crate compiles.
pub(super) fn check_is_no_trait_object(model: &ErrorType, diagnostics: &mut Diagnostics) {
    for member in model.members().filter(|member| is_trait_object(member)) {
        let rule = "a trait object is not an API error, since its definitions are not known";
        let remedy = "write the type itself, or give the variant its own code";
        diagnostics.error_at(member, format!("{rule}; {remedy}"));
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
