//! What an occurrence shows beyond its definition: message, details and delay.

use proc_macro2::{Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{Ident, Path};

use super::{binding, bounds, local, path};
use crate::model::{
    Definition, Detail, DetailSource, ErrorType, Field, FieldDetail, Format, HeaderField, Message,
    Variant, option_inner,
};
use crate::receive::at;

/// ```ignore
/// fn visit(&self, __errbook_visitor: &mut Visitor<'_>) {
///     match self {
///         Self::SlotUnavailable { requested_time: __errbook_0, .. } => {
///             Visitor::message(__errbook_visitor, format_args!("…", …));
///             Visitor::detail(__errbook_visitor, 0, &|it| <Timestamp as Serialize>::serialize(__errbook_0, it));
///         }
///         _ => {}
///     }
/// }
/// ```
pub(super) fn fields(model: &ErrorType, predicates: &[TokenStream]) -> TokenStream {
    let krate = &model.krate;
    let ident = &model.ident;
    let (impl_generics, ty_generics, _) = model.generics.split_for_impl();
    let where_clause = bounds::where_clause(&model.generics, predicates);
    let dynamic = model.definitions().filter(|(_, it)| it.is_dynamic());
    let arms: Vec<_> = dynamic
        .map(|(variant, definition)| arm(model, variant, definition))
        .collect();
    let rest = (arms.len() < model.variants.len()).then(|| quote!(_ => {}));
    let body = match model.variants.is_empty() {
        true => TokenStream::new(),
        false => quote!(match self { #(#arms)* #rest }),
    };
    quote! {
        #[automatically_derived]
        impl #impl_generics #krate::__private::Fields for #ident #ty_generics #where_clause {
            fn visit(&self, __errbook_visitor: &mut #krate::__private::Visitor<'_>) {
                #body
            }
        }
    }
}

fn visitor(span: Span) -> Ident {
    local("__errbook_visitor", span)
}

fn serializer(span: Span) -> Ident {
    local("__errbook_serializer", span)
}

fn arm(model: &ErrorType, variant: &Variant, definition: &Definition) -> TokenStream {
    let krate = &model.krate;
    let mut shown = Vec::new();
    match &definition.message {
        Message::Format(format) => shown.push(message(krate, format)),
        Message::Display(span) => shown.push(display(krate, *span)),
        Message::None | Message::Text(_) => {}
    }
    for (index, detail) in definition.details.iter().enumerate() {
        shown.push(match &detail.source {
            DetailSource::Field(detail) => field_detail(krate, index, detail, &variant.fields),
            DetailSource::Delay(field) => delay_detail(krate, index, *field, &variant.fields),
            DetailSource::Computed(function) => computed_detail(krate, index, function),
        });
    }
    for header in &definition.header_fields {
        shown.push(header_field(krate, header, &variant.fields));
    }
    if let Some(field) = definition.retry_after {
        let delay = delay(krate, field, &variant.fields);
        shown.push(quote! {
            #krate::__private::Visitor::retry_after(__errbook_visitor, #delay);
        });
    }
    let bindings = used(definition).into_iter().filter_map(|index| {
        let Field { member, ty } = variant.fields.get(index)?;
        let binding = binding(index, ty.span());
        Some(quote!(#member: #binding,))
    });
    let path = path(model, variant);
    quote!(#path { #(#bindings)* .. } => { #(#shown)* })
}

/// The fields that an arm binds.
fn used(definition: &Definition) -> Vec<usize> {
    let mut used: Vec<usize> = definition.retry_after.into_iter().collect();
    if let Message::Format(format) = &definition.message {
        used.extend(format.arguments.iter().map(|argument| argument.field));
    }
    used.extend(definition.details.iter().filter_map(Detail::field));
    used.extend(definition.header_fields.iter().map(|header| header.field));
    used.sort_unstable();
    used.dedup();
    used
}

/// Only the fields shown are passed, at the literal's span: the compiler underlines the placeholder.
fn message(krate: &Path, format: &Format) -> TokenStream {
    let literal = &format.literal;
    let arguments = format.arguments.iter().map(|argument| {
        let name = match syn::parse_str::<Ident>(&argument.name) {
            Ok(name) => name,
            Err(_) => format_ident!("r#{}", argument.name),
        };
        let value = binding(argument.field, literal.span());
        quote_spanned!(literal.span()=> #name = #value)
    });
    let krate = at(krate, literal.span());
    let visitor = visitor(literal.span());
    quote_spanned! {literal.span()=>
        #krate::__private::Visitor::message(
            #visitor,
            ::core::format_args!(#literal, #(#arguments),*),
        );
    }
}

/// The type's `Display`, spanned at the word that asks for it.
fn display(krate: &Path, span: Span) -> TokenStream {
    let (krate, visitor, this) = (at(krate, span), visitor(span), local("self", span));
    quote_spanned! {span=>
        #krate::__private::Visitor::message(#visitor, ::core::format_args!("{}", #this));
    }
}

/// Spanned at the type: a type that does not serialize is underlined there.
fn field_detail(krate: &Path, index: usize, detail: &FieldDetail, fields: &[Field]) -> TokenStream {
    let ty = &fields[detail.field].ty;
    let binding = binding(detail.field, ty.span());
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
            #krate::__private::Visitor::flatten(__errbook_visitor, &|__errbook_serializer| #serialize);
        },
        false => self::detail(krate, index, &serialize),
    }
}

/// Only if there is one, where the field is an `Option`.
fn header_field(krate: &Path, header: &HeaderField, fields: &[Field]) -> TokenStream {
    let ty = &fields[header.field].ty;
    let (binding, name) = (binding(header.field, ty.span()), &header.name);
    let spanned = at(krate, ty.span());
    let visitor = visitor(ty.span());
    let show = |value: &Ident| {
        quote_spanned! {ty.span()=>
            #spanned::__private::Visitor::header(
                #visitor,
                #name,
                ::core::format_args!("{}", #value),
            );
        }
    };
    match option_inner(ty) {
        None => show(&binding),
        Some(_) => {
            let value = format_ident!("__errbook_header", span = ty.span());
            let show = show(&value);
            quote_spanned! {ty.span()=>
                if let ::core::option::Option::Some(#value) = #binding {
                    #show
                }
            }
        }
    }
}

fn delay_detail(krate: &Path, index: usize, field: usize, fields: &[Field]) -> TokenStream {
    let delay = delay(krate, field, fields);
    let serialize = quote! {
        #krate::serde::Serialize::serialize(&#krate::__private::seconds(#delay), __errbook_serializer)
    };
    detail(krate, index, &serialize)
}

fn computed_detail(krate: &Path, index: usize, function: &Path) -> TokenStream {
    let span = function.span();
    let spanned = at(krate, span);
    let serializer = serializer(span);
    let serialize = quote_spanned! {span=>
        #spanned::serde::Serialize::serialize(&#function(), #serializer)
    };
    detail(krate, index, &serialize)
}

fn detail(krate: &Path, index: usize, serialize: &TokenStream) -> TokenStream {
    quote! {
        #krate::__private::Visitor::detail(
            __errbook_visitor,
            #index,
            &|__errbook_serializer| #serialize,
        );
    }
}

fn delay(krate: &Path, field: usize, fields: &[Field]) -> TokenStream {
    let ty = &fields[field].ty;
    let binding = binding(field, ty.span());
    let krate = at(krate, ty.span());
    quote_spanned!(ty.span()=> <#ty as #krate::RetryAfter>::delay(#binding))
}
