//! Messages: the static fact, and how an occurrence passes its fields to the visitor.

use errbook_contract::layout::{Fact, Text};
use proc_macro2::TokenStream;
use quote::{format_ident, quote, quote_spanned};
use syn::{Ident, Path};

use super::{binding, visitor};
use crate::model::{Definition, Format, Message, MessagePiece, Variant};
use crate::private_module::Private;
use crate::syntax::respanned;
use crate::vocabulary;

/// Passes a message with fields to the visitor.
pub(super) fn visit(krate: &Path, variant: &Variant, format: &Format) -> TokenStream {
    match fields(krate, variant, format) {
        Some(fields) => fields,
        None => format_args(krate, variant, format),
    }
}

/// The message of a definition as written, and the source of an occurrence's message.
pub(super) fn value<'a>(krate: &Path, definition: &'a Definition) -> (&'a str, TokenStream) {
    let source = quote!(#krate::#Private::MessageSource);
    match &definition.message {
        Message::None => ("", quote!(#source::Definition)),
        Message::Text(text) => (text, quote!(#source::Definition)),
        Message::Display { pieces, .. } => {
            let pieces = texts(krate, pieces.as_deref().unwrap_or_default(), definition);
            ("", quote!(#source::Display(#pieces)))
        }
        Message::Format(format) => {
            let pieces = texts(krate, &format.pieces, definition);
            (&format.written, quote!(#source::Fields(#pieces)))
        }
    }
}

fn texts(krate: &Path, pieces: &[MessagePiece], definition: &Definition) -> TokenStream {
    let pieces = pieces.iter().map(|piece| piece_to_text(piece, definition));
    let pieces: Vec<_> = pieces.collect();
    let pieces = vocabulary::pieces(krate, &pieces);
    quote!(&[#(#pieces),*])
}

/// A public field is named as on the wire, any other as in Rust.
fn piece_to_text(piece: &MessagePiece, definition: &Definition) -> Text {
    let (field, name) = match piece {
        MessagePiece::Text(text) => return Text::Literal(text.clone().into()),
        MessagePiece::Field { field, name } => (*field, name),
    };
    let mut details = definition.details.iter();
    let detail = details.find(|detail| detail.field() == Some(field) && !detail.is_flattened());
    match detail {
        Some(detail) => Text::Fact(Fact::Detail(detail.name.clone().into())),
        None => Text::Field(name.clone().into()),
    }
}

/// Passes only the fields shown, at the literal's span, so that the compiler underlines the placeholder.
fn format_args(krate: &Path, variant: &Variant, format: &Format) -> TokenStream {
    let literal = &format.literal;
    let arguments = format.arguments.iter().filter_map(|argument| {
        let name = match syn::parse_str::<Ident>(&argument.name) {
            Ok(name) => name,
            Err(_) => format_ident!("r#{}", argument.name),
        };
        let ty = &variant.fields.get(argument.field)?.ty;
        let value = binding(argument.field, ty, literal.span());
        // Other traits see through the reference; the pointer would be that to the field.
        let target = argument.traits.contains(&"Pointer").then(|| quote!(*));
        Some(quote_spanned!(literal.span()=> #name = #target #value))
    });
    let krate = respanned(krate, literal.span());
    let visitor = visitor(literal.span());
    quote_spanned! {literal.span()=>
        #krate::#Private::Visitor::message(
            #visitor,
            #krate::#Private::core::format_args!(#literal, #(#arguments),*),
        );
    }
}

/// The fields in the order of their placeholders, if the message is plain: the runtime then fills them into the message as
/// written. `format_args!` would be a third of the compile time of such a variant.
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
        #krate::#Private::Visitor::message_with(__errbook_visitor, &[#(#fields),*]);
    })
}
