//! The bounds of generic types: only those that public fields, `message` and `transparent` need.

use std::collections::HashSet;

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote};
use syn::punctuated::Punctuated;
use syn::{Generics, Token, TypeParamBound, WherePredicate};

use crate::model::{DetailSource, ErrorType, Message};
use crate::syntax::rust_type::option_inner;

/// The predicates to add to the type's where clause.
pub(super) fn predicates(model: &ErrorType) -> Vec<TokenStream> {
    let krate = &model.krate;
    let parameters: HashSet<String> = model
        .generics
        .type_params()
        .map(|parameter| parameter.ident.to_string())
        .collect();
    if parameters.is_empty() {
        return Vec::new();
    }
    let generic = |tokens: &dyn ToTokens| mentions(tokens.to_token_stream(), &parameters);
    let mut predicates: Vec<_> = sized(&model.generics).into_iter().collect();
    let mut display = false;
    for (variant, definition) in model.definitions() {
        let ty = |field: usize| variant.fields.get(field).map(|field| &field.ty);
        for detail in &definition.details {
            if let DetailSource::Field(detail) = &detail.source
                && detail.serialize_with.is_none()
                && detail.with.is_none()
                && let Some(ty) = ty(detail.field).filter(|ty| generic(ty))
            {
                predicates.push(quote!(#ty: #krate::serde::Serialize));
            }
        }
        if let Some(ty) = definition
            .retry_after
            .as_ref()
            .and_then(|delay| ty(delay.field))
            .filter(|ty| generic(ty))
        {
            predicates.push(quote!(#ty: #krate::RetryAfter));
        }
        if let Some(ty) = definition
            .status_field
            .as_ref()
            .and_then(|status| ty(status.field))
            .filter(|ty| generic(ty))
        {
            predicates.push(quote!(#ty: #krate::FieldStatus));
        }
        for header in &definition.header_fields {
            if let Some(ty) = ty(header.field).filter(|ty| generic(ty)) {
                let ty = option_inner(ty).unwrap_or(ty);
                predicates.push(quote!(#ty: ::core::fmt::Display));
            }
        }
        match &definition.message {
            Message::Format(format) => {
                for argument in &format.arguments {
                    let Some(ty) = ty(argument.field).filter(|ty| generic(ty)) else {
                        continue;
                    };
                    let traits = argument.traits.iter().map(|name| format_ident!("{name}"));
                    predicates.push(quote!(#ty: #(::core::fmt::#traits)+*));
                }
            }
            Message::Display { .. } => display = true,
            Message::None | Message::Text(_) => {}
        }
    }
    for member in model.members().filter(|ty| generic(ty)) {
        predicates.push(quote!(#member: #krate::ApiError));
    }
    if display {
        predicates.push(quote!(Self: ::core::fmt::Display));
    }
    predicates
}

/// A type whose last field may have no size is an error only where it has one.
pub(super) fn sized(generics: &Generics) -> Option<TokenStream> {
    let has_maybe = |bounds: &Punctuated<TypeParamBound, Token![+]>| {
        let mut bounds = bounds.iter();
        bounds.any(|bound| matches!(bound, TypeParamBound::Trait(bound) if bound.maybe.is_some()))
    };
    let clauses = generics
        .where_clause
        .iter()
        .flat_map(|clause| &clause.predicates);
    let mut clauses = clauses.filter_map(|predicate| match predicate {
        WherePredicate::Type(predicate) => Some(&predicate.bounds),
        _ => None,
    });
    let is_maybe = generics
        .type_params()
        .any(|parameter| has_maybe(&parameter.bounds))
        || clauses.any(has_maybe);
    is_maybe.then(|| quote!(Self: ::core::marker::Sized))
}

fn mentions(tokens: TokenStream, names: &HashSet<String>) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Ident(ident) => names.contains(&Ident::to_string(&ident)),
        TokenTree::Group(group) => mentions(group.stream(), names),
        _ => false,
    })
}

/// The type's where clause with the predicates added.
pub(super) fn where_clause(
    model_generics: &syn::Generics,
    predicates: &[TokenStream],
) -> TokenStream {
    let own = model_generics
        .where_clause
        .iter()
        .flat_map(|clause| &clause.predicates);
    let all: Vec<_> = own
        .map(ToTokens::to_token_stream)
        .chain(predicates.iter().cloned())
        .collect();
    match &all[..] {
        [] => TokenStream::new(),
        all => quote!(where #(#all,)*),
    }
}
