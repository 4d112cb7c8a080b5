//! `allow(lint = "reason", lint("code", …) = "reason");`

use proc_macro2::TokenStream;
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream};
use syn::{Ident, LitStr, Token, parenthesized, token};

use crate::diagnostics::or_message;

/// A lint that is allowed, for the whole catalog or for some codes.
pub(in crate::catalog) struct ParsedAllow {
    pub(in crate::catalog) lint: Ident,
    /// `None` for the whole catalog.
    pub(in crate::catalog) codes: Option<Vec<LitStr>>,
    pub(in crate::catalog) reason: LitStr,
}

const FORM: &str =
    "`allow` takes lints, each with a reason; write `allow(missing_help = \"the reason\");`";

/// `(lint = "reason", …)`
pub(super) fn list(input: ParseStream<'_>, key: &Ident) -> syn::Result<Vec<ParsedAllow>> {
    if !input.peek(token::Paren) {
        return Err(syn::Error::new(key.span(), FORM));
    }
    let list;
    parenthesized!(list in input);
    if list.is_empty() {
        return Err(syn::Error::new(key.span(), FORM));
    }
    let mut allows = Vec::new();
    while !list.is_empty() {
        allows.push(list.parse()?);
        let message =
            "lints must be separated by commas; write `allow(lint = \"…\", lint = \"…\")`";
        if !list.is_empty() {
            or_message(list.parse::<Token![,]>(), message)?;
        }
    }
    Ok(allows)
}

impl Parse for ParsedAllow {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let lint: Ident = or_message(input.call(Ident::parse_any), FORM)?;
        let mut codes = None;
        if input.peek(token::Paren) {
            let list;
            parenthesized!(list in input);
            let message = format!("a code must be a string; write `{lint}(\"code\") = \"…\"`");
            let listed = list.parse_terminated(<LitStr as Parse>::parse, Token![,]);
            codes = Some(or_message(listed, &message)?.into_iter().collect());
        }
        if input.peek(Token![-]) {
            let name = input.fork().parse::<TokenStream>()?.to_string();
            let name = name.split(['=', '(']).next().unwrap_or_default();
            let name = format!("{lint}{name}").replace(' ', "").replace('-', "_");
            let rule = "the name of a lint has no `-`";
            let message = format!("{rule}; did you mean `{name}`?");
            return Err(syn::Error::new(lint.span(), message));
        }
        if input.parse::<Option<Token![=]>>()?.is_none() {
            let message = format!("`{lint}` needs a reason; write `{lint} = \"the reason\"`");
            return Err(syn::Error::new(lint.span(), message));
        }
        let reason = or_message(
            input.parse(),
            "a reason must be a string; write it in quotes",
        )?;
        Ok(ParsedAllow {
            lint,
            codes,
            reason,
        })
    }
}
