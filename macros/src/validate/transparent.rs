//! Variants whose error is another `ApiError`.

use proc_macro2::{Span, TokenStream, TokenTree};
use quote::ToTokens;

use crate::diagnostics::Diagnostics;
use crate::model::ErrorType;
use crate::receive::{AttrValue, Key, ReceivedVariant};

/// The one field, when the variant has no other key and no other field.
pub(super) fn field(received: ReceivedVariant<'_>, diagnostics: &mut Diagnostics) -> Option<usize> {
    let keys = received.keys;
    let transparent = diagnostics.one(keys.transparent);
    let mut others = Others {
        found: Vec::new(),
        diagnostics,
    };
    others.take(keys.code);
    others.take(keys.number);
    others.take(keys.status);
    others.take(keys.retry);
    others.take(keys.effect);
    others.take(keys.message);
    others.take(keys.description);
    others.take(keys.help);
    others.take(keys.details);
    others.take(keys.computed);
    others.take(keys.envelope);
    others.take(keys.content_type);
    others.take(keys.docs_url);
    others.take(keys.headers);
    others.take(keys.extra);
    others.take(keys.shared_code);
    others.take(keys.shared_number);
    let count = received.fields.len();
    for field in received.fields {
        others.take(field.keys.detail);
        others.take(field.keys.skip);
        others.take(field.keys.retry_after);
        others.take(field.keys.header);
        others.take(field.keys.example);
    }
    let found = others.found;
    // One that could not be read may not be meant.
    let transparent = transparent?;
    for (name, key) in found {
        let rule = format!("`{name}` has no effect beside `transparent`");
        let remedy = "remove it, since everything comes from the field";
        diagnostics.error(key, format!("{rule}; {remedy}"));
    }
    if count != 1 {
        let rule = format!(
            "`transparent` stands for one field, and `{}` has {count}",
            received.ident
        );
        let remedy = "give it exactly one, an `ApiError`";
        diagnostics.error(transparent.key, format!("{rule}; {remedy}"));
        return None;
    }
    Some(0)
}

/// The keys that stand beside `transparent`.
struct Others<'a> {
    found: Vec<(String, Span)>,
    diagnostics: &'a mut Diagnostics,
}

impl Others<'_> {
    fn take<T: AttrValue>(&mut self, key: Key<T>) {
        let given = self.diagnostics.all(key).into_iter();
        self.found
            .extend(given.map(|given| (given.name, given.key)));
    }
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

/// The first of the names that stands by itself, not as part of a longer path.
fn find(tokens: TokenStream, names: &[&str]) -> Option<Span> {
    let mut tokens = tokens.into_iter().peekable();
    let mut after_colon = false;
    while let Some(token) = tokens.next() {
        let is_colon =
            |token: &TokenTree| matches!(token, TokenTree::Punct(it) if it.as_char() == ':');
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
