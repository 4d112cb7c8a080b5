//! Which definition a value is an occurrence of.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;

use super::table::IN_ONE_STATIC;
use super::{binding, bounds, path, status_field};
use crate::model::{ErrorType, Field, VariantKind};
use crate::private_module::Private;
use crate::syntax::respanned;

/// ```ignore
/// fn occurrence(&self) -> Occurrence<'_> {
///     let __errbook_index = match self {
///         Self::SlotUnavailable { .. } => 0usize,
///         Self::Upstream { 0: __errbook_0, .. } => return Occurrence::at_status::<32>(…, 1usize, 3usize, …),
///         Self::Auth { 0: __errbook_0, .. } => return TransparentField::<AuthError>::occurrence(__errbook_0),
///     };
///     Occurrence::new::<32>(__ERRBOOK_TABLES, &__ERRBOOK_PLANS, __errbook_index, self)
/// }
/// ```
pub(super) fn api_error(model: &ErrorType, predicates: &[TokenStream]) -> TokenStream {
    let krate = &model.krate;
    let ident = &model.ident;
    let (impl_generics, ty_generics, _) = model.generics.split_for_impl();
    let where_clause = bounds::where_clause(&model.generics, predicates);
    let members = model.members().map(|ty| {
        let krate = respanned(krate, ty.span());
        quote_spanned!(ty.span()=> <#ty as #krate::ApiError>::CATALOG)
    });
    let body = body(model);
    let erase = erase(model);
    quote! {
        #[automatically_derived]
        impl #impl_generics #krate::ApiError for #ident #ty_generics #where_clause {
            const CATALOG: &'static #krate::Catalog =
                &#krate::Catalog::of_type(&__ERRBOOK_DEFINITIONS, &[#(#members),*]);

            fn occurrence(&self) -> #krate::#Private::Occurrence<'_> {
                #body
            }

            #erase
        }
    }
}

/// The log has the value if it is an `Error`. A type with lifetime or type parameters may be short-lived: the log has its
/// text. Values without fields are alike: one is kept in the plan of the definition.
///
/// ```ignore
/// fn erase(self, __errbook_plan: &'static Plan) -> Option<Arc<dyn Error + Send + Sync>> {
///     use NotLoggable as _;
///     let __errbook_plan = match &self {
///         Self::Gone { .. } => Some(__errbook_plan),
///         _ => None,
///     };
///     Loggable::<Self>::__errbook_erase(self, __errbook_plan)
/// }
/// ```
fn erase(model: &ErrorType) -> TokenStream {
    let krate = &model.krate;
    let mut lifetimes = model.generics.lifetimes();
    let mut types = model.generics.type_params();
    let (probe, plan) = if lifetimes.next().is_some() || types.next().is_some() {
        (quote!(LoggableText), quote!(::core::option::Option::None))
    } else {
        (quote!(Loggable), plan_if_alike(model))
    };
    quote! {
        fn erase(self, __errbook_plan: &'static #krate::#Private::Plan) -> ::core::option::Option<
            #krate::#Private::Arc<dyn #krate::#Private::Error + ::core::marker::Send + ::core::marker::Sync>,
        > {
            #[allow(unused_imports)]
            use #krate::#Private::NotLoggable as _;
            let __errbook_plan = #plan;
            #krate::#Private::#probe::<Self>::__errbook_erase(self, __errbook_plan)
        }
    }
}

/// The plan, if the value has no fields.
fn plan_if_alike(model: &ErrorType) -> TokenStream {
    let without_fields = model
        .variants
        .iter()
        .filter(|variant| variant.fields.is_empty());
    let paths: Vec<_> = without_fields.map(|variant| path(model, variant)).collect();
    // Values of a generic type with constants only are alike if these are, too.
    if paths.is_empty() || !model.generics.params.is_empty() {
        return quote!(::core::option::Option::None);
    }
    let rest =
        (paths.len() < model.variants.len()).then(|| quote!(_ => ::core::option::Option::None,));
    quote! {
        match &self {
            #(#paths { .. })|* => ::core::option::Option::Some(__errbook_plan),
            #rest
        }
    }
}

fn body(model: &ErrorType) -> TokenStream {
    let krate = &model.krate;
    if model.variants.is_empty() {
        return quote!(match *self {});
    }
    let mut index = 0usize;
    let arms = model.variants.iter().map(|variant| {
        let path = path(model, variant);
        let (position, definition) = match &variant.kind {
            VariantKind::Transparent(field) => (*field, None),
            VariantKind::Defined(definition) => {
                let first = index;
                index += definition.rows().len();
                match &definition.status_field {
                    Some(field) => (field.field, Some((first, field))),
                    None => return quote!(#path { .. } => #first,),
                }
            }
        };
        let Field { member, ty } = &variant.fields[position];
        let binding = binding(position, ty, ty.span());
        let value = match definition {
            Some((first, field)) => status_field::occurrence(krate, field, first, &variant.fields),
            None => {
                let spanned = respanned(krate, ty.span());
                quote_spanned! {ty.span()=>
                    #spanned::#Private::TransparentField::<#ty>::occurrence(#binding)
                }
            }
        };
        if model.is_packed && definition.is_some() {
            // As in `fields`: a copy can be borrowed.
            return quote!(#path { .. } => {
                let #binding = &{ self.#member };
                return #value;
            });
        }
        quote!(#path { #member: #binding, .. } => return #value,)
    });
    let arms: Vec<_> = arms.collect();
    let all_return = model
        .definitions()
        .all(|(_, definition)| definition.status_field.is_some());
    if all_return {
        return quote!(match self { #(#arms)* });
    }
    quote! {
        let __errbook_index = match self { #(#arms)* };
        #krate::#Private::Occurrence::new::<#IN_ONE_STATIC>(
            __ERRBOOK_TABLES,
            &__ERRBOOK_PLANS,
            __errbook_index,
            self,
        )
    }
}
