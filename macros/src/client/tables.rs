//! The tables that decoding reads, as a constant.

use errbook_contract::document::{CatalogDocument, CodeDocument, DetailDocument, HeaderDocument};
use proc_macro2::TokenStream;
use quote::quote;

use super::layout;
use crate::private_module::Private;
use crate::vocabulary::{effect, pieces, retry};

/// The static `__ERRBOOK_CONTRACT`, and those that it refers to. A test of the client compares it with the one that it
/// makes from the same document.
pub(super) fn contract(krate: &TokenStream, document: Option<&CatalogDocument>) -> TokenStream {
    let envelopes = document.iter().flat_map(|document| document.envelopes());
    let envelopes = envelopes.map(|envelope| {
        let content_type = envelope.content_type();
        let content_type =
            option(content_type.map(|text| quote!(#krate::#Private::Borrowed(#text))));
        let layout = envelope.layout();
        let layout = option(layout.map(|layout| layout::value(krate, layout)));
        quote! {
            #krate::#Private::Envelope {
                content_type: #content_type,
                layout: #layout,
            }
        }
    });
    let definitions = document.iter().flat_map(|document| {
        let codes = document.codes().iter();
        codes.map(|code| definition(krate, document, code))
    });
    let count = document.map_or(0, |document| document.codes().len());
    let no_response = document.and_then(|document| document.no_response());
    let no_response = option(no_response.map(|class| retry(krate, class)));
    quote! {
        static __ERRBOOK_DEFINITIONS: [#krate::#Private::Definition; #count] = [#(#definitions),*];
        static __ERRBOOK_CODES: [::core::primitive::u32; #krate::#Private::slots(#count)] =
            #krate::#Private::by_code(&__ERRBOOK_DEFINITIONS);
        static __ERRBOOK_CONTRACT: #krate::Contract = #krate::Contract {
            envelopes: #krate::#Private::Borrowed(&[#(#envelopes),*]),
            definitions: #krate::#Private::Borrowed(&__ERRBOOK_DEFINITIONS),
            codes: #krate::#Private::Borrowed(&__ERRBOOK_CODES),
            no_response: #no_response,
        };
    }
}

fn definition(krate: &TokenStream, document: &CatalogDocument, code: &CodeDocument) -> TokenStream {
    let text = |text: &str| quote!(#krate::#Private::Borrowed(#text));
    let fixed = code.message().fixed();
    let fixed_message = fixed.is_some();
    let message = text(fixed.as_deref().unwrap_or(code.public_description()));
    let mut envelopes = document.envelopes().iter();
    let envelope = envelopes.position(|envelope| envelope.id() == code.envelope());
    let envelope = envelope.unwrap_or_default(); // checked when the document was read
    let (name, status) = (text(code.code()), code.status());
    let any_status = code.is_any_status();
    let number = option(code.number());
    let (retry, effect) = (retry(krate, code.retry()), effect(krate, code.effect()));
    let docs_url = option(code.docs_url().map(text));
    let content_type = option(code.content_type().map(text));
    let details = code.details().iter().map(|other| detail(krate, other));
    let headers = code
        .headers()
        .iter()
        .filter_map(|other| header(krate, other));
    let extra = code.extra().map(|(name, value)| {
        let (name, value) = (text(name), text(&value.to_string()));
        quote!((#name, #value))
    });
    quote! {
        #krate::#Private::Definition {
            code: #name,
            status: #status,
            any_status: #any_status,
            number: #number,
            retry: #retry,
            effect: #effect,
            message: #message,
            fixed_message: #fixed_message,
            docs_url: #docs_url,
            content_type: #content_type,
            envelope: #envelope,
            details: #krate::#Private::Borrowed(&[#(#details),*]),
            headers: #krate::#Private::Borrowed(&[#(#headers),*]),
            extra: #krate::#Private::Borrowed(&[#(#extra),*]),
        }
    }
}

fn detail(krate: &TokenStream, detail: &DetailDocument) -> TokenStream {
    let (name, delay) = (detail.name(), detail.is_delay());
    quote! {
        #krate::#Private::Detail { name: #krate::#Private::Borrowed(#name), delay: #delay }
    }
}

/// A header whose value no field sets.
fn header(krate: &TokenStream, header: &HeaderDocument) -> Option<TokenStream> {
    let fixed = !header.is_per_occurrence() && !header.value().is_empty();
    let (name, value) = (header.name(), pieces(krate, header.value()));
    fixed.then(|| {
        quote! {
            #krate::#Private::Header {
                name: #krate::#Private::Borrowed(#name),
                value: #krate::#Private::Borrowed(&[#(#value),*]),
            }
        }
    })
}

fn option(value: Option<impl quote::ToTokens>) -> TokenStream {
    match value {
        Some(value) => quote!(::core::option::Option::Some(#value)),
        None => quote!(::core::option::Option::None),
    }
}
