//! `name = value, …`

use proc_macro2::{TokenStream, TokenTree};
use syn::parse::ParseStream;
use syn::parse::discouraged::Speculative as _;
use syn::{Expr, MetaList, Token};

use crate::diagnostics::combine;

/// The valid pairs, and the mistakes in the others.
pub(super) type Pairs<N, V> = (Vec<(N, V)>, Option<syn::Error>);

/// Parses one or more pairs; an invalid one does not hide mistakes in the others. `form` and `usage` make the rule and the
/// remedy for an invalid pair.
pub(super) fn pairs<N, V>(
    key: &str,
    list: &MetaList,
    form: &str,
    usage: &str,
    name: fn(ParseStream<'_>) -> syn::Result<N>,
    value: impl Fn(&N, &Expr) -> syn::Result<V>,
) -> syn::Result<Pairs<N, V>> {
    if list.tokens.is_empty() {
        let message = format!("`{key}` is empty; write `{key}{usage}`");
        return Err(syn::Error::new_spanned(&list.path, message));
    }
    let message = format!("`{key}` {form}; write `{key}{usage}`");
    let mut pairs = Vec::new();
    let mut errors = Vec::new();
    list.parse_args_with(|input: ParseStream<'_>| {
        while !input.is_empty() {
            let start = input.span();
            let pair = match pair(input, name)? {
                Ok((name, expr)) => value(&name, &expr).map(|value| (name, value)),
                Err(invalid) if invalid.is_empty() => Err(syn::Error::new(start, &message)),
                Err(invalid) => Err(syn::Error::new_spanned(invalid, &message)),
            };
            match pair {
                Ok(pair) => pairs.push(pair),
                Err(error) => errors.push(error),
            }
            input.parse::<Option<Token![,]>>()?;
        }
        Ok(())
    })?;
    Ok((pairs, combine(errors)))
}

/// `name = value`, or the tokens that are invalid.
fn pair<N>(
    input: ParseStream<'_>,
    name: fn(ParseStream<'_>) -> syn::Result<N>,
) -> syn::Result<Result<(N, Expr), TokenStream>> {
    let start = input.fork();
    let name = name(input).and_then(|name| input.parse::<Token![=]>().map(|_| name));
    let Ok(name) = name else {
        to_comma(input)?;
        return until(&start, |next| next.peek(Token![,]) || next.peek(Token![=])).map(Err);
    };
    let ahead = input.fork();
    match ahead.parse() {
        Ok(value) if ahead.is_empty() || ahead.peek(Token![,]) => {
            input.advance_to(&ahead);
            Ok(Ok((name, value)))
        }
        _ => {
            to_comma(input)?;
            to_comma(&start).map(Err)
        }
    }
}

/// Takes the tokens up to the next comma.
fn to_comma(input: ParseStream<'_>) -> syn::Result<TokenStream> {
    until(input, |next| next.peek(Token![,]))
}

fn until(
    input: ParseStream<'_>,
    end: impl Fn(ParseStream<'_>) -> bool,
) -> syn::Result<TokenStream> {
    let mut tokens = TokenStream::new();
    while !input.is_empty() && !end(input) {
        tokens.extend([input.parse::<TokenTree>()?]);
    }
    Ok(tokens)
}
