//! How each public detail is handed over.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{Path, Type};

use super::{binding, local, option, visitor};
use crate::model::{Detail, DetailSource, Field, FieldDetail, Variant, bare, option_inner};
use crate::receive::at;

/// The static facts of a detail.
pub(super) fn value(krate: &Path, variant: &Variant, detail: &Detail) -> TokenStream {
    let name = &detail.name;
    let mut json_type = quote!(Unknown);
    let (type_name, optional, kind) = match &detail.source {
        // Its type, and whether it may be absent, only the function knows.
        DetailSource::Computed(function) => (type_to_string(function), true, "Computed"),
        DetailSource::Delay(field) => {
            let ty = variant.fields.get(*field).map(|field| &field.ty);
            let inner = ty.and_then(option_inner);
            json_type = quote!(Integer);
            let name = inner.or(ty).map(type_to_string).unwrap_or_default();
            let unsigned = ["u8", "u16", "u32", "u64", "u128", "usize"].contains(&&name[..]);
            // A `Duration` is written in whole seconds.
            let name = if unsigned { name } else { "u64".to_owned() };
            (name, inner.is_some(), "Delay")
        }
        DetailSource::Field(source) => {
            let ty = variant.fields.get(source.field).map(|field| &field.ty);
            let inner = ty.and_then(option_inner);
            let written_by = source.serialize_with.as_ref().or(source.with.as_ref());
            let name = match written_by {
                Some(function) => type_to_string(function),
                None => inner.or(ty).map(type_to_string).unwrap_or_default(),
            };
            let string =
                written_by.is_none() && source.skip_if.is_none() && ty.is_some_and(is_text);
            let kind = match source.flatten {
                true => "Flattened",
                false if string => "String",
                false => "Field",
            };
            (name, inner.is_some() || source.skip_if.is_some(), kind)
        }
    };
    let kind = format_ident!("{kind}");
    let example = option(&detail.example);
    quote! {
        #krate::Detail {
            name: #name,
            type_name: #type_name,
            json_type: #krate::JsonType::#json_type,
            optional: #optional,
            kind: #krate::__private::DetailKind::#kind,
            example: #example,
        }
    }
}

/// A type or path as one writes it, without the spaces between its tokens.
fn type_to_string(tokens: &impl ToTokens) -> String {
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

/// Spanned at the type: one that does not serialize is underlined there.
pub(super) fn field(
    krate: &Path,
    index: usize,
    detail: &FieldDetail,
    fields: &[Field],
) -> TokenStream {
    let ty = &fields[detail.field].ty;
    let binding = binding(detail.field, ty, ty.span());
    let spanned = at(krate, ty.span());
    let mut serialize = match (&detail.serialize_with, &detail.with) {
        (Some(function), _) => {
            let serializer = serializer(function.span());
            quote_spanned!(function.span()=> #function(#binding, #serializer))
        }
        (None, Some(module)) => {
            let serializer = serializer(module.span());
            quote_spanned!(module.span()=> #module::serialize(#binding, #serializer))
        }
        // The usual field: as a trait object, since a closure for each is most of what a variant costs to compile.
        (None, None) if !detail.flatten && detail.skip_if.is_none() => {
            let visitor = visitor(ty.span());
            let method = match is_text(ty) {
                true => format_ident!("text", span = ty.span()),
                false => format_ident!("detail", span = ty.span()),
            };
            return quote_spanned! {ty.span()=>
                #spanned::__private::Visitor::#method(#visitor, #index, #binding);
            };
        }
        (None, None) => {
            let serializer = serializer(ty.span());
            quote_spanned! {ty.span()=>
                <#ty as #spanned::serde::Serialize>::serialize(#binding, #serializer)
            }
        }
    };
    if let Some(skip) = &detail.skip_if {
        // A detail whose JSON is `null` is absent.
        let serializer = serializer(skip.span());
        serialize = quote_spanned! {skip.span()=>
            if #skip(#binding) {
                #krate::serde::Serializer::serialize_unit(#serializer)
            } else {
                #serialize
            }
        };
    }
    match detail.flatten {
        true => quote! {
            #krate::__private::Visitor::flatten(
                __errbook_visitor,
                &|__errbook_serializer| #serialize,
            );
        },
        false => with(krate, index, &serialize),
    }
}

/// The standard library's strings, by the names that nobody takes for anything else.
fn is_text(ty: &Type) -> bool {
    match bare(ty) {
        Type::Reference(reference) => is_text(&reference.elem),
        Type::Path(path) => path.path.is_ident("String") || path.path.is_ident("str"),
        _ => false,
    }
}

/// The delay, in whole seconds as the header has it.
pub(super) fn delay(krate: &Path, index: usize, field: usize, fields: &[Field]) -> TokenStream {
    let delay = to_delay(krate, field, fields);
    quote! {
        #krate::__private::Visitor::detail(
            __errbook_visitor,
            #index,
            &#krate::__private::seconds(#delay),
        );
    }
}

/// Called when the response is made, not before.
pub(super) fn computed(krate: &Path, index: usize, function: &Path) -> TokenStream {
    let span = function.span();
    let (spanned, serializer) = (at(krate, span), serializer(span));
    let serialize = quote_spanned! {span=>
        #spanned::serde::Serialize::serialize(&#function(), #serializer)
    };
    with(krate, index, &serialize)
}

pub(super) fn to_delay(krate: &Path, field: usize, fields: &[Field]) -> TokenStream {
    let ty = &fields[field].ty;
    let binding = binding(field, ty, ty.span());
    let krate = at(krate, ty.span());
    quote_spanned!(ty.span()=> <#ty as #krate::RetryAfter>::delay(#binding))
}

fn with(krate: &Path, index: usize, serialize: &TokenStream) -> TokenStream {
    quote! {
        #krate::__private::Visitor::detail_with(
            __errbook_visitor,
            #index,
            &|__errbook_serializer| #serialize,
        );
    }
}

fn serializer(span: Span) -> Ident {
    local("__errbook_serializer", span)
}
