//! What a catalog's check reads of a type: its codes, numbers, envelopes and what is missing, in a few words.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;
use syn::ext::IdentExt;

use super::envelopes::Envelopes;
use crate::hash::{block, fingerprint, hash_all, word};
use crate::model::ErrorType;

pub(super) fn digest(model: &ErrorType, envelopes: &Envelopes<'_>) -> TokenStream {
    let krate = &model.krate;
    let mut identity = vec![model.ident.unraw().to_string()];
    let mut codes = Vec::new();
    let mut blocks = BTreeMap::<u32, [u64; 2]>::new();
    let (mut described, mut documented, mut fingerprints) = (true, 0usize, 0u64);
    for (variant, it) in model.definitions() {
        let code = word(&it.code, it.status, it.shared_code, it.hidden);
        identity.extend([variant.ident.unraw().to_string(), code.to_string()]);
        codes.push(code);
        if let Some(number) = it.number {
            let (block, place) = block(number);
            blocks.entry(block).or_default()[usize::from(it.shared_number)] |= place;
        }
        if !it.hidden {
            documented += 1;
            fingerprints = fingerprints.wrapping_add(fingerprint(&it.code, it.status));
        }
        described &= it.description.is_some();
    }
    let identity = hash_all(identity.iter().map(String::as_str));
    let count = codes.len();
    let numbers = blocks
        .iter()
        .map(|(block, [own, shared])| quote!((#block, #own, #shared)));
    let envelopes = envelopes.spoken(model);
    quote! {
        static __ERRBOOK_CODES: [::core::primitive::u64; #count] = [#(#codes),*];
        static __ERRBOOK_DIGEST: #krate::__private::Digest = #krate::__private::Digest {
            owner: &__ERRBOOK_OWNER,
            identity: #identity,
            codes: &__ERRBOOK_CODES,
            documented: #documented,
            fingerprints: #fingerprints,
            numbers: &[#(#numbers),*],
            envelopes: &[#(&#envelopes),*],
            described: #described,
        };
    }
}
