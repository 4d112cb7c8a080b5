//! The table of static facts, one definition for each variant that is not transparent.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote, quote_spanned};
use syn::spanned::Spanned;

use crate::model::{
    Definition, Detail, DetailSource, EffectWord, ErrorType, Message, RetryWord, Variant,
    option_inner,
};
use crate::receive::at;

pub(super) fn definitions(model: &ErrorType) -> TokenStream {
    let krate = &model.krate;
    let type_name = plain(&model.ident);
    let count = model.definitions().count();
    let entries = model
        .definitions()
        .map(|(variant, definition)| entry(model, variant, definition));
    let envelopes = envelopes(model);
    let group = match &model.group {
        Some(title) => quote!(::core::option::Option::Some(#title)),
        None => quote!(::core::option::Option::None),
    };
    quote! {
        #envelopes
        static __ERRBOOK_OWNER: #krate::__private::Owner = #krate::__private::Owner {
            type_name: #type_name,
            group: #group,
        };
        static __ERRBOOK_DEFINITIONS: [#krate::Definition; #count] = [#(#entries,)*];
        static __ERRBOOK_PLANS: [#krate::__private::Plan; #count] =
            [const { #krate::__private::Plan::new() }; #count];
    }
}

/// Each envelope's path on its own, so that a wrong one is one error, at the path.
fn envelopes(model: &ErrorType) -> TokenStream {
    let mut seen = std::collections::HashSet::new();
    let paths = model
        .definitions()
        .filter_map(|(_, it)| it.envelope.as_ref());
    let checks = paths
        .filter(|path| seen.insert(quote!(#path).to_string()))
        .map(|path| {
            let krate = at(&model.krate, path.span());
            quote_spanned!(path.span()=> const _: &#krate::envelope::Envelope = &#path;)
        });
    quote!(#(#checks)*)
}

fn entry(model: &ErrorType, variant: &Variant, definition: &Definition) -> TokenStream {
    let krate = &model.krate;
    let Definition { code, status, .. } = definition;
    let name = plain(&variant.ident);
    let retry = match definition.retry {
        RetryWord::Never => quote!(Never),
        RetryWord::Refresh => quote!(Refresh),
        RetryWord::Backoff => quote!(BACKOFF),
        RetryWord::Throttled => quote!(THROTTLED),
    };
    let mut optional = TokenStream::new();
    let mut some = |field: &str, value: Option<TokenStream>| {
        if let Some(value) = value {
            let field = quote::format_ident!("{field}");
            optional.extend(quote!(#field: ::core::option::Option::Some(#value),));
        }
    };
    let text = |text: &Option<String>| text.as_ref().map(|text| quote!(#text));
    some("number", definition.number.map(|number| quote!(#number)));
    some("description", text(&definition.description));
    some("help", text(&definition.help));
    some("docs_url", text(&definition.docs_url));
    some("content_type", text(&definition.content_type));
    some("deprecated", text(&definition.deprecated));
    match &definition.message {
        Message::None => {}
        Message::Text(text) => some("message", Some(quote!(#text))),
        Message::Format(format) => {
            let written = &format.written;
            some("message", Some(quote!(#written)));
            optional.extend(quote!(dynamic_message: true,));
        }
        Message::Display => optional.extend(quote!(dynamic_message: true,)),
    }
    if definition.effect == EffectWord::Unknown {
        optional.extend(quote!(effect: #krate::Effect::Unknown,));
    }
    if definition.retry_after.is_some() {
        optional.extend(quote!(has_retry_after: true,));
    }
    if let Some(path) = &definition.envelope {
        optional.extend(quote!(envelope: &#path,));
    }
    if !definition.details.is_empty() {
        let details = definition.details.iter();
        let details = details.map(|entry| detail(model, variant, entry));
        optional.extend(quote!(details: &[#(#details,)*],));
    }
    quote! {
        #krate::__private::definition(#krate::__private::DefinitionParts {
            owner: &__ERRBOOK_OWNER,
            variant: #name,
            code: #code,
            status: #krate::__private::status(#status),
            retry: #krate::Retry::#retry,
            #optional
            ..#krate::__private::PARTS
        })
    }
}

fn detail(model: &ErrorType, variant: &Variant, detail: &Detail) -> TokenStream {
    let krate = &model.krate;
    let name = &detail.name;
    let (type_name, optional) = match &detail.source {
        DetailSource::Field(field) | DetailSource::Delay(field) => {
            let ty = variant.fields.get(*field).map(|field| &field.ty);
            let inner = ty.and_then(option_inner);
            (
                inner.or(ty).map(spelled).unwrap_or_default(),
                inner.is_some(),
            )
        }
        // Its type is the function's to say.
        DetailSource::Computed(function) => (spelled(function), true),
    };
    quote!(#krate::__private::detail(#name, #type_name, #optional))
}

/// A type or path as one writes it, without the spaces between its tokens.
fn spelled(tokens: &impl ToTokens) -> String {
    let mut text = tokens.to_token_stream().to_string();
    for (spaced, tight) in [
        (" :: ", "::"),
        (":: ", "::"),
        (" <", "<"),
        ("< ", "<"),
        (" >", ">"),
        ("& ", "&"),
        (" ,", ","),
        (" ;", ";"),
    ] {
        text = text.replace(spaced, tight);
    }
    text
}

/// An identifier's text without `r#`.
fn plain(ident: &syn::Ident) -> String {
    ident.to_string().trim_start_matches("r#").to_owned()
}
