//! The model to tokens. This step cannot fail.

mod adapters;
mod bounds;
mod definitions;
mod details;
mod documented;
mod envelopes;
mod fallback;
mod fields;
mod grpc;
mod message;
mod occurrence;
mod optional;
mod optionality;
mod outside;
mod prepared;
mod rejection;
mod runtime;
mod status_field;
mod table;

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, format_ident, quote};
use syn::Type;
use syn::spanned::Spanned;

use crate::model::{ErrorType, Variant};
use crate::private_module::Private;

pub(crate) use fallback::fallback;

use envelopes::Envelopes;
use runtime::{runtime, with_runtime};

/// Everything the derive writes for a type:
///
/// ```ignore
/// const _: () = {
///     use ::errbook::errbook_0_1_0::runtime as __errbook;
///     static __ERRBOOK_0: [Definition; 2] = …;  // one for each variant that is not transparent
///     static __ERRBOOK_PLANS: [Plan; 2] = …;    // how their bodies are written, compiled at first use
///     impl Fields for BookingError { … }        // what an occurrence adds to its definition
///     impl ApiError for BookingError { … }      // which definition it is
///     impl From<Rejection> for BookingError { … }  // with `on(…)`
///     __errbook::…::impl_adapters! { enabled … }  // the frameworks' traits
///     impl HasDomain for BookingError {}        // with `domain`
/// };
/// ```
pub(crate) fn expand(mut model: ErrorType) -> TokenStream {
    let krate = std::mem::replace(&mut model.krate, runtime());
    let model = &model;
    let predicates = bounds::predicates(model);
    let envelopes = Envelopes::new(model);
    let definitions = definitions::definitions(model, &envelopes);
    let fields = fields::fields(model, &envelopes, &predicates);
    let rejection = rejection::from_rejection(model);
    let domain = grpc::has_domain(model, &predicates);
    let occurrence = occurrence::api_error(model, &predicates);
    let adapters = adapters::adapters(
        &model.adapters,
        &model.krate,
        &model.ident,
        &model.generics,
        &predicates,
    );
    let tonic = model.domain.is_some() && model.adapters.include("tonic");
    let tonic =
        tonic.then(|| grpc::adapter(&model.krate, &model.ident, &model.generics, &predicates));
    let names = names(model);
    let items = quote! {
        #names #definitions #fields #occurrence #rejection #domain #adapters #tonic
    };
    with_runtime(&krate, &items)
}

/// Imports of functions under the names that generated code binds. A constant or static of such a name in the user's scope
/// would otherwise be a pattern instead of a new binding.
fn names(model: &ErrorType) -> TokenStream {
    let krate = &model.krate;
    let fields = model.variants.iter().map(|variant| variant.fields.len());
    let fields = 0..fields.max().unwrap_or_default();
    let fields = fields.map(|field| format_ident!("__errbook_{field}"));
    quote! {
        use #krate::#Private::{
            NotAString as _, NotAnApiError as _, NotOptional as _, NoOption as _,
        };
        use #krate::#Private::{
            #(binding as #fields,)*
            binding as __errbook_header,
            binding as __errbook_index,
            binding as __errbook_plan,
            binding as __errbook_rejection,
            binding as __errbook_serializer,
            binding as __errbook_value,
            binding as __errbook_visitor,
        };
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
