//! The rules of a catalog: `key = value;` or `key(…);`.

use proc_macro2::TokenStream;
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream};
use syn::{Ident, Lit, LitInt, LitStr, MetaList, Path, Token, bracketed, parenthesized, token};

use super::allow::{self, ParsedAllow};
use crate::diagnostics::{or_list, or_message};
use crate::syntax::without_arguments;

pub(in crate::catalog) struct Rule {
    pub(in crate::catalog) key: Ident,
    pub(in crate::catalog) value: RuleValue,
    /// Whether no other tokens follow.
    is_last: bool,
}

pub(in crate::catalog) enum RuleValue {
    Envelopes(Vec<Path>),
    Page(PageRule),
    Retired(Vec<RetiredRule>),
    NoResponse(MetaList),
    Allow(Vec<ParsedAllow>),
    Introduction(LitStr),
    Unknown,
}

/// `"docs/errors.md"`, and the headers of its columns if they differ from the usual ones.
pub(in crate::catalog) struct PageRule {
    pub(in crate::catalog) path: LitStr,
    pub(in crate::catalog) columns: Vec<(LitStr, Ident)>,
}

pub(in crate::catalog) enum RetiredRule {
    /// A code, with its status if given.
    Code(LitStr, Option<LitInt>),
    Number {
        digits: LitInt,
        is_negative: bool,
    },
}

pub(in crate::catalog) const KEYS: [&str; 6] = [
    "allow",
    "documented_in",
    "envelope",
    "introduction",
    "no_response",
    "retired",
];

const ENVELOPE: &str =
    "`envelope` must be a path or a list of paths; write `envelope = path::NAME;` or `[NAME, …]`";
const NO_ENVELOPE: &str =
    "`envelope` lists no envelope, so nothing is checked; name one, or remove the rule";
const RETIRED: &str = "`retired` takes codes, codes at a status, and numbers; write `\"code\"`, `(\"code\", 409)` or `17`";
const PAGE: &str =
    "a page must be a path from the package's root; write `documented_in = \"docs/errors.md\";`";
const COLUMN: &str = "a column must have a header and a kind; write `\"Nr.\" = number`";
const INTRODUCTION: &str =
    "an introduction must be a text; write `introduction = \"What a client should know.\";`";
pub(in crate::catalog) const NO_RESPONSE: &str =
    "`no_response` must be a retry class; write `no_response = retry(backoff(attempts = 4));`";

impl Parse for Rule {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let message = format!("a rule must begin with its key; use {}", or_list(KEYS));
        let key: Ident = or_message(input.call(Ident::parse_any), &message)?;
        let value = match &key.to_string()[..] {
            "envelope" => {
                equals(input, &key)?;
                let paths = or_message(one_or_list(input, Path::parse), ENVELOPE)?;
                for path in &paths {
                    without_arguments(path, "an envelope")?;
                }
                if paths.is_empty() {
                    return Err(syn::Error::new(key.span(), NO_ENVELOPE));
                }
                RuleValue::Envelopes(paths)
            }
            "retired" => {
                equals(input, &key)?;
                RuleValue::Retired(or_message(one_or_list(input, RetiredRule::parse), RETIRED)?)
            }
            "documented_in" => RuleValue::Page(page(input)?),
            "no_response" => {
                equals(input, &key)?;
                RuleValue::NoResponse(or_message(input.parse(), NO_RESPONSE)?)
            }
            "introduction" => {
                equals(input, &key)?;
                RuleValue::Introduction(or_message(input.parse(), INTRODUCTION)?)
            }
            "allow" => RuleValue::Allow(allow::list(input, &key)?),
            "pub" | "static" => {
                let message =
                    "a `catalog!` can define only one catalog; write another `catalog! { … }`";
                return Err(syn::Error::new(key.span(), message));
            }
            _ => {
                input.parse::<TokenStream>()?;
                RuleValue::Unknown
            }
        };
        let rest = input.parse::<TokenStream>()?;
        Ok(Rule {
            key,
            value,
            is_last: rest.is_empty(),
        })
    }
}

impl Rule {
    pub(super) fn ending_with(self, semicolon: Option<Token![;]>) -> syn::Result<Self> {
        if semicolon.is_some() && self.is_last {
            return Ok(self);
        }
        let message = format!("missing `;` after the rule `{}`; add it", self.key);
        Err(syn::Error::new(self.key.span(), message))
    }
}

fn equals(input: ParseStream<'_>, key: &Ident) -> syn::Result<Token![=]> {
    let message = format!("the rule `{key}` needs a value; write `{key} = …;`");
    or_message(input.parse(), &message)
}

/// `value` or `[value, …]`
fn one_or_list<T>(
    input: ParseStream<'_>,
    parse: fn(ParseStream<'_>) -> syn::Result<T>,
) -> syn::Result<Vec<T>> {
    if !input.peek(token::Bracket) {
        return Ok(vec![parse(input)?]);
    }
    let list;
    bracketed!(list in input);
    let list = list.parse_terminated(parse, Token![,])?;
    Ok(list.into_iter().collect())
}

/// `= "path"` or `("path", "Header" = column, …)`
fn page(input: ParseStream<'_>) -> syn::Result<PageRule> {
    if input.parse::<Option<Token![=]>>()?.is_some() {
        return Ok(PageRule {
            path: or_message(input.parse(), PAGE)?,
            columns: Vec::new(),
        });
    }
    if !input.peek(token::Paren) {
        return Err(syn::Error::new(input.span(), PAGE));
    }
    let arguments;
    parenthesized!(arguments in input);
    let path = or_message(arguments.parse(), PAGE)?;
    let mut columns = Vec::new();
    while !arguments.is_empty() {
        or_message(arguments.parse::<Token![,]>(), COLUMN)?;
        if arguments.is_empty() {
            break;
        }
        let header = or_message(arguments.parse(), COLUMN)?;
        or_message(arguments.parse::<Token![=]>(), COLUMN)?;
        columns.push((
            header,
            or_message(arguments.call(Ident::parse_any), COLUMN)?,
        ));
    }
    Ok(PageRule { path, columns })
}

impl Parse for RetiredRule {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        if input.peek(token::Paren) {
            let pair;
            parenthesized!(pair in input);
            let code = pair.parse()?;
            pair.parse::<Token![,]>()?;
            let status = pair.parse()?;
            if !pair.is_empty() {
                return Err(pair.error(RETIRED));
            }
            return Ok(RetiredRule::Code(code, Some(status)));
        }
        let is_negative = input.parse::<Option<Token![-]>>()?.is_some();
        match input.parse::<Lit>()? {
            Lit::Str(code) if !is_negative => Ok(RetiredRule::Code(code, None)),
            Lit::Int(digits) => Ok(RetiredRule::Number {
                digits,
                is_negative,
            }),
            other => Err(syn::Error::new(other.span(), RETIRED)),
        }
    }
}
