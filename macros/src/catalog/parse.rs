//! The grammar of `catalog!`.

use proc_macro2::TokenStream;
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{
    Attribute, Ident, Lit, LitInt, LitStr, MetaList, Path, Token, Type, Visibility, bracketed,
    parenthesized, token,
};

use super::allow::{self, Allow};

pub(super) struct Catalog {
    pub(super) krate: TokenStream,
    pub(super) attrs: Vec<Attribute>,
    pub(super) vis: Visibility,
    pub(super) name: Ident,
    pub(super) members: Vec<Member>,
    pub(super) rules: Vec<Rule>,
}

pub(super) enum Member {
    Type(Type),
    /// `..OTHER`
    Catalog(Path),
}

/// `key = value;` or `key(…);`
pub(super) struct Rule {
    pub(super) key: Ident,
    pub(super) value: RuleValue,
}

pub(super) enum RuleValue {
    Envelopes(Vec<Path>),
    Page(Page),
    Retired(Vec<Retired>),
    NoResponse(MetaList),
    Allow(Vec<Allow>),
    Unknown,
}

/// `"docs/errors.md"`, with the names of its columns where they are not the usual ones.
pub(super) struct Page {
    pub(super) path: LitStr,
    pub(super) columns: Vec<(LitStr, Ident)>,
}

pub(super) enum Retired {
    Code(LitStr, Option<LitInt>),
    Number(LitInt, bool),
}

pub(super) const KEYS: [&str; 5] = [
    "allow",
    "documented_in",
    "envelope",
    "no_response",
    "retired",
];

pub(super) use crate::diagnostics::or_message as told;

const HEAD: &str = "a catalog is a static list of types; write `pub static NAME = [Type, …];`";
const ENVELOPE: &str = "an envelope is a path; write `envelope = path::NAME;` or `[NAME, …]`";
const RETIRED: &str = "what is retired is a code, a code at a status, or a number; write `\"code\"`, `(\"code\", 409)` or `17`";
const PAGE: &str =
    "a page is its path from the package's root; write `documented_in = \"docs/errors.md\";`";
const COLUMN: &str = "a column is its header and what it holds; write `\"Nr.\" = number`";
const NO_RESPONSE: &str =
    "`no_response` is a retry class; write `no_response = retry(backoff(attempts = 4));`";

impl Parse for Catalog {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let krate;
        parenthesized!(krate in input);
        let krate = krate.parse()?;
        let attrs = input.call(Attribute::parse_outer)?;
        let vis = input.parse()?;
        told(input.parse::<Token![static]>(), HEAD)?;
        let name: Ident = told(input.parse(), HEAD)?;
        told(input.parse::<Token![=]>(), HEAD)?;
        let members;
        if !input.peek(token::Bracket) {
            return Err(syn::Error::new(input.span(), HEAD));
        }
        let bracket = bracketed!(members in input);
        let listed = Punctuated::<Member, Token![,]>::parse_terminated(&members);
        let members = listed.map_err(|error| match error.to_string().as_str() {
            "expected `,`" => {
                let message =
                    "the types of a catalog stand with commas between; write `[Type, Type]`";
                syn::Error::new(error.span(), message)
            }
            _ => error,
        })?;
        if input.parse::<Option<Token![;]>>()?.is_none() {
            let message = "the list of a catalog does not end; write `;` behind the `]`";
            return Err(syn::Error::new(bracket.span.close(), message));
        }
        let mut rules = Vec::new();
        while !input.is_empty() {
            rules.push(input.parse()?);
        }
        Ok(Catalog {
            krate,
            attrs,
            vis,
            name,
            members: members.into_iter().collect(),
            rules,
        })
    }
}

impl Parse for Member {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        if input.parse::<Option<Token![..]>>()?.is_some() {
            let message = "`..` includes another catalog; write `..NAME`";
            return Ok(Member::Catalog(told(input.parse(), message)?));
        }
        let message = "a catalog lists types and catalogs; write `Type` or `..NAME`";
        Ok(Member::Type(told(input.parse(), message)?))
    }
}

impl Parse for Rule {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let message = format!(
            "a rule begins with its key; the keys are `{}`",
            KEYS.join("`, `")
        );
        let key: Ident = told(input.call(Ident::parse_any), &message)?;
        let equals = format!("the rule `{key}` has no value; write `{key} = …;`");
        let value = match &key.to_string()[..] {
            "envelope" => {
                told(input.parse::<Token![=]>(), &equals)?;
                RuleValue::Envelopes(told(one_or_list(input, Path::parse), ENVELOPE)?)
            }
            "retired" => {
                told(input.parse::<Token![=]>(), &equals)?;
                RuleValue::Retired(told(one_or_list(input, Retired::parse), RETIRED)?)
            }
            "documented_in" => RuleValue::Page(page(input)?),
            "no_response" => {
                told(input.parse::<Token![=]>(), &equals)?;
                RuleValue::NoResponse(told(input.parse(), NO_RESPONSE)?)
            }
            "allow" => RuleValue::Allow(allow::list(input, &key)?),
            "pub" | "static" => {
                let message = "a `catalog!` defines one catalog; write another `catalog! { … }`";
                return Err(syn::Error::new(key.span(), message));
            }
            _ => {
                while !input.is_empty() && !input.peek(Token![;]) {
                    input.parse::<proc_macro2::TokenTree>()?;
                }
                RuleValue::Unknown
            }
        };
        let message = format!("the rule `{key}` does not end; write `;` behind it");
        if input.is_empty() {
            return Err(syn::Error::new(key.span(), message));
        }
        told(input.parse::<Token![;]>(), &message)?;
        Ok(Rule { key, value })
    }
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
fn page(input: ParseStream<'_>) -> syn::Result<Page> {
    if input.parse::<Option<Token![=]>>()?.is_some() {
        return Ok(Page {
            path: told(input.parse(), PAGE)?,
            columns: Vec::new(),
        });
    }
    if !input.peek(token::Paren) {
        return Err(syn::Error::new(input.span(), PAGE));
    }
    let arguments;
    parenthesized!(arguments in input);
    let path = told(arguments.parse(), PAGE)?;
    let mut columns = Vec::new();
    while !arguments.is_empty() {
        told(arguments.parse::<Token![,]>(), COLUMN)?;
        if arguments.is_empty() {
            break;
        }
        let header = told(arguments.parse(), COLUMN)?;
        told(arguments.parse::<Token![=]>(), COLUMN)?;
        columns.push((header, told(arguments.call(Ident::parse_any), COLUMN)?));
    }
    Ok(Page { path, columns })
}

impl Parse for Retired {
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
            return Ok(Retired::Code(code, Some(status)));
        }
        let negative = input.parse::<Option<Token![-]>>()?.is_some();
        match input.parse::<Lit>()? {
            Lit::Str(code) if !negative => Ok(Retired::Code(code, None)),
            Lit::Int(number) => Ok(Retired::Number(number, negative)),
            other => Err(syn::Error::new(other.span(), RETIRED)),
        }
    }
}
