//! Public details: their static facts, and how an occurrence passes them to the visitor.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::Path;
use syn::spanned::Spanned;

use super::optionality::is_optional;
use super::outside::Outside;
use super::{binding, local, option, visitor};
use crate::model::{Computed, Definition, Detail, DetailSource, Field, FieldDetail, JsonType};
use crate::private_module::Private;
use crate::syntax::respanned;
use crate::syntax::rust_type::{is_string, referent};

/// The static facts of all details; of the type's defaults only those that the envelope, if it is chosen, has a place for.
pub(super) fn values(
    krate: &Path,
    definition: &Definition,
    fields: &[Field],
    envelope: &TokenStream,
    outside: &Outside<'_>,
) -> TokenStream {
    if definition.details.is_empty() {
        return quote!(#krate::#Private::NO_DETAILS);
    }
    let details = definition.details.iter();
    let details = details.map(|detail| value(krate, detail, fields, outside));
    let own = definition.own_details();
    if definition.may_lack_defaults() {
        let private = quote!(#krate::#Private);
        quote!(const { &#private::PlacedDetails::new(#envelope, #own, [#(#details),*]) }.as_slice())
    } else {
        quote!(&[#(#details),*])
    }
}

fn value(krate: &Path, detail: &Detail, fields: &[Field], outside: &Outside<'_>) -> TokenStream {
    let Detail {
        name, type_name, ..
    } = detail;
    let ty = match &detail.source {
        DetailSource::Computed(computed) => computed.ty.as_ref(),
        DetailSource::Field(_) | DetailSource::Delay(_) => {
            let field = detail.field().and_then(|field| fields.get(field));
            field.map(|field| &field.ty)
        }
    };
    let optional = match ty {
        Some(ty) => is_optional(krate, detail.optional, ty, outside),
        None => detail.optional.to_token_stream(),
    };
    let json_type = json_type(krate, &detail.json_type);
    let kind = match &detail.source {
        DetailSource::Computed(computed) if computed.ty.is_none() => quote!(Untyped),
        DetailSource::Computed(_) => quote!(Computed),
        DetailSource::Delay(_) => quote!(Delay),
        DetailSource::Field(_) if detail.is_flattened() => quote!(Flattened),
        DetailSource::Field(_) if detail.is_string => quote!(String),
        DetailSource::Field(_) => quote!(Field),
    };
    let example = option(&detail.example);
    quote! {
        #krate::Detail {
            name: #name,
            type_name: #type_name,
            json_type: #json_type,
            optional: #optional,
            kind: #krate::#Private::DetailKind::#kind,
            example: #example,
        }
    }
}

fn json_type(krate: &Path, json: &JsonType) -> TokenStream {
    let path = quote!(#krate::JsonType);
    match json {
        JsonType::Unknown => quote!(#path::Unknown),
        JsonType::String => quote!(#path::String),
        JsonType::Integer => quote!(#path::Integer),
        JsonType::Number => quote!(#path::Number),
        JsonType::Boolean => quote!(#path::Boolean),
        JsonType::List(element) => {
            let element = json_type(krate, element);
            quote!(#path::List(&#element))
        }
        JsonType::Nullable(value) => {
            let value = json_type(krate, value);
            quote!(#path::Nullable(&#value))
        }
    }
}

/// Spanned at the type, so that a type without `Serialize` is underlined there.
pub(super) fn field(
    krate: &Path,
    index: usize,
    detail: &FieldDetail,
    fields: &[Field],
) -> TokenStream {
    let ty = &fields[detail.field].ty;
    let binding = binding(detail.field, ty, ty.span());
    let spanned = respanned(krate, ty.span());
    let mut serialize = match (&detail.serialize_with, &detail.with) {
        (Some(function), _) => {
            let serializer = serializer(function.span());
            quote_spanned!(function.span()=> #function(#binding, #serializer))
        }
        (None, Some(module)) => {
            let serializer = serializer(module.span());
            quote_spanned!(module.span()=> #module::serialize(#binding, #serializer))
        }
        // A usual field is passed as a trait object, since a closure would be most of the compile time of a variant.
        (None, None) if !detail.flatten && detail.skip_if.is_none() => {
            let visitor = visitor(ty.span());
            if is_string(ty) {
                let ty = referent(ty);
                return quote_spanned! {ty.span()=>
                    #spanned::#Private::StringField::<#ty>::visit(#visitor, #index, #binding);
                };
            }
            return quote_spanned! {ty.span()=>
                #spanned::#Private::Visitor::detail(#visitor, #index, #binding);
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
    if detail.flatten {
        quote! {
            #krate::#Private::Visitor::flatten(
                __errbook_visitor,
                &|__errbook_serializer| #serialize,
            );
        }
    } else {
        with_closure(krate, &index, &serialize)
    }
}

/// The delay, in whole seconds as the header has it.
pub(super) fn delay(krate: &Path, index: usize, field: usize, fields: &[Field]) -> TokenStream {
    let delay = to_delay(krate, field, fields);
    quote! {
        #krate::#Private::Visitor::detail(
            __errbook_visitor,
            #index,
            &#krate::#Private::seconds(#delay),
        );
    }
}

/// The function is called when the response is made, not before.
pub(super) fn computed(krate: &Path, index: &TokenStream, computed: &Computed) -> TokenStream {
    let function = &computed.function;
    let span = function.span();
    let (spanned, serializer) = (respanned(krate, span), serializer(span));
    let value = match &computed.ty {
        // A function that returns another type is reported at its path.
        Some(ty) => {
            let value = local("__errbook_value", span);
            quote_spanned!(span=> { let #value: #ty = #function(); #value })
        }
        None => quote_spanned!(span=> #function()),
    };
    let serialize = quote_spanned! {span=>
        #spanned::serde::Serialize::serialize(&#value, #serializer)
    };
    with_closure(krate, index, &serialize)
}

pub(super) fn to_delay(krate: &Path, field: usize, fields: &[Field]) -> TokenStream {
    let ty = &fields[field].ty;
    let binding = binding(field, ty, ty.span());
    let krate = respanned(krate, ty.span());
    quote_spanned!(ty.span()=> <#ty as #krate::RetryAfter>::delay(#binding))
}

fn with_closure(krate: &Path, index: &impl ToTokens, serialize: &TokenStream) -> TokenStream {
    quote! {
        #krate::#Private::Visitor::detail_with(
            __errbook_visitor,
            #index,
            &|__errbook_serializer| #serialize,
        );
    }
}

fn serializer(span: Span) -> Ident {
    local("__errbook_serializer", span)
}
