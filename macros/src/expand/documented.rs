//! What documents say of details, in a macro that drops it if the runtime has no documents.

use proc_macro2::TokenStream;
use quote::quote;
use syn::Path;
use syn::ext::IdentExt;

use super::option;
use crate::model::{Definition, Detail, ErrorType};
use crate::private_module::Private;

/// `documented_details! { Documented(&[("SlotUnavailable", &[DetailDocs { … }])]) }`
pub(super) fn documented(model: &ErrorType) -> TokenStream {
    let krate = &model.krate;
    let variants = model.definitions().filter_map(|(variant, definition)| {
        let name = variant.ident.unraw().to_string();
        let details = details(krate, definition);
        (!details.is_empty()).then(|| quote!((#name, &[#(#details),*])))
    });
    quote! {
        #krate::#Private::documented_details! {
            #krate::#Private::Documented(&[#(#variants),*])
        }
    }
}

/// The details about which documents say more than the definition.
fn details(krate: &Path, definition: &Definition) -> Vec<TokenStream> {
    let details = definition.details.iter();
    let details = details.filter(|detail| detail.description.is_some());
    details.map(|detail| docs(krate, detail)).collect()
}

fn docs(krate: &Path, detail: &Detail) -> TokenStream {
    let (name, flattened) = (&detail.name, detail.is_flattened());
    let description = option(&detail.description);
    quote! {
        #krate::#Private::DetailDocs {
            name: #name,
            flattened: #flattened,
            description: #description,
        }
    }
}
