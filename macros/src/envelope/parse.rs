//! The grammar of layouts.

use proc_macro2::{Ident, TokenStream};
use syn::parse::{Parse, ParseStream};
use syn::{Attribute, Lit, LitStr, Token, Visibility, braced, bracketed, parenthesized, token};

pub(super) struct Envelopes {
    pub(super) krate: TokenStream,
    pub(super) envelopes: Vec<Envelope>,
}

/// `pub const NAME: "media/type" = layout;`
pub(super) struct Envelope {
    pub(super) attrs: Vec<Attribute>,
    pub(super) vis: Visibility,
    pub(super) name: Ident,
    pub(super) content_type: LitStr,
    /// The error if it does not parse.
    pub(super) layout: syn::Result<Value>,
}

pub(super) enum Value {
    Object(Vec<Member>),
    List(Vec<Element>),
    Literal(Lit),
    Negative(Lit),
    Null,
    Fact(FactPath),
    Or(FactPath, Box<Value>),
    /// An element that does not parse.
    Invalid(syn::Error),
}

pub(super) enum Member {
    /// `"name"?: value`
    Named {
        name: LitStr,
        optional: bool,
        value: Value,
    },
    /// `..details`
    Spread(Ident),
    /// A member that does not parse.
    Invalid(syn::Error),
}

pub(super) struct Element {
    pub(super) value: Value,
    pub(super) optional: bool,
}

/// `code`, or `extra.NAME`, `details.NAME`
pub(super) struct FactPath {
    pub(super) fact: Ident,
    pub(super) part: Option<Ident>,
}

impl Parse for Envelopes {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let krate;
        parenthesized!(krate in input);
        let krate = krate.parse()?;
        let mut envelopes = Vec::new();
        while !input.is_empty() {
            envelopes.push(input.parse()?);
        }
        Ok(Envelopes { krate, envelopes })
    }
}

impl Parse for Envelope {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let attrs = input.call(Attribute::parse_outer)?;
        let vis = input.parse()?;
        input.parse::<Token![const]>().map_err(invalid_head)?;
        let name: Ident = input.parse()?;
        input.parse::<Token![:]>().map_err(invalid_head)?;
        let content_type = input.parse().map_err(invalid_head)?;
        input.parse::<Token![=]>().map_err(invalid_head)?;
        // Parsed separately, so that an invalid layout does not hide the others.
        let mut layout = TokenStream::new();
        while !input.is_empty() && !input.peek(Token![;]) {
            layout.extend([input.parse::<proc_macro2::TokenTree>()?]);
        }
        let layout = syn::parse2(layout).map_err(trailing_tokens);
        input.parse::<Token![;]>().map_err(|_| {
            let message =
                format!("missing `;` after the envelope `{name}`; add it after the layout");
            syn::Error::new(name.span(), message)
        })?;
        Ok(Envelope {
            attrs,
            vis,
            name,
            content_type,
            layout,
        })
    }
}

/// Rewords syn's error for tokens after the layout.
fn trailing_tokens(error: syn::Error) -> syn::Error {
    match error.to_string().as_str() {
        "unexpected token" => {
            syn::Error::new(error.span(), "unexpected token after the layout; remove it")
        }
        _ => error,
    }
}

fn invalid_head(error: syn::Error) -> syn::Error {
    let message = "an envelope must be a constant with a media type; write `const NAME: \"application/json\" = …;`";
    syn::Error::new(error.span(), message)
}

/// Parses `item, …`. An item that does not parse becomes its error, so that it does not hide other mistakes.
fn separated<T: Parse>(input: ParseStream<'_>, form: &str, invalid: fn(syn::Error) -> T) -> Vec<T> {
    let mut items = Vec::new();
    while !input.is_empty() {
        let read = input.parse::<T>();
        let is_valid = read.is_ok();
        items.push(read.unwrap_or_else(invalid));
        let ends = input.is_empty() || input.peek(Token![,]);
        if is_valid && !ends {
            let message = format!("missing comma; write `{form}`");
            items.push(invalid(syn::Error::new(input.span(), message)));
            if input.fork().parse::<T>().is_ok() {
                continue;
            }
        }
        while !input.is_empty() && !input.peek(Token![,]) {
            let _ = input.parse::<proc_macro2::TokenTree>();
        }
        let _ = input.parse::<Token![,]>();
    }
    items
}

impl Parse for Value {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        if input.peek(token::Brace) {
            let members;
            braced!(members in input);
            let members = separated(&members, "\"name\": value, …", Member::Invalid);
            return Ok(Value::Object(members));
        }
        if input.peek(token::Bracket) {
            let elements;
            bracketed!(elements in input);
            let elements = separated(&elements, "value, …", |error| Element {
                value: Value::Invalid(error),
                optional: false,
            });
            return Ok(Value::List(elements));
        }
        if input.peek(Token![-]) {
            let minus = input.parse::<Token![-]>()?;
            return input.parse().map(Value::Negative).map_err(|_| {
                let message = "`-` must be followed by a number; write `-1`, or remove the `-`";
                syn::Error::new_spanned(minus, message)
            });
        }
        if input.peek(Lit) {
            return Ok(Value::Literal(input.parse()?));
        }
        if !input.peek(syn::Ident) {
            let message = "a value must be a fact, an object, a list or a literal; \
                           write `code`, `{ … }`, `[ … ]` or `\"text\"`";
            return Err(syn::Error::new(input.span(), message));
        }
        let fact: Ident = input.parse()?;
        if fact == "null" {
            return Ok(Value::Null);
        }
        let part = if input.peek(Token![.]) && !input.peek(Token![..]) {
            let dot = input.parse::<Token![.]>()?;
            let part = input.call(<Ident as syn::ext::IdentExt>::parse_any);
            Some(part.map_err(|_| {
                let message = format!("`{fact}.` must be followed by a name; write `{fact}.NAME`");
                syn::Error::new_spanned(dot, message)
            })?)
        } else {
            None
        };
        let fact = FactPath { fact, part };
        if input.peek(syn::Ident) && input.fork().parse::<Ident>()? == "or" {
            input.parse::<Ident>()?;
            return Ok(Value::Or(fact, Box::new(input.parse()?)));
        }
        Ok(Value::Fact(fact))
    }
}

impl Parse for Member {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        if input.peek(Token![..]) {
            let dots = input.parse::<Token![..]>()?;
            return input.parse().map(Member::Spread).map_err(|_| {
                let message = "`..` must be followed by `details`; write `..details`";
                syn::Error::new_spanned(dots, message)
            });
        }
        let name = input.parse().map_err(|error: syn::Error| {
            let message =
                "a member must have its name in quotes; write `\"name\": value` or `..details`";
            syn::Error::new(error.span(), message)
        })?;
        let optional = input.parse::<Option<Token![?]>>()?.is_some();
        input.parse::<Token![:]>().map_err(|error| {
            let message =
                "a member must have a colon between its name and value; write `\"name\": value`";
            syn::Error::new(error.span(), message)
        })?;
        let value = input.parse()?;
        Ok(Member::Named {
            name,
            optional,
            value,
        })
    }
}

impl Parse for Element {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let value = input.parse()?;
        let optional = input.parse::<Option<Token![?]>>()?.is_some();
        Ok(Element { value, optional })
    }
}
