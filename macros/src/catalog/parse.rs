//! The grammar of `catalog!`.

use proc_macro2::TokenStream;
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{
    Attribute, Ident, Lit, LitInt, LitStr, MetaList, Path, Token, Type, Visibility, bracketed,
    parenthesized, token,
};

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

pub(super) const KEYS: [&str; 4] = ["documented_in", "envelope", "no_response", "retired"];

impl Parse for Catalog {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let krate;
        parenthesized!(krate in input);
        let krate = krate.parse()?;
        let attrs = input.call(Attribute::parse_outer)?;
        let vis = input.parse()?;
        let head = "a catalog is a static list of types; write `pub static NAME = [Type, …];`";
        let shaped = |error: syn::Error| syn::Error::new(error.span(), head);
        input.parse::<Token![static]>().map_err(shaped)?;
        let name = input.parse().map_err(shaped)?;
        input.parse::<Token![=]>().map_err(shaped)?;
        let members;
        bracketed!(members in input);
        let members = Punctuated::<Member, Token![,]>::parse_terminated(&members)?;
        input.parse::<Token![;]>().map_err(shaped)?;
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
            return Ok(Member::Catalog(input.parse()?));
        }
        Ok(Member::Type(input.parse()?))
    }
}

impl Parse for Rule {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let key = input.call(Ident::parse_any)?;
        let value = match &key.to_string()[..] {
            "envelope" => {
                input.parse::<Token![=]>()?;
                RuleValue::Envelopes(one_or_list(input, Path::parse)?)
            }
            "retired" => {
                input.parse::<Token![=]>()?;
                RuleValue::Retired(one_or_list(input, Retired::parse)?)
            }
            "documented_in" => RuleValue::Page(page(input)?),
            "no_response" => {
                input.parse::<Token![=]>()?;
                RuleValue::NoResponse(input.parse()?)
            }
            _ => {
                while !input.is_empty() && !input.peek(Token![;]) {
                    input.parse::<proc_macro2::TokenTree>()?;
                }
                RuleValue::Unknown
            }
        };
        let message = format!("a rule ends in `;`; write `{key} = …;`");
        let ended = input.parse::<Token![;]>();
        ended.map_err(|error| syn::Error::new(error.span(), message))?;
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
            path: input.parse()?,
            columns: Vec::new(),
        });
    }
    let arguments;
    parenthesized!(arguments in input);
    let path = arguments.parse()?;
    let mut columns = Vec::new();
    while !arguments.is_empty() {
        arguments.parse::<Token![,]>()?;
        if arguments.is_empty() {
            break;
        }
        let header = arguments.parse()?;
        arguments.parse::<Token![=]>()?;
        columns.push((header, arguments.call(Ident::parse_any)?));
    }
    Ok(Page { path, columns })
}

impl Parse for Retired {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let rule = "what is retired is a code, a code at a status, or a number";
        let remedy = "write `\"code\"`, `(\"code\", 409)` or `17`";
        if input.peek(token::Paren) {
            let pair;
            parenthesized!(pair in input);
            let code = pair.parse()?;
            pair.parse::<Token![,]>()?;
            return Ok(Retired::Code(code, Some(pair.parse()?)));
        }
        let negative = input.parse::<Option<Token![-]>>()?.is_some();
        match input.parse::<Lit>() {
            Ok(Lit::Str(code)) if !negative => Ok(Retired::Code(code, None)),
            Ok(Lit::Int(number)) => Ok(Retired::Number(number, negative)),
            Ok(other) => Err(syn::Error::new(other.span(), format!("{rule}; {remedy}"))),
            Err(error) => Err(syn::Error::new(error.span(), format!("{rule}; {remedy}"))),
        }
    }
}
