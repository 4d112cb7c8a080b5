//! The facts that few definitions have, apart from the others.

use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote};
use syn::Path;

use crate::facts;
use crate::model::{Definition, Variant, option_inner};

/// What few definitions have.
pub(super) fn rare(krate: &Path, variant: &Variant, definition: &Definition) -> TokenStream {
    let mut given = Given(TokenStream::new());
    given.option("number", &definition.number);
    given.option("content_type", &definition.content_type);
    given.option("deprecated", &definition.deprecated);
    for (name, set) in [
        ("shared_code", definition.shared_code),
        ("shared_number", definition.shared_number),
        ("hidden", definition.hidden),
    ] {
        if set {
            given.field(name, quote!(true));
        }
    }
    if let Some(field) = definition.retry_after {
        let ty = variant.fields.get(field).map(|field| &field.ty);
        let word = match ty.and_then(option_inner) {
            Some(_) => quote!(Optional),
            None => quote!(Required),
        };
        given.field("delay_field", quote!(#krate::__private::DelayField::#word));
    }
    given.list(
        "headers",
        definition.headers.iter().map(|header| {
            let name = &header.name;
            let value = facts::text(&krate.to_token_stream(), &header.value);
            let value = value.unwrap_or_default(); // checked by validation
            quote!(#krate::__private::header(#name, &[#(#value),*]))
        }),
    );
    given.list(
        "extra",
        definition
            .extra
            .iter()
            .map(|(name, json)| quote!(#krate::__private::extra(#name, #json))),
    );
    if !definition.header_fields.is_empty() {
        given.field("has_header_fields", quote!(true));
    }
    let Given(given) = given;
    match given.is_empty() {
        true => quote!(&#krate::__private::COMMON),
        false => quote!(&#krate::__private::RareParts { #given ..#krate::__private::RARE }),
    }
}

/// The parts that differ from what they are where the attribute says nothing.
struct Given(TokenStream);

impl Given {
    fn field(&mut self, name: &str, value: TokenStream) {
        let name = format_ident!("{name}");
        self.0.extend(quote!(#name: #value,));
    }

    pub(crate) fn option<T: ToTokens>(&mut self, name: &str, value: &Option<T>) {
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
