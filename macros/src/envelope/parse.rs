//! The grammar of layouts.

use proc_macro2::{Ident, TokenStream};
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
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
        input.parse::<Token![const]>()?;
        let name = input.parse()?;
        input.parse::<Token![:]>()?;
        let content_type = input.parse().map_err(|error: syn::Error| {
            let message =
                "an envelope has its media type; write `const NAME: \"application/json\" = …`";
            syn::Error::new(error.span(), message)
        })?;
        input.parse::<Token![=]>()?;
        let layout = input.parse::<Value>();
        // One broken layout does not cost the others.
        while layout.is_err() && !input.is_empty() && !input.peek(Token![;]) {
            input.parse::<proc_macro2::TokenTree>()?;
        }
        input.parse::<Token![;]>()?;
        Ok(Envelope {
            attrs,
            vis,
            name,
            content_type,
            layout,
        })
    }
}

impl Parse for Value {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        if input.peek(token::Brace) {
            let members;
            braced!(members in input);
            let members = Punctuated::<Member, Token![,]>::parse_terminated(&members)?;
            return Ok(Value::Object(members.into_iter().collect()));
        }
        if input.peek(token::Bracket) {
            let elements;
            bracketed!(elements in input);
            let elements = Punctuated::<Element, Token![,]>::parse_terminated(&elements)?;
            return Ok(Value::List(elements.into_iter().collect()));
        }
        if input.peek(Token![-]) {
            input.parse::<Token![-]>()?;
            return Ok(Value::Negative(input.parse()?));
        }
        if input.peek(Lit) {
            return Ok(Value::Literal(input.parse()?));
        }
        if !input.peek(syn::Ident) {
            return Err(input.error(
                "a value is a fact, an object, a list or a literal; write `code`, `{ … }`, `[ … ]` or `\"text\"`",
            ));
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
        input.parse::<Token![:]>()?;
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
