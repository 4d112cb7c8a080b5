//! The errors of a gRPC API: types with `domain`.

use proc_macro2::{Group, Spacing, TokenStream, TokenTree};
use quote::{format_ident, quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{Generics, Ident, Path, Type};

use super::{bounds, option};
use crate::model::{ErrorType, Grpc};
use crate::private_module::Private;
use crate::syntax::respanned;

/// The static fact.
pub(super) fn fact(krate: &Path, grpc: &Grpc) -> TokenStream {
    let code = grpc.code.map(|code| {
        let name = format_ident!("{code:?}");
        quote!(#krate::GrpcCode::#name)
    });
    let (code, reason) = (option(&code), &grpc.reason);
    quote!(#krate::#Private::Grpc { code: #code, reason: #reason })
}

/// `impl HasDomain for BookingError where Inner: HasDomain {}`: without a domain an error has no reason, so each
/// transparent field has one, too.
pub(super) fn has_domain(model: &ErrorType, predicates: &[TokenStream]) -> Option<TokenStream> {
    model.domain.as_ref()?;
    let members = model.members().map(|ty| has_domain_bound(&model.krate, ty));
    let predicates: Vec<_> = predicates.iter().cloned().chain(members).collect();
    let (krate, generics) = (&model.krate, &model.generics);
    Some(implementation(krate, &model.ident, generics, &predicates))
}

/// `impl HasDomain for BookingError {}`
pub(super) fn implementation(
    krate: &Path,
    ident: &Ident,
    generics: &Generics,
    predicates: &[TokenStream],
) -> TokenStream {
    let (impl_generics, ty_generics, _) = generics.split_for_impl();
    let where_clause = bounds::where_clause(generics, predicates);
    quote! {
        #[automatically_derived]
        #[allow(deprecated)]
        impl #impl_generics #krate::HasDomain for #ident #ty_generics #where_clause {}
    }
}

/// The call by which the runtime implements `From` for `tonic::Status`, for a type that has a domain if its generic
/// parameters do.
pub(super) fn adapter(
    krate: &Path,
    ident: &Ident,
    generics: &Generics,
    predicates: &[TokenStream],
) -> TokenStream {
    let (impl_generics, ty_generics, _) = generics.split_for_impl();
    let has_domain = generics
        .type_params()
        .next()
        .map(|_| quote!(#ident #ty_generics: #krate::HasDomain));
    let predicates: Vec<_> = predicates.iter().cloned().chain(has_domain).collect();
    let where_clause = bounds::where_clause(generics, &predicates);
    // There, `Self` is the status.
    let where_clause = without_self(where_clause, &quote!(#ident #ty_generics));
    quote! {
        #krate::#Private::impl_adapters! {
            tonic { #impl_generics } { #ident #ty_generics } { #where_clause }
        }
    }
}

/// `Self` as the type: in angle brackets only before `::`, since a bound cannot start with them.
fn without_self(tokens: TokenStream, ty: &TokenStream) -> TokenStream {
    let mut replaced = TokenStream::new();
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Ident(ident) if ident == "Self" => {
                let is_path = matches!(
                    tokens.peek(),
                    Some(TokenTree::Punct(punct)) if punct.as_char() == ':' && punct.spacing() == Spacing::Joint
                );
                replaced.extend(if is_path { quote!(<#ty>) } else { ty.clone() });
            }
            TokenTree::Group(group) => {
                let content = without_self(group.stream(), ty);
                replaced.extend([TokenTree::Group(Group::new(group.delimiter(), content))]);
            }
            token => replaced.extend([token]),
        }
    }
    replaced
}

fn has_domain_bound(krate: &Path, ty: &Type) -> TokenStream {
    let spanned = respanned(krate, ty.span());
    quote_spanned!(ty.span()=> #ty: #spanned::HasDomain)
}
