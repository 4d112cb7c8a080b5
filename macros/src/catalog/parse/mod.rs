//! The grammar of `catalog!`.

mod allow;
mod rule;

use proc_macro2::{Span, TokenStream};
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{Attribute, Ident, Path, Token, Visibility, bracketed, parenthesized, token};

pub(super) use self::allow::ParsedAllow;
pub(super) use self::rule::{KEYS, NO_RESPONSE, PageRule, RetiredRule, Rule, RuleValue};

use super::model::Member;
use crate::diagnostics::{Diagnostics, or_message};
use crate::syntax::{outer_attributes, parse_to_semicolon, without_arguments};

/// A catalog as written.
pub(super) struct ParsedCatalog {
    pub(super) krate: Path,
    pub(super) attrs: Vec<Attribute>,
    pub(super) vis: Visibility,
    pub(super) name: Ident,
    /// `None` if the list does not parse.
    pub(super) members: Option<Vec<Member>>,
    pub(super) rules: Vec<Rule>,
    /// The mistakes in the list and the rules, which do not hide each other.
    pub(super) mistakes: Diagnostics,
}

const HEAD: &str = "a catalog is a static list of types; write `pub static NAME = [Type, …];`";
const COMMA: &str = "the types of a catalog must be separated by commas; write `[Type, Type]`";

impl Parse for ParsedCatalog {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let krate;
        parenthesized!(krate in input);
        let krate = krate.parse()?;
        let attrs = outer_attributes(input)?;
        let vis = input.parse()?;
        or_message(input.parse::<Token![static]>(), HEAD)?;
        let name: Ident = or_message(input.parse(), HEAD)?;
        let mut mistakes = Diagnostics::default();
        let (members, end) = parse_to_semicolon::<Members>(input)?;
        let members = members.and_then(|members| members.ending_with(end));
        let members = mistakes.ok(members);
        let mut rules = Vec::new();
        while !input.is_empty() {
            let (rule, end) = parse_to_semicolon::<Rule>(input)?;
            let rule = rule.and_then(|rule| rule.ending_with(end));
            rules.extend(mistakes.ok(rule));
        }
        Ok(ParsedCatalog {
            krate,
            attrs,
            vis,
            name,
            members,
            rules,
            mistakes,
        })
    }
}

/// `= [Type, ..OTHER]`
struct Members {
    members: Vec<Member>,
    /// The closing bracket.
    close: Span,
    /// Whether other tokens follow.
    is_last: bool,
}

impl Parse for Members {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        or_message(input.parse::<Token![=]>(), HEAD)?;
        if !input.peek(token::Bracket) {
            return Err(syn::Error::new(input.span(), HEAD));
        }
        let list;
        let bracket = bracketed!(list in input);
        let members = Punctuated::<Member, Token![,]>::parse_terminated(&list);
        let members =
            members.map_err(
                |error| match error.to_string().starts_with("expected `,`") {
                    true => syn::Error::new(error.span(), COMMA),
                    false => error,
                },
            )?;
        let rest = input.parse::<TokenStream>()?;
        Ok(Members {
            members: members.into_iter().collect(),
            close: bracket.span.close(),
            is_last: rest.is_empty(),
        })
    }
}

impl Members {
    fn ending_with(self, semicolon: Option<Token![;]>) -> syn::Result<Vec<Member>> {
        match semicolon {
            Some(_) if self.is_last => Ok(self.members),
            _ => {
                let message = "missing `;` after the types of a catalog; add it after the `]`";
                Err(syn::Error::new(self.close, message))
            }
        }
    }
}

impl Parse for Member {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        if input.parse::<Option<Token![..]>>()?.is_some() {
            let message = "`..` must be followed by another catalog; write `..NAME`";
            let path = or_message(input.parse(), message)?;
            without_arguments(&path, "a catalog")?;
            return Ok(Member::Catalog(path));
        }
        let message = "a catalog can only contain types and catalogs; write `Type` or `..NAME`";
        Ok(Member::Type(or_message(input.parse(), message)?))
    }
}
