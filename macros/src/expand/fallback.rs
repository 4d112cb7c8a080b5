//! Implementations emitted together with errors, so that missing traits do not cause further errors.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{DeriveInput, Path};

use super::{adapters, rejection};
use crate::private_module::Private;

/// `adapters` and `on` are whether the type has those implementations.
pub(crate) fn fallback(input: &DeriveInput, krate: &Path, adapters: bool, on: bool) -> TokenStream {
    let ident = &input.ident;
    let (impl_generics, ty_generics, where_clause) = input.generics.split_for_impl();
    let adapters = adapters.then(|| adapters::adapters(krate, ident, &input.generics, &[]));
    let rejection = on.then(|| rejection::fallback(input, krate));
    quote! {
        #[automatically_derived]
        #[allow(deprecated)]
        impl #impl_generics #krate::ApiError for #ident #ty_generics #where_clause {
            const CATALOG: &'static #krate::Catalog =
                &#krate::Catalog::of_type(&#krate::#Private::NO_DEFINITIONS, &[]);

            fn occurrence(&self) -> #krate::#Private::Occurrence<'_> {
                #krate::#Private::not_compiled()
            }
        }
        #rejection
        #adapters
    }
}
