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
    /// The error instead, when it does not parse.
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
        input.parse::<Token![const]>().map_err(head)?;
        let name: Ident = input.parse()?;
        input.parse::<Token![:]>().map_err(head)?;
        let content_type = input.parse().map_err(head)?;
        input.parse::<Token![=]>().map_err(head)?;
        // By itself, so that one broken layout does not cost the others.
        let mut layout = TokenStream::new();
        while !input.is_empty() && !input.peek(Token![;]) {
            layout.extend([input.parse::<proc_macro2::TokenTree>()?]);
        }
        let layout = syn::parse2(layout);
        input.parse::<Token![;]>().map_err(|_| {
            let message = format!("the envelope `{name}` does not end; write `;` after its layout");
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

fn head(error: syn::Error) -> syn::Error {
    let message = "an envelope is a constant with its media type; write `const NAME: \"application/json\" = …;`";
    syn::Error::new(error.span(), message)
}

/// `item, …`, with what is missing between two of them said.
fn separated<T: Parse>(input: ParseStream<'_>, form: &str) -> syn::Result<Vec<T>> {
    let mut items = Vec::new();
    while !input.is_empty() {
        items.push(input.parse()?);
        if !input.is_empty() && input.parse::<Option<Token![,]>>()?.is_none() {
            let message = format!("a comma is missing; write `{form}`");
            return Err(syn::Error::new(input.span(), message));
        }
    }
    Ok(items)
}

impl Parse for Value {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        if input.peek(token::Brace) {
            let members;
            braced!(members in input);
            return separated(&members, "\"name\": value, …").map(Value::Object);
        }
        if input.peek(token::Bracket) {
            let elements;
            bracketed!(elements in input);
            return separated(&elements, "value, …").map(Value::List);
        }
        if input.peek(Token![-]) {
            input.parse::<Token![-]>()?;
            return Ok(Value::Negative(input.parse()?));
        }
        if input.peek(Lit) {
            return Ok(Value::Literal(input.parse()?));
        }
        if !input.peek(syn::Ident) {
            let message = "a value is a fact, an object, a list or a literal; \
                           write `code`, `{ … }`, `[ … ]` or `\"text\"`";
            return Err(syn::Error::new(input.span(), message));
        }
        let fact: Ident = input.parse()?;
        if fact == "null" {
            return Ok(Value::Null);
        }
        let part = match input.peek(Token![.]) && !input.peek(Token![..]) {
            true => {
                input.parse::<Token![.]>()?;
                Some(input.call(<Ident as syn::ext::IdentExt>::parse_any)?)
            }
            false => None,
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
            input.parse::<Token![..]>()?;
            return Ok(Member::Spread(input.parse()?));
        }
        let name = input.parse().map_err(|error: syn::Error| {
            let message = "a member has its name in quotes; write `\"name\": value` or `..details`";
            syn::Error::new(error.span(), message)
        })?;
        let optional = input.parse::<Option<Token![?]>>()?.is_some();
        input.parse::<Token![:]>().map_err(|error| {
            let message =
                "a colon stands between a member's name and value; write `\"name\": value`";
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
