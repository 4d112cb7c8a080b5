//! The facts that few definitions have, apart from the others.

use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote};
use syn::Path;

use crate::facts::{self, Holder};
use crate::model::{Definition, Header, HeaderField, Variant, option_inner};

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
    given.list("headers", headers(krate, variant, definition));
    given.list(
        "extra",
        definition
            .extra
            .iter()
            .map(|(name, json)| quote!(#krate::__private::extra(#name, #json))),
    );
    let Given(given) = given;
    match given.is_empty() {
        true => quote!(&#krate::__private::COMMON),
        false => quote!(&#krate::__private::RareParts { #given ..#krate::__private::RARE }),
    }
}

/// Each name once: a field goes before the type's header, whose value is left for an occurrence that brings none.
fn headers<'a>(
    krate: &'a Path,
    variant: &'a Variant,
    definition: &'a Definition,
) -> impl Iterator<Item = TokenStream> + 'a {
    let value = |header: &Header| {
        let value = facts::text(&krate.to_token_stream(), &header.value, Holder::Header);
        value.unwrap_or_default() // checked by validation
    };
    let Definition {
        headers,
        header_fields,
        ..
    } = definition;
    let fixed = headers.iter().filter(|header| {
        let mut fields = header_fields.iter();
        !fields.any(|field| is_same(field, header))
    });
    let fixed = fixed.map(move |header| {
        let (name, value) = (&header.name, value(header));
        quote!(#krate::__private::header(#name, &[#(#value),*]))
    });
    let fields = header_fields.iter().map(move |field| {
        let name = &field.written;
        let ty = variant.fields.get(field.field).map(|field| &field.ty);
        let optional = ty.and_then(option_inner).is_some();
        let replaced = headers.iter().find(|header| is_same(field, header));
        let value = replaced.map(value).unwrap_or_default();
        quote!(#krate::__private::header_field(#name, &[#(#value),*], #optional))
    });
    fixed.chain(fields)
}

fn is_same(field: &HeaderField, header: &Header) -> bool {
    field.name.eq_ignore_ascii_case(&header.name)
}

/// The parts that differ from what they are where the attribute says nothing.
struct Given(TokenStream);

impl Given {
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
