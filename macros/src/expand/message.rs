//! How a message with fields is handed over.

use errbook_contract::layout::{Fact, Text};
use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::{Ident, Path};

use super::{binding, text, visitor};
use crate::model::{Definition, Format, Message, MessagePiece, Variant};
use crate::syntax::at;

pub(super) fn shown(krate: &Path, variant: &Variant, format: &Format) -> TokenStream {
    match fields(krate, variant, format) {
        Some(fields) => fields,
        None => format_args(krate, variant, format),
    }
}

/// The message of a definition as it was written, and where that of an occurrence comes from.
pub(super) fn value<'a>(krate: &Path, definition: &'a Definition) -> (&'a str, TokenStream) {
    let source = quote!(#krate::__private::MessageSource);
    match &definition.message {
        Message::None => ("", quote!(#source::Definition)),
        Message::Text(text) => (text, quote!(#source::Definition)),
        Message::Display(_) => ("", quote!(#source::Display)),
        Message::Format(format) => {
            let pieces = format.pieces.iter().map(|piece| text_of(piece, definition));
            let pieces: Vec<_> = pieces.collect();
            let pieces = text::pieces(&krate.to_token_stream(), &pieces);
            (&format.written, quote!(#source::Fields(&[#(#pieces),*])))
        }
    }
}

/// A public field goes by its name on the wire, any other by its own.
fn text_of(piece: &MessagePiece, definition: &Definition) -> Text {
    let (field, name) = match piece {
        MessagePiece::Text(text) => return Text::Literal(text.clone().into()),
        MessagePiece::Field { field, name } => (*field, name),
    };
    let mut details = definition.details.iter();
    let detail = details.find(|detail| detail.field() == Some(field) && !detail.flattened());
    match detail {
        Some(detail) => Text::Fact(Fact::Detail(detail.name.clone().into())),
        None => Text::Field(name.clone().into()),
    }
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

/// The fields in the order of their placeholders, where each surely displays and none has a format spec: the runtime
/// fills them into the message as it was written. `format_args!` is a third of what such a variant costs to compile.
fn fields(krate: &Path, variant: &Variant, format: &Format) -> Option<TokenStream> {
    if !format.plain {
        return None;
    }
    let fields = format.pieces.iter().filter_map(|piece| match piece {
        MessagePiece::Text(_) => None,
        MessagePiece::Field { field, .. } => {
            let ty = &variant.fields.get(*field)?.ty;
            Some(binding(*field, ty, format.literal.span()))
        }
    });
    Some(quote! {
        #krate::__private::Visitor::message_with(__errbook_visitor, &[#(#fields),*]);
    })
}
