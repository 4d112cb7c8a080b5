//! Layouts to tokens, with what is wrong in them.

use errbook_contract::layout::Fact;
use proc_macro2::{Ident, TokenStream};
use quote::{quote, quote_spanned};
use syn::{Lit, LitStr};

use super::parse::{Element, Envelope, Envelopes, FactPath, Member, Value};
use crate::diagnostics::Diagnostics;
use crate::expand::text;
use crate::hash::hash_all;
use crate::syntax::{FactContext, MediaType, Template, json_number, parse_fact, parse_text};

impl Envelopes {
    pub(super) fn expand(&self, diagnostics: &mut Diagnostics) -> TokenStream {
        let mut layouts = Layouts {
            krate: &self.krate,
            diagnostics,
            broken: false,
        };
        let items = self
            .envelopes
            .iter()
            .map(|envelope| layouts.envelope(envelope));
        items.collect()
    }
}

struct Layouts<'a> {
    krate: &'a TokenStream,
    diagnostics: &'a mut Diagnostics,
    /// Some of the layout at hand did not parse.
    broken: bool,
}

impl Layouts<'_> {
    fn envelope(&mut self, envelope: &Envelope) -> TokenStream {
        let krate = self.krate;
        let Envelope {
            attrs,
            vis,
            name,
            content_type,
            layout,
        } = envelope;
        if let Err(message) = MediaType::parse(&content_type.value()) {
            self.diagnostics.error(content_type.span(), message);
        }
        self.broken = false;
        let mut layout = match layout {
            Ok(layout) => {
                self.check_root(layout, name);
                self.value(layout)
            }
            Err(error) => self.wrong(error),
        };
        if self.broken {
            // Needs nothing and has room for details, so that nothing follows where it is used.
            layout = quote! {
                #krate::envelope::Value::Object(#krate::__private::Borrowed(&[#krate::envelope::Member::Details]))
            };
        }
        let text = name.to_string();
        let hash = hash_all([&text[..], &content_type.value(), &layout.to_string()]);
        // The compiler shows where a constant is defined: at its name, not at the macro.
        let value = quote! {
            #krate::envelope::Envelope {
                name: #text,
                content_type: #content_type,
                layout: #layout,
                hash: #hash,
            }
        };
        quote_spanned! {name.span()=>
            #(#attrs)*
            #vis const #name: #krate::envelope::Envelope = #value;
        }
    }

    fn wrong(&mut self, error: &syn::Error) -> TokenStream {
        self.diagnostics.push(error.clone());
        self.broken = true;
        TokenStream::new()
    }

    /// A body is an object or a list.
    fn check_root(&mut self, layout: &Value, name: &Ident) {
        if !matches!(layout, Value::Object(_) | Value::List(_)) {
            let message = "the body of an error is an object or a list; write `{ … }` or `[ … ]`";
            self.diagnostics.error(name.span(), message);
        }
        let mut spreads = Vec::new();
        spread(layout, &mut spreads);
        for again in spreads.iter().skip(1) {
            let message = "`..details` stands once in a layout; keep one";
            self.diagnostics.error(again.span(), message);
        }
    }

    fn value(&mut self, value: &Value) -> TokenStream {
        let krate = self.krate;
        let kind = quote!(#krate::envelope::Value);
        match value {
            Value::Object(members) => {
                let members = self.members(members);
                quote!(#kind::Object(#krate::__private::Borrowed(&[#(#members),*])))
            }
            Value::List(elements) => {
                let elements: Vec<_> = elements
                    .iter()
                    .map(|element| self.element(element))
                    .collect();
                quote!(#kind::List(#krate::__private::Borrowed(&[#(#elements),*])))
            }
            Value::Literal(Lit::Str(text)) => {
                let pieces = self.text(text);
                quote!(#kind::Text(#krate::__private::Borrowed(&[#(#pieces),*])))
            }
            Value::Literal(literal) => self.literal(literal, ""),
            Value::Negative(literal) => self.literal(literal, "-"),
            Value::Null => quote!(#kind::Literal(#krate::__private::Borrowed("null"))),
            Value::Fact(path) => {
                let fact = self.fact(path);
                quote!(#kind::Fact(#fact))
            }
            Value::Or(path, other) => {
                let mut alternatives = vec![self.alternative(path)];
                let mut last = &**other;
                while let Value::Or(path, other) = last {
                    alternatives.push(self.alternative(path));
                    last = other;
                }
                alternatives.push(self.value(last));
                quote!(#kind::Or(#krate::__private::Borrowed(&[#(#alternatives),*])))
            }
            Value::Wrong(error) => self.wrong(error),
        }
    }

    /// A member stands once in its object.
    fn members(&mut self, members: &[Member]) -> Vec<TokenStream> {
        let krate = self.krate;
        let mut names: Vec<String> = Vec::new();
        let mut tokens = Vec::new();
        for member in members {
            match member {
                Member::Named {
                    name,
                    optional,
                    value,
                } => {
                    if names.contains(&name.value()) {
                        let message =
                            format!("the member \"{}\" is there already; keep one", name.value());
                        self.diagnostics.error(name.span(), message);
                    }
                    // Spelled in one way, as the hash of the layout needs it.
                    let name = LitStr::new(&name.value(), name.span());
                    names.push(name.value());
                    let value = self.value(value);
                    let name = quote!(#krate::__private::Borrowed(#name));
                    tokens.push(match optional {
                        true => quote!(#krate::envelope::Member::Optional(#name, #value)),
                        false => quote!(#krate::envelope::Member::Required(#name, #value)),
                    });
                }
                Member::Spread(word) => {
                    if word != "details" {
                        let message = format!("`..{word}` cannot be spread; write `..details`");
                        self.diagnostics.error(word.span(), message);
                    }
                    tokens.push(quote!(#krate::envelope::Member::Details));
                }
                Member::Wrong(error) => {
                    self.wrong(error);
                }
            }
        }
        tokens
    }

    fn element(&mut self, element: &Element) -> TokenStream {
        let krate = self.krate;
        let value = self.value(&element.value);
        match element.optional {
            true => quote!(#krate::envelope::Element::Optional(#value)),
            false => quote!(#krate::envelope::Element::Required(#value)),
        }
    }

    fn alternative(&mut self, path: &FactPath) -> TokenStream {
        let (krate, fact) = (self.krate, self.fact(path));
        quote!(#krate::envelope::Value::Fact(#fact))
    }

    fn fact(&mut self, path: &FactPath) -> TokenStream {
        let part = path.part.as_ref().map(|part| part.to_string());
        let part = part.as_deref().map(|part| part.trim_start_matches("r#"));
        let fact = parse_fact(&path.fact.to_string(), part, FactContext::Layout);
        let fact = fact.unwrap_or_else(|message| {
            self.diagnostics.error(path.fact.span(), message);
            Fact::Code
        });
        text::fact(self.krate, &fact)
    }

    fn text(&mut self, literal: &LitStr) -> Vec<TokenStream> {
        let pieces = Template::parse(&literal.value())
            .and_then(|template| parse_text(&template, FactContext::Layout));
        let pieces = pieces.unwrap_or_else(|message| {
            self.diagnostics.error(literal.span(), message);
            Vec::new()
        });
        text::pieces(self.krate, &pieces)
    }

    /// A number, `true` or `false`.
    fn literal(&mut self, literal: &Lit, sign: &str) -> TokenStream {
        let krate = self.krate;
        let json = match (literal, json_number(literal)) {
            (_, Some(number)) => number.map(|number| format!("{sign}{number}")),
            (Lit::Bool(value), None) if sign.is_empty() => Ok(value.value.to_string()),
            _ => {
                let message =
                    "JSON has no such literal; write a string, a number, `true`, `false` or `null`";
                Err(syn::Error::new(literal.span(), message))
            }
        };
        let json = json.unwrap_or_else(|error| {
            self.diagnostics.push(error);
            "null".to_owned()
        });
        quote!(#krate::envelope::Value::Literal(#krate::__private::Borrowed(#json)))
    }
}

/// Every `..details` in a layout.
fn spread<'a>(value: &'a Value, found: &mut Vec<&'a Ident>) {
    match value {
        Value::Object(members) => {
            for member in members {
                match member {
                    Member::Named { value, .. } => spread(value, found),
                    Member::Spread(word) => found.push(word),
                    Member::Wrong(_) => {}
                }
            }
        }
        Value::List(elements) => elements.iter().for_each(|it| spread(&it.value, found)),
        Value::Or(_, other) => spread(other, found),
        Value::Literal(_) | Value::Negative(_) | Value::Null | Value::Fact(_) | Value::Wrong(_) => {
        }
    }
}
