//! The grammar of layouts.

use proc_macro2::Ident;
use syn::parse::{Parse, ParseStream};
use syn::{Lit, LitStr, Token, braced, bracketed, parenthesized, token};

use super::tree::{Element, Envelope, Envelopes, FactPath, Layout, Member, Value};
use crate::diagnostics::{Diagnostics, or_message};
use crate::syntax::{outer_attributes, parse_all_after, parse_to_semicolon};

impl Parse for Envelopes {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let krate;
        parenthesized!(krate in input);
        let krate = krate.parse()?;
        let mut envelopes = Vec::new();
        let mut mistakes = Diagnostics::default();
        while !input.is_empty() {
            let (envelope, end) = parse_to_semicolon::<Envelope>(input)?;
            let envelope = envelope.and_then(|envelope| envelope.ending_with(end));
            envelopes.extend(mistakes.ok(envelope));
        }
        Ok(Envelopes {
            krate,
            envelopes,
            mistakes,
        })
    }
}

impl Parse for Envelope {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let attrs = outer_attributes(input)?;
        let vis = input.parse()?;
        or_message(input.parse::<Token![const]>(), HEAD)?;
        let name: Ident = or_message(input.parse(), HEAD)?;
        let content_type = if input.peek(Token![=]) {
            None
        } else {
            or_message(input.parse::<Token![:]>(), HEAD)?;
            Some(or_message(input.parse(), HEAD)?)
        };
        let equals = or_message(input.parse::<Token![=]>(), HEAD)?;
        // Parsed separately, so that the constant is there even if its layout is invalid.
        let layout = parse_all_after(equals.span, input.parse()?);
        Ok(Envelope {
            attrs,
            vis,
            name,
            content_type,
            layout,
        })
    }
}

impl Envelope {
    fn ending_with(self, semicolon: Option<Token![;]>) -> syn::Result<Self> {
        let name = &self.name;
        let message = format!("missing `;` after the envelope `{name}`; add it after the layout");
        let error = syn::Error::new(name.span(), message);
        semicolon.map(|_| self).ok_or(error)
    }
}

const HEAD: &str = "an envelope must be a constant with a media type; write `const NAME: \"application/json\" = …;`";

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

impl Parse for Layout {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        if !input.peek(token::Paren) {
            return input.parse().map(Layout::Body);
        }
        let inside;
        parenthesized!(inside in input);
        if inside.is_empty() {
            return Ok(Layout::Empty);
        }
        let message = "`()` means no body, so nothing can be in it; write `()`, `{ … }` or `[ … ]`";
        Err(inside.error(message))
    }
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
        if let Some(error) = rust_expression(input, &fact) {
            return Err(error);
        }
        let fact = FactPath { fact, part };
        if let Some(operator) = or_operator(input) {
            let fact = &fact.fact;
            let rule = format!("`{operator}` has no meaning in a layout");
            let remedy =
                format!("write `{fact} or …` for what stands in its place when it is absent");
            return Err(input.error(format!("{rule}; {remedy}")));
        }
        if input.peek(syn::Ident) && input.fork().parse::<Ident>()? == "or" {
            input.parse::<Ident>()?;
            return Ok(Value::Or(fact, Box::new(input.parse()?)));
        }
        Ok(Value::Fact(fact))
    }
}

/// The error for a call, a macro or a path, which a word begins.
fn rust_expression(input: ParseStream<'_>, word: &Ident) -> Option<syn::Error> {
    let is_expression = input.peek(token::Paren) || input.peek(Token![::]) || input.peek(Token![!]);
    is_expression.then(|| {
        let rule = "a layout cannot contain a Rust expression";
        let remedy = "write a fact or a literal, or send the value as a detail";
        syn::Error::new(word.span(), format!("{rule}; {remedy}"))
    })
}

/// An operator of Rust or of another language for `or`.
fn or_operator(input: ParseStream<'_>) -> Option<&'static str> {
    if input.peek(Token![||]) {
        Some("||")
    } else if input.peek(Token![|]) {
        Some("|")
    } else if input.peek(Token![?]) && input.peek2(Token![?]) {
        Some("??")
    } else {
        None
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
        let name: LitStr = input.parse().map_err(|error: syn::Error| {
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
        // A name that ends with a question mark is one that JSON may have: `"ready?": true`.
        if input.peek(Token![?]) {
            let rule = "a value that may be absent is marked behind the name of its member";
            let remedy = format!("write `{}?: …`", name.token());
            return Err(input.error(format!("{rule}; {remedy}")));
        }
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
