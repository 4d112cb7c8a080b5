//! The table of static facts, one definition for each variant that is not transparent.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::ext::IdentExt;
use syn::{Member, Path, Type};

use super::digest::digest;
use super::envelopes::{Envelopes, checks};
use super::option;
use super::rare::rare;
use crate::model::{
    Definition, Detail, DetailSource, EffectWord, ErrorType, Message, Retry, Variant, option_inner,
};

pub(super) fn definitions(model: &ErrorType) -> TokenStream {
    let krate = &model.krate;
    let type_name = model.ident.unraw().to_string();
    let group = option(&model.group);
    let envelopes = Envelopes::new(model);
    let consts = envelopes.consts(krate);
    let count = model.definitions().count();
    let definitions = model.definitions();
    let mut details = Vec::new();
    let entries = definitions.map(|(variant, it)| {
        let first = details.len();
        details.extend(
            it.details
                .iter()
                .map(|detail| self::detail(variant, detail)),
        );
        let own = (first, details.len() - first);
        entry(model, variant, it, own, &envelopes)
    });
    let entries: Vec<_> = entries.collect();
    let detail_count = details.len();
    let is_struct = model.is_struct;
    let digest = digest(model, &envelopes);
    let checks = checks(model);
    quote! {
        #consts
        static __ERRBOOK_OWNER: #krate::__private::Owner = #krate::__private::Owner {
            module: ::core::module_path!(),
            type_name: #type_name,
            is_struct: #is_struct,
            group: #group,
        };
        const __ERRBOOK_DETAIL_ROWS: [#krate::__private::DetailRow; #detail_count] = [#(#details,)*];
        static __ERRBOOK_DETAILS: [#krate::Detail; #detail_count] =
            #krate::__private::details(&__ERRBOOK_DETAIL_ROWS);
        #digest
        const __ERRBOOK_ROWS: [#krate::__private::DefinitionRow; #count] = [#(#entries,)*];
        static __ERRBOOK_DEFINITIONS: [#krate::Definition; #count] =
            #krate::__private::definitions(&__ERRBOOK_OWNER, &__ERRBOOK_ROWS, &__ERRBOOK_CODES, &__ERRBOOK_DETAILS);
        static __ERRBOOK_PLANS: [#krate::__private::Plan; #count] =
            [const { #krate::__private::Plan::new() }; #count];
        #checks
    }
}

fn entry(
    model: &ErrorType,
    variant: &Variant,
    definition: &Definition,
    (first_detail, details): (usize, usize),
    envelopes: &Envelopes<'_>,
) -> TokenStream {
    let krate = &model.krate;
    let Definition { code, status, .. } = definition;
    let name = variant.ident.unraw().to_string();
    let retry = retry(krate, &definition.retry);
    let (message, dynamic_message) = match &definition.message {
        Message::None => (None, false),
        Message::Text(text) => (Some(text), false),
        Message::Format(format) => (Some(&format.written), true),
        Message::Display(_) => (None, true),
    };
    let message = option(&message);
    let description = option(&definition.description);
    let help = option(&definition.help);
    let docs_url = option(&definition.docs_url);
    let effect = match definition.effect {
        EffectWord::None => quote!(None),
        EffectWord::Unknown => quote!(Unknown),
    };
    let envelope = envelopes.of(krate, definition);
    let rare = rare(krate, variant, definition);
    quote! {
        #krate::__private::DefinitionRow {
            variant: #name,
            code: #code,
            status: #status,
            retry: #retry,
            effect: #krate::Effect::#effect,
            message: #message,
            dynamic_message: #dynamic_message,
            description: #description,
            help: #help,
            docs_url: #docs_url,
            envelope: &#envelope,
            details: (#first_detail, #details),
            rare: #rare,
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
            quote!(#krate::__private::throttled(#after))
        }
        Retry::Backoff {
            initial,
            factor,
            max,
            attempts,
        } => {
            let (initial, max) = (duration(initial), duration(max));
            quote!(#krate::__private::backoff(#initial, #factor, #max, #attempts))
        }
    }
}

fn detail(variant: &Variant, detail: &Detail) -> TokenStream {
    let name = &detail.name;
    let (type_name, optional) = match &detail.source {
        // Its type, and whether it may be absent, is the function's to say.
        DetailSource::Computed(function) => (spelled(function), true),
        DetailSource::Field(_) | DetailSource::Delay(_) => {
            let ty = detail
                .field()
                .and_then(|field| variant.fields.get(field))
                .map(|it| &it.ty);
            let inner = ty.and_then(option_inner);
            let skipped = matches!(&detail.source, DetailSource::Field(it) if it.skip_if.is_some());
            let type_name = written_as(&detail.source, inner.or(ty));
            (type_name, inner.is_some() || skipped)
        }
    };
    let flattened = detail.flattened();
    let computed = matches!(&detail.source, DetailSource::Computed(_));
    let example = option(&detail.example);
    let field = detail.field().map(|index| field_name(variant, index));
    let field = field.unwrap_or_default();
    let delay = matches!(&detail.source, DetailSource::Delay(_));
    quote!((#name, #type_name, #optional, #flattened, #computed, #example, #field, #delay))
}

/// A field's name as messages have it.
fn field_name(variant: &Variant, index: usize) -> String {
    match variant.fields.get(index).map(|it| &it.member) {
        Some(Member::Named(ident)) => ident.unraw().to_string(),
        _ => index.to_string(),
    }
}

/// What decides the JSON of a field: its type, unless a function writes it.
fn written_as(source: &DetailSource, ty: Option<&Type>) -> String {
    if let DetailSource::Field(field) = source
        && let Some(function) = field.serialize_with.as_ref().or(field.with.as_ref())
    {
        return spelled(function);
    }
    let name = ty.map(spelled).unwrap_or_default();
    let unsigned = ["u8", "u16", "u32", "u64", "u128", "usize"].contains(&&name[..]);
    match source {
        // A `Duration` is written in whole seconds.
        DetailSource::Delay(_) if !unsigned => "u64".to_owned(),
        _ => name,
    }
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
