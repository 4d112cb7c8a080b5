//! What an occurrence adds to its definition: message, details, headers and delay.

use proc_macro2::{Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{Generics, Ident, Lifetime, Path};

use super::envelopes::Envelopes;
use super::{binding, bounds, details, local, message, path, status_field, visitor};
use crate::model::{
    Definition, Detail, DetailSource, ErrorType, Field, HeaderField, Message, Variant,
};
use crate::private_module::Private;
use crate::syntax::respanned;
use crate::syntax::rust_type::displays;

/// ```ignore
/// fn visit<'__errbook>(&'__errbook self, __errbook_visitor: &mut Visitor<'_, '__errbook>) {
///     match self {
///         Self::SlotUnavailable { requested_time: __errbook_0, .. } => {
///             Visitor::message(__errbook_visitor, format_args!("…", …));
///             Visitor::text(__errbook_visitor, 0, __errbook_0);
///         }
///         _ => {}
///     }
/// }
/// ```
pub(super) fn fields(
    model: &ErrorType,
    envelopes: &Envelopes<'_>,
    predicates: &[TokenStream],
) -> TokenStream {
    let krate = &model.krate;
    let ident = &model.ident;
    let (impl_generics, ty_generics, _) = model.generics.split_for_impl();
    let where_clause = bounds::where_clause(&model.generics, predicates);
    let dynamic = model
        .definitions()
        .filter(|(_, definition)| definition.is_dynamic());
    let arms: Vec<_> = dynamic
        .map(|(variant, definition)| arm(model, envelopes, variant, definition))
        .collect();
    let rest = (arms.len() < model.variants.len()).then(|| quote!(_ => {}));
    let body = if model.variants.is_empty() {
        TokenStream::new()
    } else {
        quote!(match self { #(#arms)* #rest })
    };
    let lifetime = new_lifetime(&model.generics);
    quote! {
        #[automatically_derived]
        impl #impl_generics #krate::#Private::Fields for #ident #ty_generics #where_clause {
            fn visit<#lifetime>(
                &#lifetime self,
                __errbook_visitor: &mut #krate::#Private::Visitor<'_, #lifetime>,
            ) {
                #body
            }
        }
    }
}

/// A lifetime that the type does not have.
fn new_lifetime(generics: &Generics) -> Lifetime {
    let mut name = "'__errbook".to_owned();
    while generics
        .lifetimes()
        .any(|known| known.lifetime.to_string() == name)
    {
        name.push('_');
    }
    Lifetime::new(&name, Span::call_site())
}

fn arm(
    model: &ErrorType,
    envelopes: &Envelopes<'_>,
    variant: &Variant,
    definition: &Definition,
) -> TokenStream {
    let krate = &model.krate;
    let mut shown = Vec::new();
    match &definition.message {
        Message::Format(format) => shown.push(message::visit(krate, variant, format)),
        Message::Display { span, .. } => shown.push(display(krate, *span)),
        Message::None | Message::Text(_) => {}
    }
    for (index, detail) in definition.details.iter().enumerate() {
        shown.push(match &detail.source {
            DetailSource::Field(detail) => details::field(krate, index, detail, &variant.fields),
            DetailSource::Delay(field) => details::delay(krate, index, *field, &variant.fields),
            DetailSource::Computed(computed) => {
                let index = envelopes.index_of(krate, definition, index);
                details::computed(krate, &index, computed)
            }
        });
    }
    for header in &definition.header_fields {
        shown.push(header_field(krate, header, &variant.fields));
    }
    for field in &definition.header_maps {
        shown.push(header_map(krate, *field, &variant.fields));
    }
    if let Some(field) = definition.rejection {
        shown.push(refusal_headers(krate, field, &variant.fields));
    }
    if let Some(delay) = &definition.retry_after {
        let delay = details::to_delay(krate, delay.field, &variant.fields);
        shown.push(quote! {
            #krate::#Private::Visitor::retry_after(__errbook_visitor, #delay);
        });
    }
    if let Some(field) = &definition.status_field {
        let status = status_field::value(krate, field, &variant.fields);
        shown.push(quote! {
            #krate::#Private::Visitor::status(__errbook_visitor, #status);
        });
    }
    let bindings = used(definition).into_iter().filter_map(|index| {
        let Field { member, ty } = variant.fields.get(index)?;
        Some((member, binding(index, ty, ty.span())))
    });
    let path = path(model, variant);
    if model.is_packed {
        // A field of a packed struct may not be aligned, so that only a copy of it can be borrowed.
        let copies = bindings.map(|(member, binding)| quote!(let #binding = &{ self.#member };));
        return quote!(#path { .. } => { #(#copies)* #(#shown)* });
    }
    let bindings = bindings.map(|(member, binding)| quote!(#member: #binding,));
    quote!(#path { #(#bindings)* .. } => { #(#shown)* })
}

/// The fields that an arm binds.
fn used(definition: &Definition) -> Vec<usize> {
    let mut used: Vec<usize> = definition
        .retry_after
        .iter()
        .map(|delay| delay.field)
        .collect();
    if let Message::Format(format) = &definition.message {
        used.extend(format.arguments.iter().map(|argument| argument.field));
    }
    used.extend(definition.details.iter().filter_map(Detail::field));
    used.extend(definition.header_fields.iter().map(|header| header.field));
    used.extend(&definition.header_maps);
    used.extend(definition.rejection);
    used.extend(definition.status_field.iter().map(|status| status.field));
    used.sort_unstable();
    used.dedup();
    used
}

/// The type's `Display`, spanned at the word `display`.
fn display(krate: &Path, span: Span) -> TokenStream {
    let (krate, visitor, this) = (respanned(krate, span), visitor(span), local("self", span));
    quote_spanned! {span=>
        #krate::#Private::Visitor::message(
            #visitor,
            #krate::#Private::core::format_args!("{}", #this),
        );
    }
}

/// A field of the type `HeaderMap`, whose lines are added.
fn header_map(krate: &Path, field: usize, fields: &[Field]) -> TokenStream {
    let ty = &fields[field].ty;
    let (spanned, visitor) = (respanned(krate, ty.span()), visitor(ty.span()));
    let binding = binding(field, ty, ty.span());
    quote_spanned! {ty.span()=>
        #spanned::#Private::Visitor::header_map(#visitor, #binding);
    }
}

/// A rejection, whose headers are sent.
fn refusal_headers(krate: &Path, field: usize, fields: &[Field]) -> TokenStream {
    let ty = &fields[field].ty;
    let (spanned, visitor) = (respanned(krate, ty.span()), visitor(ty.span()));
    let binding = binding(field, ty, ty.span());
    quote_spanned! {ty.span()=>
        #spanned::#Private::Visitor::refusal_headers(#visitor, #spanned::Rejection::headers(#binding));
    }
}

/// A field that is an `Option` is sent only if it has a value. Whether it is one, its type decides and not the type's name,
/// except where a name is enough.
fn header_field(krate: &Path, header: &HeaderField, fields: &[Field]) -> TokenStream {
    let ty = &fields[header.field].ty;
    let (binding, name) = (binding(header.field, ty, ty.span()), &header.name);
    let spanned = respanned(krate, ty.span());
    let visitor = visitor(ty.span());
    let show = |value: &Ident| {
        quote_spanned! {ty.span()=>
            #spanned::#Private::Visitor::header(
                #visitor,
                #name,
                #spanned::#Private::core::format_args!("{}", #value),
            );
        }
    };
    if !header.optional {
        return if displays(ty) {
            show(&binding)
        } else {
            quote_spanned! {ty.span()=>
                #spanned::#Private::HeaderField::<#ty>::visit(#visitor, #name, #binding);
            }
        };
    }
    let value = format_ident!("__errbook_header", span = ty.span());
    let show = show(&value);
    quote_spanned! {ty.span()=>
        if let #spanned::#Private::core::option::Option::Some(#value) = #binding {
            #show
        }
    }
}
