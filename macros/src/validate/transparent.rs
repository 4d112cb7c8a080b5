//! Variants whose error is another `ApiError`.

use proc_macro2::{Span, TokenStream, TokenTree};
use quote::ToTokens;

use crate::diagnostics::Diagnostics;
use crate::model::ErrorType;
use crate::receive::{Key, ReceivedVariant};

/// The one field, when the variant has no other key and no other field.
pub(super) fn field(received: ReceivedVariant<'_>, diagnostics: &mut Diagnostics) -> Option<usize> {
    let keys = received.keys;
    let transparent = diagnostics.one(keys.transparent)?;
    let mut others = Vec::new();
    given(keys.code, &mut others);
    given(keys.number, &mut others);
    given(keys.status, &mut others);
    given(keys.retry, &mut others);
    given(keys.effect, &mut others);
    given(keys.message, &mut others);
    given(keys.description, &mut others);
    given(keys.help, &mut others);
    given(keys.details, &mut others);
    given(keys.computed, &mut others);
    given(keys.envelope, &mut others);
    given(keys.content_type, &mut others);
    given(keys.docs_url, &mut others);
    given(keys.shared_code, &mut others);
    given(keys.shared_number, &mut others);
    for field in received.fields.iter() {
        given(field.keys.detail.clone(), &mut others);
        given(field.keys.skip.clone(), &mut others);
        given(field.keys.retry_after.clone(), &mut others);
    }
    for (name, key) in &others {
        let message = format!(
            "`{name}` has no effect beside `transparent`, since everything comes from the field; remove it"
        );
        diagnostics.error(*key, message);
    }
    if received.fields.len() != 1 {
        let message = format!(
            "`transparent` needs exactly one field; `{}` has {}",
            received.ident,
            received.fields.len()
        );
        diagnostics.error(transparent.key, message);
        return None;
    }
    Some(0)
}

fn given<T>(key: Key<T>, keys: &mut Vec<(String, Span)>) {
    keys.extend(
        key.into_iter()
            .filter_map(Result::ok)
            .map(|given| (given.name, given.key)),
    );
}

/// A type that contains itself has no end to its catalog.
pub(super) fn check_nesting(model: &ErrorType, diagnostics: &mut Diagnostics) {
    for member in model.members() {
        let name = model.ident.to_string();
        if let Some(span) = find(member.to_token_stream(), &["Self", &name]) {
            let message = format!(
                "`transparent` cannot contain `{name}` itself; give the variant its own code"
            );
            diagnostics.error(span, message);
        }
    }
}

fn find(tokens: TokenStream, names: &[&str]) -> Option<Span> {
    tokens.into_iter().find_map(|token| match token {
        TokenTree::Ident(ident) if names.iter().any(|name| ident == name) => Some(ident.span()),
        TokenTree::Group(group) => find(group.stream(), names),
        _ => None,
    })
}
