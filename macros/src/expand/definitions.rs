//! The static facts: one `static` for each variant that is not transparent.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use syn::Path;
use syn::ext::IdentExt;

use super::envelopes::{Envelopes, checks};
use super::{details, message, option, optional};
use crate::hash::hash;
use crate::model::{Definition, EffectWord, ErrorType, Retry, Variant};

/// ```ignore
/// static __ERRBOOK_OWNER: Owner = Owner { … };
/// static __ERRBOOK_0: Definition = Definition { code: "slot_unavailable", … };
/// static __ERRBOOK_DEFINITIONS: [&Definition; 1] = [&__ERRBOOK_0];
/// static __ERRBOOK_PLANS: [Plan; 1] = [const { Plan::new() }; 1];
/// ```
///
/// A static for each definition: the compiler takes longer over all of them in one initializer.
pub(super) fn definitions(model: &ErrorType) -> TokenStream {
    let krate = &model.krate;
    let type_name = model.ident.unraw().to_string();
    let group = option(&model.group);
    let envelopes = Envelopes::new(model);
    let consts = envelopes.consts(krate);
    let count = model.definitions().count();
    let definitions = model.definitions().enumerate();
    let definitions = definitions.map(|(index, (variant, it))| {
        let name = name(index);
        let value = definition(krate, variant, it, &envelopes);
        quote!(static #name: #krate::Definition = #value;)
    });
    let names = (0..count).map(name);
    let is_struct = model.is_struct;
    let checks = checks(model);
    quote! {
        #consts
        static __ERRBOOK_OWNER: #krate::__private::Owner = #krate::__private::Owner {
            module: ::core::module_path!(),
            type_name: #type_name,
            is_struct: #is_struct,
            group: #group,
        };
        #(#definitions)*
        static __ERRBOOK_DEFINITIONS: [&#krate::Definition; #count] = [#(&#names),*];
        static __ERRBOOK_PLANS: [#krate::__private::Plan; #count] =
            [const { #krate::__private::Plan::new() }; #count];
        #checks
    }
}

/// The static of the definition at `index`.
pub(super) fn name(index: usize) -> Ident {
    format_ident!("__ERRBOOK_{index}")
}

fn definition(
    krate: &Path,
    variant: &Variant,
    definition: &Definition,
    envelopes: &Envelopes<'_>,
) -> TokenStream {
    let Definition { code, status, .. } = definition;
    let name = variant.ident.unraw().to_string();
    let code_hash = hash(code);
    let retry = retry(krate, &definition.retry);
    let effect = match definition.effect {
        EffectWord::None => quote!(None),
        EffectWord::Unknown => quote!(Unknown),
    };
    let message = message::value(krate, definition);
    let description = option(&definition.description);
    let envelope = envelopes.of(krate, definition);
    let details = definition.details.iter();
    let details = details.map(|detail| details::value(krate, variant, detail));
    let optional = optional::facts(krate, variant, definition);
    quote! {
        #krate::Definition {
            owner: &__ERRBOOK_OWNER,
            variant: #name,
            code: #code,
            code_hash: #code_hash,
            status: #krate::__private::status(#status),
            retry: #retry,
            effect: #krate::Effect::#effect,
            message: #message,
            description: #description,
            envelope: &#envelope,
            details: &[#(#details),*],
            optional: #optional,
        }
    }
}

pub(crate) fn retry(krate: &Path, retry: &Retry) -> TokenStream {
    let duration = |duration: &std::time::Duration| {
        let (seconds, nanos) = (duration.as_secs(), duration.subsec_nanos());
        quote!(#krate::__private::Duration::new(#seconds, #nanos))
    };
    match retry {
        Retry::Never => quote!(#krate::Retry::Never),
        Retry::Refresh => quote!(#krate::Retry::Refresh),
        Retry::Throttled { after: None } => quote!(#krate::Retry::THROTTLED),
        Retry::Throttled { after: Some(after) } => {
            let after = duration(after);
            quote!(#krate::Retry::throttled(::core::option::Option::Some(#after)))
        }
        Retry::Backoff {
            initial,
            factor,
            max,
            attempts,
        } => {
            let (initial, max) = (duration(initial), duration(max));
            quote!(#krate::Retry::backoff(#initial, #factor, #max, #attempts))
        }
    }
}
