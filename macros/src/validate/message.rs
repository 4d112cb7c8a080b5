//! The public message: text with the variant's fields, or the type's `Display`.

use syn::LitStr;

use super::display;
use super::placeholder::{Scope, argument_name};
use crate::diagnostics::Diagnostics;
use crate::keys::Keys;
use crate::model::{Argument, Format, Message, MessagePiece};
use crate::receive::value::MessageAttr;
use crate::receive::{DisplayAttr, Values};
use crate::syntax::rust_type::displays;
use crate::syntax::{Piece, Template};

/// Placeholders cannot name internal fields, and `message(display)` cannot show them; `of_type`: it is the type's message,
/// and the variant is what does not fit it.
pub(super) fn message(
    keys: &Keys,
    of_type: bool,
    display: &[DisplayAttr],
    scope: &Scope<'_>,
    diagnostics: &mut Diagnostics,
) -> Option<Message> {
    let Some(given) = keys.message.first() else {
        return Some(Message::None);
    };
    match &given.value {
        MessageAttr::Display(word) => {
            let span = if of_type {
                scope.variant.span()
            } else {
                given.key
            };
            display::check(span, display, scope.fields, scope.roles, diagnostics);
            Some(Message::Display {
                span: *word,
                pieces: display::pieces(display, scope.fields),
            })
        }
        MessageAttr::Text { literal, template } => match template.fixed() {
            Some(text) => Some(Message::Text(text)),
            None => format(literal, template, scope, diagnostics).map(Message::Format),
        },
    }
}

/// The message with its placeholders resolved to fields.
fn format(
    literal: &LitStr,
    template: &Template,
    scope: &Scope<'_>,
    diagnostics: &mut Diagnostics,
) -> Option<Format> {
    let mut pieces = Vec::new();
    let mut arguments: Vec<Argument> = Vec::new();
    let mut plain = true;
    let mut complete = true;
    for piece in &template.pieces {
        let (name, spec) = match piece {
            Piece::Text(text) => {
                pieces.push(MessagePiece::Text(text.clone()));
                continue;
            }
            Piece::Placeholder { name, spec } => (name, spec),
        };
        let (field, format_trait) = match scope.resolve(name, spec) {
            Ok(resolved) => resolved,
            Err(message) => {
                diagnostics.error(literal.span(), message);
                complete = false;
                continue;
            }
        };
        plain &= spec.is_empty() && displays(&scope.fields[field].field.ty);
        pieces.push(MessagePiece::Field {
            field,
            name: name.clone(),
        });
        match arguments.iter_mut().find(|known| known.field == field) {
            Some(argument) => argument.traits.push(format_trait),
            None => arguments.push(Argument {
                name: argument_name(name),
                field,
                traits: vec![format_trait],
            }),
        }
    }
    complete.then(|| Format {
        written: literal.value(),
        literal: with_named_arguments(literal, template),
        arguments,
        pieces,
        plain,
    })
}

/// The literal itself if it needs no change, since the compiler underlines placeholders only in a literal as written.
fn with_named_arguments(literal: &LitStr, template: &Template) -> LitStr {
    let text = template.renamed(argument_name);
    if text == literal.value() {
        literal.clone()
    } else {
        LitStr::new(&text, literal.span())
    }
}
