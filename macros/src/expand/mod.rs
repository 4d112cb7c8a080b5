//! The model to tokens. This step cannot fail.

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
mod prepared;
mod rejection;
mod status_field;
mod table;

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};
use syn::Type;
use syn::spanned::Spanned;

use crate::model::{ErrorType, Variant};

pub(crate) use fallback::fallback;

use envelopes::Envelopes;

/// Everything the derive writes for a type:
///
/// ```ignore
/// const _: () = {
///     static __ERRBOOK_0: [Definition; 2] = …;  // one for each variant that is not transparent
///     static __ERRBOOK_PLANS: [Plan; 2] = …;    // how their bodies are written, compiled at first use
///     impl Fields for BookingError { … }        // what an occurrence adds to its definition
///     impl ApiError for BookingError { … }      // which definition it is
///     impl From<Rejection> for BookingError { … }  // with `on(…)`
/// };
/// ::errbook::__private_0_1_0::impl_adapters! { … }    // the frameworks' traits
/// ```
pub(crate) fn expand(model: &ErrorType) -> TokenStream {
    let predicates = bounds::predicates(model);
    let envelopes = Envelopes::new(model);
    let definitions = definitions::definitions(model, &envelopes);
    let fields = fields::fields(model, &envelopes, &predicates);
    let rejection = rejection::from_rejection(model);
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
            #rejection
        };
        #adapters
    }
}

/// A local variable of the generated code, located at the user's tokens but resolved at the call site: with their own
/// resolution it would not be found if they come from a `macro_rules!`. Only the name is resolved that way, since errors in
/// a whole expression would be reported as "in this derive macro expansion".
fn local(name: &str, span: Span) -> Ident {
    Ident::new(name, span.resolved_at(Span::call_site()))
}

/// The visitor, located at the user's tokens.
fn visitor(span: Span) -> Ident {
    local("__errbook_visitor", span)
}

/// The binding of a field, whose name does not conflict with a constant in the user's scope. It is resolved where the
/// field's type was written, so that errors in it are not reported as "in this derive macro expansion".
fn binding(field: usize, ty: &Type, at: Span) -> Ident {
    Ident::new(&format!("__errbook_{field}"), ty.span().located_at(at))
}

/// The path of a variant in a pattern.
fn path(model: &ErrorType, variant: &Variant) -> TokenStream {
    let ident = &variant.ident;
    if model.is_struct {
        quote!(Self)
    } else {
        quote!(Self::#ident)
    }
}

pub(crate) fn option<T: ToTokens>(value: &Option<T>) -> TokenStream {
    match value {
        Some(value) => quote!(::core::option::Option::Some(#value)),
        None => quote!(::core::option::Option::None),
    }
}
