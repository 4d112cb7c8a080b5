//! Implementations emitted together with errors, so that missing traits do not cause further errors.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{DeriveInput, Path};

use super::runtime::{runtime, with_runtime};
use super::{adapters, bounds, grpc, rejection};
use crate::model::Adapters;
use crate::private_module::Private;

/// `adapters`, `domain` and `on` are which of those implementations the type has.
pub(crate) fn fallback(
    input: &DeriveInput,
    path: &Path,
    adapters: &Adapters,
    domain: bool,
    on: bool,
) -> TokenStream {
    let (ident, generics, krate) = (&input.ident, &input.generics, runtime());
    let (impl_generics, ty_generics, _) = input.generics.split_for_impl();
    let predicates: Vec<_> = bounds::sized(&input.generics).into_iter().collect();
    let where_clause = bounds::where_clause(&input.generics, &predicates);
    let tonic = domain && adapters.include("tonic");
    let tonic = tonic.then(|| grpc::adapter(&krate, ident, generics, &predicates));
    let domain = domain.then(|| grpc::implementation(&krate, ident, generics, &predicates));
    let adapters = adapters::adapters(adapters, &krate, ident, &input.generics, &predicates);
    let rejection = on.then(|| rejection::fallback(input, &krate));
    let items = quote! {
        #[automatically_derived]
        impl #impl_generics #krate::ApiError for #ident #ty_generics #where_clause {
            const CATALOG: &'static #krate::Catalog =
                &#krate::Catalog::of_type(&#krate::#Private::NO_DEFINITIONS, &[]);

            fn occurrence(&self) -> #krate::#Private::Occurrence<'_> {
                #krate::#Private::not_compiled()
            }
        }
        #rejection
        #domain
        #adapters
        #tonic
    };
    with_runtime(path, &items)
}
