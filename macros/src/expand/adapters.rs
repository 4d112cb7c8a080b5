//! The call of the macro by which the runtime's adapters implement their frameworks' traits.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Generics, Ident, Path};

use super::bounds;
use crate::private_module::Private;

/// `impl_adapters! { {<impl generics>} {Type<…>} {where …} }`
pub(super) fn adapters(
    krate: &Path,
    ident: &Ident,
    generics: &Generics,
    predicates: &[TokenStream],
) -> TokenStream {
    let (impl_generics, ty_generics, _) = generics.split_for_impl();
    let where_clause = bounds::where_clause(generics, predicates);
    quote! {
        #krate::#Private::impl_adapters! {
            { #impl_generics } { #ident #ty_generics } { #where_clause }
        }
    }
}
