//! `From<Rejection>` for types with `on(…)`.

use errbook_contract::RejectionKind;
use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote};
use syn::{DeriveInput, Generics, Ident, Path};

use super::path;
use crate::model::{ErrorType, Variant};
use crate::private_module::Private;

/// ```ignore
/// fn from(__errbook_rejection: Rejection) -> Self {
///     match answered_as(&__errbook_rejection, &[RejectionKind::NotFound, …]) {
///         RejectionKind::NotFound | RejectionKind::ClientError => Self::NotFound {},
///         _ => Self::Internal { 0: __errbook_rejection },
///     }
/// }
/// ```
pub(super) fn from_rejection(model: &ErrorType) -> Option<TokenStream> {
    let krate = &model.krate;
    let answering = || {
        let definitions = model.definitions();
        definitions.filter(|(_, definition)| !definition.answers.is_empty())
    };
    let kinds = answering().flat_map(|(_, definition)| &definition.answers);
    let kinds: Vec<_> = kinds.map(|kind| self::kind(krate, *kind)).collect();
    let answers_the_rest =
        |answers: &[RejectionKind]| answers.contains(&RejectionKind::ServerError);
    let (_, last) = answering()
        .map(|(variant, definition)| (definition, variant))
        .find(|(definition, _)| answers_the_rest(&definition.answers))?;
    let last = value(model, last);
    let arms = answering()
        .filter(|(_, definition)| !answers_the_rest(&definition.answers))
        .map(|(variant, definition)| {
            let kinds = definition
                .answers
                .iter()
                .map(|kind| self::kind(krate, *kind));
            let value = value(model, variant);
            quote!(#(#kinds)|* => #value,)
        });
    let body = quote! {
        match #krate::#Private::answered_as(&__errbook_rejection, &[#(#kinds),*]) {
            #(#arms)*
            _ => #last,
        }
    };
    Some(implementation(krate, &model.ident, &model.generics, &body))
}

/// For a type with mistakes.
pub(super) fn fallback(input: &DeriveInput, krate: &Path) -> TokenStream {
    let body = quote! {
        let _ = __errbook_rejection;
        #krate::#Private::not_compiled()
    };
    implementation(krate, &input.ident, &input.generics, &body)
}

fn implementation(
    krate: &Path,
    ident: &Ident,
    generics: &Generics,
    body: &TokenStream,
) -> TokenStream {
    let (impl_generics, ty_generics, where_clause) = generics.split_for_impl();
    quote! {
        #[automatically_derived]
        #[allow(deprecated)]
        impl #impl_generics ::core::convert::From<#krate::Rejection> for #ident #ty_generics #where_clause {
            fn from(__errbook_rejection: #krate::Rejection) -> Self {
                #body
            }
        }
    }
}

fn kind(krate: &Path, kind: RejectionKind) -> TokenStream {
    let name = format_ident!("{kind:?}");
    quote!(#krate::RejectionKind::#name)
}

/// The variant with the rejection in its field, if it has one.
fn value(model: &ErrorType, variant: &Variant) -> TokenStream {
    let path = path(model, variant);
    let members = variant
        .fields
        .iter()
        .map(|field| field.member.to_token_stream());
    quote!(#path { #(#members: __errbook_rejection),* })
}
