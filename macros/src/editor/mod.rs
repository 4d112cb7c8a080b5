//! What rust-analyzer sees of a type, and the compiler does not.
//!
//! Each key is a use of an item that is documented as the key is, with the key's own span: hovering shows what it means, and
//! what is typed so far is completed. So are fixed words of values. Each message is formatted with its variant's fields.

mod messages;
mod written;

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Attribute, Data, DeriveInput, Fields, Path};

use self::written::Written;
use crate::keys::{Level, words_module};
use crate::private_module::Private;

/// What rust-analyzer is given before and behind the implementations, whether the attributes are valid or not.
#[derive(Default)]
pub(crate) struct Editor {
    /// To complete a name, it expands the input a second time, with a longer name. What precedes the name has to have the same
    /// length.
    pub(crate) keys: TokenStream,
    /// The last use of a message tells where a placeholder leads.
    pub(crate) messages: TokenStream,
}

impl Editor {
    /// Nothing, unless rust-analyzer expands the derive.
    pub(crate) fn new(input: &DeriveInput, krate: &Path) -> Self {
        if !is_rust_analyzer() {
            return Self::default();
        }
        Editor {
            keys: keys(input, krate),
            messages: messages::messages(input, krate),
        }
    }
}

/// It runs macros in a program of its own.
fn is_rust_analyzer() -> bool {
    let program = std::env::current_exe().unwrap_or_default();
    let name = program.file_name().unwrap_or_default();
    name.to_string_lossy().starts_with("rust-analyzer")
}

/// A variant, or the struct itself.
struct Variant<'a> {
    path: TokenStream,
    attributes: &'a [Attribute],
    fields: &'a Fields,
}

fn variants(input: &DeriveInput) -> Vec<Variant<'_>> {
    let name = &input.ident;
    match &input.data {
        Data::Enum(data) => {
            let variants = data.variants.iter().map(|variant| {
                let ident = &variant.ident;
                Variant {
                    path: quote!(#name::#ident),
                    attributes: &variant.attrs,
                    fields: &variant.fields,
                }
            });
            variants.collect()
        }
        Data::Struct(data) => vec![Variant {
            path: quote!(#name),
            attributes: &input.attrs,
            fields: &data.fields,
        }],
        Data::Union(_) => Vec::new(),
    }
}

/// The uses of keys and of the words of their values.
fn keys(input: &DeriveInput, krate: &Path) -> TokenStream {
    let mut uses = Vec::new();
    let mut read = |attributes: &[Attribute], level| {
        let attributes = attributes.iter().filter_map(Written::read);
        uses.extend(attributes.map(|written| items(&written, level)));
    };
    let level = match &input.data {
        Data::Enum(_) => {
            read(&input.attrs, Level::Type);
            Level::Variant
        }
        _ => Level::Struct,
    };
    for variant in variants(input) {
        read(variant.attributes, level);
        for field in variant.fields {
            read(&field.attrs, Level::Field);
        }
    }
    quote! {
        const _: () = {
            use #krate::#Private::keys::{#(#uses)*};
        };
    }
}

/// The items of an attribute's keys, and of the words of their values.
fn items(written: &[Written], level: Level) -> TokenStream {
    let level = level.module();
    let items = written
        .iter()
        .map(|Written { key, .. }| quote!(#level::#key));
    let words = written.iter().filter_map(|written| {
        let module = words_module(&written.key)?;
        let words = written.words();
        Some(quote!(words::#module::{#(#words as _,)*},))
    });
    quote!(#(#items as _,)* #(#words)*)
}
