//! The grammar of `catalog!`.

mod allow;
mod rule;

use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{
    Attribute, Ident, Path, PathArguments, Token, Visibility, bracketed, parenthesized, token,
};

pub(super) use self::allow::ParsedAllow;
pub(super) use self::rule::{KEYS, NO_RESPONSE, PageRule, RetiredRule, Rule, RuleValue};

use super::model::Member;
use crate::diagnostics::or_message;

/// A catalog as written.
pub(super) struct ParsedCatalog {
    pub(super) krate: Path,
    pub(super) attrs: Vec<Attribute>,
    pub(super) vis: Visibility,
    pub(super) name: Ident,
    pub(super) members: Vec<Member>,
    pub(super) rules: Vec<Rule>,
}

const HEAD: &str = "a catalog is a static list of types; write `pub static NAME = [Type, …];`";

impl Parse for ParsedCatalog {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let krate;
        parenthesized!(krate in input);
        let krate = krate.parse()?;
        let attrs = input.call(Attribute::parse_outer)?;
        let vis = input.parse()?;
        or_message(input.parse::<Token![static]>(), HEAD)?;
        let name: Ident = or_message(input.parse(), HEAD)?;
        or_message(input.parse::<Token![=]>(), HEAD)?;
        let members = members(input)?;
        let mut rules = Vec::new();
        while !input.is_empty() {
            rules.push(input.parse()?);
        }
        Ok(ParsedCatalog {
            krate,
            attrs,
            vis,
            name,
            members,
            rules,
        })
    }
}

/// `[Type, ..OTHER];`
fn members(input: ParseStream<'_>) -> syn::Result<Vec<Member>> {
    if !input.peek(token::Bracket) {
        return Err(syn::Error::new(input.span(), HEAD));
    }
    let list;
    let bracket = bracketed!(list in input);
    let members = Punctuated::<Member, Token![,]>::parse_terminated(&list);
    let members = members.map_err(|error| {
        if error.to_string() == "expected `,`" {
            let message =
                "the types of a catalog must be separated by commas; write `[Type, Type]`";
            syn::Error::new(error.span(), message)
        } else {
            error
        }
    })?;
    if input.parse::<Option<Token![;]>>()?.is_none() {
        let message = "missing `;` after the types of a catalog; add it after the `]`";
        return Err(syn::Error::new(bracket.span.close(), message));
    }
    Ok(members.into_iter().collect())
}

impl Parse for Member {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        if input.parse::<Option<Token![..]>>()?.is_some() {
            let message = "`..` must be followed by another catalog; write `..NAME`";
            let path = or_message(input.parse(), message)?;
            return Ok(Member::Catalog(without_arguments(path, "a catalog")?));
        }
        let message = "a catalog can only contain types and catalogs; write `Type` or `..NAME`";
        Ok(Member::Type(or_message(input.parse(), message)?))
    }
}

/// The path of a static or constant, which cannot have generic arguments.
fn without_arguments(path: Path, what: &str) -> syn::Result<Path> {
    let mut arguments = path.segments.iter().map(|segment| &segment.arguments);
    match arguments.find(|arguments| **arguments != PathArguments::None) {
        Some(arguments) => {
            let message = format!("{what} cannot have generic arguments; remove them");
            Err(syn::Error::new_spanned(arguments, message))
        }
        None => Ok(path),
    }
}
