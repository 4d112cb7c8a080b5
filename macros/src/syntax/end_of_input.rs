//! Parsing that stops early: at the end of the input, or at a mistake.

use proc_macro2::{Delimiter, Group, Span, TokenStream, TokenTree};
use syn::parse::{Parse, ParseStream, Parser};
use syn::{Attribute, Token, braced};

use crate::diagnostics::or_message;

/// Parses all of the tokens inside a group that ends at the last one. syn reports an unexpected end of input at the end of
/// the enclosing group, which would otherwise be the whole invocation.
pub(crate) fn parse_all<T: Parse>(tokens: TokenStream) -> syn::Result<T> {
    parse_all_after(Span::call_site(), tokens)
}

/// The same for tokens that may be missing; then the end of the input is the token before them.
pub(crate) fn parse_all_after<T: Parse>(before: Span, tokens: TokenStream) -> syn::Result<T> {
    let end = end_of(&tokens).unwrap_or(before);
    let mut group = Group::new(Delimiter::Brace, tokens);
    group.set_span(end);
    let parser = |input: ParseStream<'_>| {
        let tokens;
        braced!(tokens in input);
        tokens.parse()
    };
    let parsed = parser.parse2(TokenTree::Group(group).into());
    // syn's own error for tokens that are left over, here or in a group.
    parsed.map_err(
        |error| match error.to_string().starts_with("unexpected token") {
            true => syn::Error::new(error.span(), "unexpected token; remove it"),
            false => error,
        },
    )
}

/// The last token.
fn end_of(tokens: &TokenStream) -> Option<Span> {
    Some(match tokens.clone().into_iter().last()? {
        TokenTree::Group(group) => group.span_close(),
        token => token.span(),
    })
}

/// The tokens up to the next `;`, parsed by themselves: their mistakes do not hide those of the next item. The `;` is
/// `None` at the end of the input.
pub(crate) fn parse_to_semicolon<T: Parse>(
    input: ParseStream<'_>,
) -> syn::Result<(syn::Result<T>, Option<Token![;]>)> {
    let mut tokens = TokenStream::new();
    while !input.is_empty() && !input.peek(Token![;]) {
        tokens.extend([input.parse::<TokenTree>()?]);
    }
    Ok((parse_all(tokens), input.parse()?))
}

/// The attributes and doc comments before an item.
pub(crate) fn outer_attributes(input: ParseStream<'_>) -> syn::Result<Vec<Attribute>> {
    let message = "an attribute does not parse; write `#[name]`, `#[name = …]` or `#[name(…)]`";
    or_message(input.call(Attribute::parse_outer), message)
}
