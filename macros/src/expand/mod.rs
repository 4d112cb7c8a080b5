//! Model to tokens; cannot fail.

mod adapters;
mod bounds;
mod definitions;
mod details;
mod envelopes;
mod fallback;
mod fields;
mod message;
mod occurrence;
mod optional;
pub(crate) mod text;

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};
use syn::Type;
use syn::spanned::Spanned;

use crate::model::{ErrorType, Variant};

pub(crate) use definitions::retry;
pub(crate) use fallback::fallback;

/// Everything the derive writes for a type:
///
/// ```ignore
/// const _: () = {
///     static __ERRBOOK_0: [Definition; 2] = …;  // one for each variant that is not transparent
///     static __ERRBOOK_PLANS: [Plan; 2] = …;    // how their bodies are written, compiled at first use
///     impl Fields for BookingError { … }        // what an occurrence shows
///     impl ApiError for BookingError { … }      // which definition it is
/// };
/// ::errbook::__private::impl_adapters! { … }    // the frameworks' traits
/// ```
pub(crate) fn expand(model: &ErrorType) -> TokenStream {
    let predicates = bounds::predicates(model);
    let definitions = definitions::definitions(model);
    let fields = fields::fields(model, &predicates);
    let occurrence = occurrence::api_error(model, &predicates);
    let adapters = model
        .adapters
        .then(|| adapters::adapters(&model.krate, &model.ident, &model.generics, &predicates));
    quote! {
        #[allow(deprecated, unused_qualifications)]
        const _: () = {
            #definitions
            #fields
            #occurrence
        };
        #adapters
    }
}

/// A local name of our own at the user's place: what came through a `macro_rules!` would not see it otherwise. Only
/// the name is resolved as ours; a whole expression would be underlined as "in this derive macro expansion".
fn local(name: &str, span: Span) -> Ident {
    Ident::new(name, span.resolved_at(Span::call_site()))
}

/// The visitor, named at the user's place.
fn visitor(span: Span) -> Ident {
    local("__errbook_visitor", span)
}

/// The binding of a field: a name that no constant in the user's scope can capture. It is resolved where the field's
/// type was written, so that an error at it is the user's own and not one "in this derive macro expansion".
fn binding(field: usize, ty: &Type, at: Span) -> Ident {
    Ident::new(&format!("__errbook_{field}"), ty.span().located_at(at))
}

/// How a variant is named in a pattern.
fn path(model: &ErrorType, variant: &Variant) -> TokenStream {
    let ident = &variant.ident;
    match model.is_struct {
        true => quote!(Self),
        false => quote!(Self::#ident),
    }
}

pub(crate) fn option<T: ToTokens>(value: &Option<T>) -> TokenStream {
    match value {
        Some(value) => quote!(::core::option::Option::Some(#value)),
        None => quote!(::core::option::Option::None),
    }
}
