//! Layouts to tokens; invalid parts are reported.

use errbook_contract::layout::Fact;
use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::{Lit, LitStr};

use super::check;
use super::tree::{Element, Envelope, Envelopes, FactPath, Layout, Member, Value};
use crate::diagnostics::Diagnostics;
use crate::expand::option;
use crate::hash::hash_all;
use crate::private_module::Private;
use crate::receive::Docs;
use crate::syntax::{FactContext, Template, json_number, parse_fact, parse_text};
use crate::vocabulary;

impl Envelopes {
    pub(super) fn expand(&self, diagnostics: &mut Diagnostics) -> TokenStream {
        let mut layouts = Layouts {
            krate: &self.krate,
            diagnostics,
            incomplete: false,
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
    /// Some part of the current layout did not parse.
    incomplete: bool,
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
        if let Ok(layout) = layout {
            check::check_media_type(content_type.as_ref(), layout, name, self.diagnostics);
        }
        self.incomplete = false;
        let mut layout = match layout {
            Ok(Layout::Empty) => None,
            Ok(Layout::Body(layout)) => {
                check::check(layout, name, self.diagnostics);
                Some(self.body(layout))
            }
            Err(error) => Some(self.invalid(error)),
        };
        if self.incomplete {
            // This layout accepts every definition, so that its uses cause no further errors.
            layout = Some(quote! {
                #krate::envelope::Value::Object(#krate::#Private::Borrowed(&[#krate::envelope::Member::Details]))
            });
        }
        let text = name.to_string();
        let content_type = content_type.as_ref().map(LitStr::value);
        let hashed = [
            content_type.clone(),
            layout.as_ref().map(TokenStream::to_string),
        ];
        let hashed = hashed
            .each_ref()
            .map(|part| part.as_deref().unwrap_or_default());
        let hash = hash_all([&text[..], hashed[0], hashed[1]]);
        let title = option(&Docs::read(attrs).first_paragraph);
        let (content_type, layout) = (option(&content_type), option(&layout));
        // Only the name is spanned, since the compiler shows it as the place of the definition.
        let value = quote! {
            #krate::envelope::Envelope {
                name: #text,
                title: #title,
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

    fn invalid(&mut self, error: &syn::Error) -> TokenStream {
        self.diagnostics.push(error.clone());
        self.incomplete = true;
        TokenStream::new()
    }

    /// The root of a layout. A string is the whole body, a text.
    fn body(&mut self, layout: &Value) -> TokenStream {
        match layout {
            Value::Literal(Lit::Str(text)) => self.string(text, FactContext::Text),
            layout => self.value(layout),
        }
    }

    fn value(&mut self, value: &Value) -> TokenStream {
        let krate = self.krate;
        let kind = quote!(#krate::envelope::Value);
        match value {
            Value::Object(members) => {
                let members = self.members(members);
                quote!(#kind::Object(#krate::#Private::Borrowed(&[#(#members),*])))
            }
            Value::List(elements) => {
                let elements: Vec<_> = elements
                    .iter()
                    .map(|element| self.element(element))
                    .collect();
                quote!(#kind::List(#krate::#Private::Borrowed(&[#(#elements),*])))
            }
            Value::Literal(Lit::Str(text)) => self.string(text, FactContext::Layout),
            Value::Literal(literal) => self.literal(literal, ""),
            Value::Negative(literal) => self.literal(literal, "-"),
            Value::Null => quote!(#kind::Literal(#krate::#Private::Borrowed("null"))),
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
                quote!(#kind::Or(#krate::#Private::Borrowed(&[#(#alternatives),*])))
            }
            Value::Invalid(error) => self.invalid(error),
        }
    }

    /// Member names are unique within an object.
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
                        let message = format!(
                            "the member \"{}\" is already defined; keep one",
                            name.value()
                        );
                        self.diagnostics.error(name.span(), message);
                    }
                    // Normalized, since the hash of the layout is made from its tokens.
                    let name = LitStr::new(&name.value(), name.span());
                    names.push(name.value());
                    let value = self.value(value);
                    let name = quote!(#krate::#Private::Borrowed(#name));
                    tokens.push(if *optional {
                        quote!(#krate::envelope::Member::Optional(#name, #value))
                    } else {
                        quote!(#krate::envelope::Member::Required(#name, #value))
                    });
                }
                Member::Spread(word) => {
                    if word != "details" {
                        let message = "only `details` can be spread; write `..details`";
                        self.diagnostics.error(word.span(), message);
                    }
                    tokens.push(quote!(#krate::envelope::Member::Details));
                }
                Member::Invalid(error) => {
                    self.invalid(error);
                }
            }
        }
        tokens
    }

    fn element(&mut self, element: &Element) -> TokenStream {
        let krate = self.krate;
        let value = self.value(&element.value);
        if element.optional {
            quote!(#krate::envelope::Element::Optional(#value))
        } else {
            quote!(#krate::envelope::Element::Required(#value))
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
        vocabulary::fact(self.krate, &fact)
    }

    fn string(&mut self, literal: &LitStr, context: FactContext) -> TokenStream {
        let krate = self.krate;
        let pieces =
            Template::parse(&literal.value()).and_then(|template| parse_text(&template, context));
        let pieces = pieces.unwrap_or_else(|message| {
            self.diagnostics.error(literal.span(), message);
            Vec::new()
        });
        let pieces = vocabulary::pieces(krate, &pieces);
        quote!(#krate::envelope::Value::Text(#krate::#Private::Borrowed(&[#(#pieces),*])))
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
        quote!(#krate::envelope::Value::Literal(#krate::#Private::Borrowed(#json)))
    }
}
