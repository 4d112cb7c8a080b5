//! How a message with fields is handed over.

use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::{Ident, Path, Type};

use super::{binding, text, visitor};
use crate::model::{Definition, Format, Message, Variant, bare};
use crate::receive::{Piece, at};

pub(super) fn shown(krate: &Path, variant: &Variant, format: &Format) -> TokenStream {
    match fields(krate, variant, format) {
        Some(fields) => fields,
        None => format_args(krate, variant, format),
    }
}

/// Where the message of a definition comes from.
pub(super) fn value(krate: &Path, definition: &Definition) -> TokenStream {
    let message = quote!(#krate::__private::Message);
    match &definition.message {
        Message::None => quote!(#message::Description),
        Message::Text(text) => quote!(#message::Text(#text)),
        Message::Display(_) => quote!(#message::Display),
        Message::Format(format) => {
            let written = &format.written;
            let krate = krate.to_token_stream();
            let pieces: Vec<_> = pieces(&krate, definition, format).collect();
            quote!(#message::Format { written: #written, pieces: &[#(#pieces),*] })
        }
    }
}

/// A public field goes by its name on the wire, any other by its own.
fn pieces<'a>(
    krate: &'a TokenStream,
    definition: &'a Definition,
    format: &'a Format,
) -> impl Iterator<Item = TokenStream> + 'a {
    let text = quote!(#krate::envelope::Text);
    format.template.pieces.iter().map(move |piece| match piece {
        Piece::Text(literal) => text::literal(krate, literal),
        Piece::Placeholder { name, .. } => {
            let argument = format.arguments.iter().find(|it| it.shown == *name);
            let field = argument.map(|argument| argument.field);
            let mut details = definition.details.iter();
            match details.find(|detail| detail.field() == field && !detail.flattened()) {
                Some(detail) => {
                    let name = &detail.name;
                    quote! {
                        #text::Fact(#krate::envelope::Fact::Detail(#krate::__private::Borrowed(#name)))
                    }
                }
                None => quote!(#text::Field(#krate::__private::Borrowed(#name))),
            }
        }
    })
}

/// Only the fields shown are passed, at the literal's span: the compiler underlines the placeholder.
fn format_args(krate: &Path, variant: &Variant, format: &Format) -> TokenStream {
    let literal = &format.literal;
    let arguments = format.arguments.iter().filter_map(|argument| {
        let name = match syn::parse_str::<Ident>(&argument.name) {
            Ok(name) => name,
            Err(_) => format_ident!("r#{}", argument.name),
        };
        let ty = &variant.fields.get(argument.field)?.ty;
        let value = binding(argument.field, ty, literal.span());
        Some(quote_spanned!(literal.span()=> #name = #value))
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

/// The fields in the order of their placeholders, where each surely displays and none has a format: the runtime fills
/// them into the message as it was written. `format_args!` is a third of what such a variant costs to compile.
fn fields(krate: &Path, variant: &Variant, format: &Format) -> Option<TokenStream> {
    let mut fields = Vec::new();
    for (name, spec) in format.template.placeholders() {
        let mut arguments = format.arguments.iter();
        let argument = arguments.find(|it| it.shown == name)?;
        let ty = &variant.fields.get(argument.field)?.ty;
        if !spec.is_empty() || !surely_displays(ty) {
            return None;
        }
        fields.push(binding(argument.field, ty, format.literal.span()));
    }
    Some(quote! {
        #krate::__private::Visitor::message_with(__errbook_visitor, &[#(#fields),*]);
    })
}

/// The standard library's own, by the names that nobody takes for anything else.
fn surely_displays(ty: &Type) -> bool {
    const NAMES: [&str; 17] = [
        "String", "str", "bool", "char", "u8", "u16", "u32", "u64", "u128", "usize", "i8", "i16",
        "i32", "i64", "i128", "isize", "f64",
    ];
    match bare(ty) {
        Type::Reference(reference) => surely_displays(&reference.elem),
        Type::Path(path) => NAMES.iter().any(|name| path.path.is_ident(name)),
        _ => false,
    }
}
