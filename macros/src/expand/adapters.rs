//! The call of the macro by which the runtime's adapters implement their frameworks' traits.

use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::{Generics, Ident, Path};

use super::bounds;
use crate::model::Adapters;
use crate::private_module::Private;

/// `impl_adapters! { enabled {<impl generics>} {Type<…>} {where …} }`, or one call for each framework by its name.
pub(super) fn adapters(
    adapters: &Adapters,
    krate: &Path,
    ident: &Ident,
    generics: &Generics,
    predicates: &[TokenStream],
) -> TokenStream {
    let names: &[&str] = match adapters {
        Adapters::Enabled => &["enabled"],
        Adapters::Only(frameworks) => frameworks,
    };
    let (impl_generics, ty_generics, _) = generics.split_for_impl();
    let where_clause = bounds::where_clause(generics, predicates);
    // tonic is for types with a `domain`, see `grpc`.
    let names = names.iter().filter(|name| **name != "tonic");
    let calls = names.map(|name| {
        let name = Ident::new(name, Span::call_site());
        quote! {
            #krate::#Private::impl_adapters! {
                #name { #impl_generics } { #ident #ty_generics } { #where_clause }
            }
        }
    });
    calls.collect()
}
