//! The field that holds the status of an occurrence.

use errbook_contract::status::ByStatus;
use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::Path;
use syn::spanned::Spanned;

use super::table::IN_ONE_STATIC;
use super::{binding, option};
use crate::model::{Field, SentStatuses, StatusField};
use crate::private_module::Private;
use crate::syntax::respanned;
use crate::vocabulary::retry;

/// The static fact: which statuses the field can give the response, and what an open status decides.
pub(super) fn fact(krate: &Path, field: &StatusField) -> TokenStream {
    let path = quote!(#krate::#Private::StatusField);
    let SentStatuses::Any { docs_url } = &field.sent else {
        return quote!(#path::Listed);
    };
    let ByStatus { classes, effect } = field.by_status;
    let classes = classes.map(|classes| {
        let [backoff, throttled] = classes.map(|class| retry(krate, class));
        quote!([#backoff, #throttled])
    });
    let classes = option(&classes);
    quote! {
        #path::Any {
            by_status: #krate::#Private::ByStatus { classes: #classes, effect: #effect },
            docs_url: &[#(#docs_url),*],
        }
    }
}

/// The value, spanned at the field's type.
pub(super) fn value(krate: &Path, field: &StatusField, fields: &[Field]) -> TokenStream {
    let ty = &fields[field.field].ty;
    let binding = binding(field.field, ty, ty.span());
    let krate = respanned(krate, ty.span());
    quote_spanned!(ty.span()=> <#ty as #krate::FieldStatus>::status(#binding))
}

/// The occurrence of the variant whose first row is at `first`.
pub(super) fn occurrence(
    krate: &Path,
    field: &StatusField,
    first: usize,
    fields: &[Field],
) -> TokenStream {
    let status = value(krate, field, fields);
    let occurrence = quote!(#krate::#Private::Occurrence);
    match &field.sent {
        SentStatuses::Listed(others) => {
            let rows = others.len() + 1;
            quote! {
                #occurrence::at_status::<#IN_ONE_STATIC>(
                    __ERRBOOK_TABLES, &__ERRBOOK_PLANS, #first, #rows, #status, self,
                )
            }
        }
        SentStatuses::Any { .. } => quote! {{
            static __ERRBOOK_STATUSES: #krate::#Private::AnyStatus = #krate::#Private::AnyStatus::new();
            #occurrence::at_any_status::<#IN_ONE_STATIC>(
                __ERRBOOK_TABLES, &__ERRBOOK_PLANS, #first, &__ERRBOOK_STATUSES, #status, self,
            )
        }},
    }
}
