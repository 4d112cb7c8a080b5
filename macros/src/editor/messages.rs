//! The placeholders of messages.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{DeriveInput, Path};

use super::written::Written;
use super::{Variant, variants};
use crate::private_module::Private;

/// A function that formats each message with the named fields of its variant.
pub(super) fn messages(input: &DeriveInput, krate: &Path) -> TokenStream {
    let variants = variants(input).into_iter();
    let arms = variants.filter_map(|Variant { path, attributes, fields }| {
        let mut written = attributes.iter().filter_map(Written::read).flatten();
        let message = written.find(|written| written.key == "message")?.text()?;
        let fields = fields.iter().filter_map(|field| field.ident.as_ref());
        Some(quote!(#path { #(#fields,)* .. } => { #krate::#Private::core::format_args!(#message); }))
    });
    let name = &input.ident;
    let (impl_generics, ty_generics, where_clause) = input.generics.split_for_impl();
    // The error has no name in the arms, where fields are completed.
    quote! {
        const _: () = {
            #[allow(unused_variables)]
            fn messages #impl_generics () #where_clause {
                match { let error: &#name #ty_generics = loop {}; error } {
                    #(#arms)*
                    _ => {}
                }
            }
        };
    }
}
