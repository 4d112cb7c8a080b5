//! The facts that few definitions have, which are in a struct of their own.

use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::Path;
use syn::spanned::Spanned;

use super::optionality::is_optional;
use super::outside::Outside;
use super::{grpc, status_field};
use crate::hash::hash;
use crate::model::{Definition, Field, HeaderValue, StatusRow};
use crate::private_module::Private;
use crate::syntax::respanned;
use crate::vocabulary;

/// `&OptionalFacts { number: Some(17), ..OptionalFacts::NONE }`, or the constant that definitions without such facts share.
pub(super) fn facts(
    krate: &Path,
    definition: &Definition,
    fields: &[Field],
    row: &StatusRow,
    outside: &Outside<'_>,
) -> TokenStream {
    let mut given = GivenFacts(TokenStream::new());
    given.option("number", &definition.number);
    for (name, text) in &definition.texts {
        given.option(name, &Some(text));
    }
    given.option("docs_url", &row.docs_url);
    given.option("content_type", &definition.content_type);
    if let Some(level) = definition.log {
        let level = format_ident!("{level:?}");
        given.option("log", &Some(quote!(#krate::LogLevel::#level)));
    }
    if let Some(grpc) = &definition.grpc {
        given.option("grpc", &Some(grpc::fact(krate, grpc)));
    }
    given.option("deprecated", &definition.deprecated);
    if let Some(code) = &definition.replaced_by {
        let code_hash = hash(code);
        let replacement =
            quote!(#krate::#Private::Replacement { code: #code, code_hash: #code_hash });
        given.option("replaced_by", &Some(replacement));
    }
    for (name, set) in [
        ("shared_code", definition.shared_code),
        ("shared_number", definition.shared_number),
        ("hidden", definition.hidden),
        ("private_description", definition.private_description),
        ("computed_description", definition.computed_description),
        ("header_maps", !definition.header_maps.is_empty()),
        ("rejection", definition.rejection.is_some()),
        ("framework_headers", definition.has_framework_headers(row)),
    ] {
        if set {
            given.field(name, quote!(true));
        }
    }
    if let Some(delay) = &definition.retry_after {
        let optional = is_optional(krate, delay.optional, &fields[delay.field].ty, outside);
        let delay = quote!(#krate::#Private::DelayField::Field { optional: #optional });
        given.field("delay_field", delay);
    }
    if let Some(field) = &definition.status_field {
        given.field("status_field", status_field::fact(krate, field));
    }
    given.list("headers", headers(krate, definition, fields, outside));
    given.list(
        "extra",
        definition
            .extra
            .iter()
            .map(|(name, json)| quote!(#krate::Extra { name: #name, json: #json })),
    );
    let GivenFacts(given) = given;
    if given.is_empty() {
        return quote!(#krate::#Private::NO_OPTIONAL_FACTS);
    }
    quote! {
        &#krate::#Private::OptionalFacts { #given ..#krate::#Private::OptionalFacts::NONE }
    }
}

/// First those of the attributes, then those of fields.
fn headers<'a>(
    krate: &'a Path,
    definition: &'a Definition,
    fields: &'a [Field],
    outside: &'a Outside<'_>,
) -> impl Iterator<Item = TokenStream> + 'a {
    let Definition {
        headers,
        header_fields,
        ..
    } = definition;
    let fixed = headers.iter().map(move |header| {
        let source = quote!(#krate::#Private::HeaderSource);
        match &header.value {
            HeaderValue::Text(value) => {
                let value = vocabulary::pieces(krate, value);
                self::header(krate, &header.name, &value, &quote!(#source::Fixed))
            }
            HeaderValue::Computed(function) => {
                let spanned = respanned(krate, function.span());
                // One bound, at the function: another would report it a second time.
                let function = quote_spanned! {function.span()=>
                    #spanned::HeaderFunction::new(
                        const { &#spanned::#Private::HeaderCall::new(#function) },
                    )
                };
                let source = quote!(#source::Computed(#function));
                self::header(krate, &header.name, &[], &source)
            }
        }
    });
    let of_fields = header_fields.iter().map(move |header| {
        let optional = is_optional(krate, header.optional, &fields[header.field].ty, outside);
        let source = quote!(#krate::#Private::HeaderSource::Field { optional: #optional });
        self::header(krate, &header.written, &[], &source)
    });
    fixed.chain(of_fields)
}

fn header(krate: &Path, name: &str, value: &[TokenStream], source: &TokenStream) -> TokenStream {
    quote! {
        #krate::Header {
            name: #name,
            value: &[#(#value),*],
            source: #source,
        }
    }
}

/// The members of `OptionalFacts` that are given.
struct GivenFacts(TokenStream);

impl GivenFacts {
    fn field(&mut self, name: &str, value: TokenStream) {
        let name = format_ident!("{name}");
        self.0.extend(quote!(#name: #value,));
    }

    fn option<T: ToTokens>(&mut self, name: &str, value: &Option<T>) {
        if let Some(value) = value {
            self.field(name, quote!(::core::option::Option::Some(#value)));
        }
    }

    fn list(&mut self, name: &str, values: impl Iterator<Item = TokenStream>) {
        let values: Vec<_> = values.collect();
        if !values.is_empty() {
            self.field(name, quote!(&[#(#values,)*]));
        }
    }
}
