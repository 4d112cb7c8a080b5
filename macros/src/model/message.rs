//! The message of a definition.

use proc_macro2::Span;
use syn::LitStr;

pub(crate) enum Message {
    /// No message of its own: the description is sent.
    None,
    Text(String),
    Format(Format),
    /// The type's `Display`.
    Display {
        /// The word `display`.
        span: Span,
        /// What it shows, if the attribute that writes it tells; for the contract.
        pieces: Option<Vec<MessagePiece>>,
    },
}

/// A message that shows fields.
pub(crate) struct Format {
    /// As written; the catalog shows this.
    pub(crate) written: String,
    /// The literal for `format_args!`, with every argument named.
    pub(crate) literal: LitStr,
    pub(crate) arguments: Vec<Argument>,
    /// The text and the fields, in their order.
    pub(crate) pieces: Vec<MessagePiece>,
    /// Whether `pieces` can be written without `format_args!`: no placeholder has a format spec, and every field has a
    /// type that is known to implement `Display`.
    pub(crate) plain: bool,
}

pub(crate) enum MessagePiece {
    Text(String),
    /// A placeholder: the field's index, and its name as written.
    Field {
        field: usize,
        name: String,
    },
}

/// A field in a message.
pub(crate) struct Argument {
    /// The name in `literal`.
    pub(crate) name: String,
    pub(crate) field: usize,
    /// The traits of `core::fmt` that its placeholders need.
    pub(crate) traits: Vec<&'static str>,
}
