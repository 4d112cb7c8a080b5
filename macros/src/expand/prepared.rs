//! The definitions of a type, prepared for the checks of a catalog.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;

use super::envelopes::Envelopes;
use crate::hash::{hash, hash_number};
use crate::model::{Definition, ErrorType};
use crate::private_module::Private;

/// ```ignore
/// static __ERRBOOK_DEFINITIONS: TypeDefinitions =
///     TypeDefinitions { tables: __ERRBOOK_TABLES, code_hashes: &[0x1f3e…], … };
/// ```
pub(super) fn prepared(model: &ErrorType, envelopes: &Envelopes<'_>) -> TokenStream {
    let krate = &model.krate;
    let definitions: Vec<&Definition> = model.rows().map(|(_, facts, _)| facts).collect();
    let code_hashes = definitions.iter().map(|definition| hash(&definition.code));
    let numbers = definitions.iter().map(|definition| definition.number);
    let number_hashes: Vec<u64> = if numbers.clone().any(|number| number.is_some()) {
        numbers
            .map(|number| number.map_or(0, hash_number))
            .collect()
    } else {
        Vec::new()
    };
    let used = definitions.iter().map(|definition| {
        let constant = envelopes.of(krate, definition);
        (constant.to_string(), constant)
    });
    let used: BTreeMap<_, _> = used.collect();
    let used = used.values();
    let undescribed = indices(&definitions, |facts| {
        facts.description.as_deref().unwrap_or_default().is_empty()
    });
    let replaced = indices(&definitions, |facts| facts.replaced_by.is_some());
    quote! {
        static __ERRBOOK_DEFINITIONS: #krate::#Private::TypeDefinitions =
            #krate::#Private::TypeDefinitions {
                tables: __ERRBOOK_TABLES,
                code_hashes: &[#(#code_hashes),*],
                number_hashes: &[#(#number_hashes),*],
                envelopes: &[#(#used),*],
                undescribed: &[#(#undescribed),*],
                replaced: &[#(#replaced),*],
            };
    }
}

/// The indices of the definitions to which the condition applies.
fn indices(definitions: &[&Definition], applies: fn(&Definition) -> bool) -> Vec<u32> {
    let indices = (0..).zip(definitions);
    let indices = indices.filter(|(_, definition)| applies(definition));
    indices.map(|(index, _)| index).collect()
}
