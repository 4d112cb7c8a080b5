//! The pieces of a string, as one definition has them.

use std::borrow::Cow;

use errbook_contract::layout::{Fact, Text};

use crate::contract::Definition;
use crate::decode::expected::fact_text;

/// A piece. Two literals never touch.
pub(super) enum Piece<'l> {
    Literal(Cow<'l, str>),
    Fact(&'l Fact),
    Field,
}

/// The pieces; of a definition the facts that are the same in all its answers are literals.
pub(super) fn all<'l>(pieces: &'l [Text], definition: Option<&'l Definition>) -> Vec<Piece<'l>> {
    let mut all = Vec::with_capacity(pieces.len());
    for piece in pieces {
        let literal = match piece {
            Text::Literal(literal) => Some(Cow::Borrowed(&**literal)),
            Text::Fact(fact) => definition.and_then(|definition| fact_text(fact, definition)),
            Text::Field(_) => None,
        };
        match (literal, piece, all.last_mut()) {
            (Some(literal), _, Some(Piece::Literal(before))) => before.to_mut().push_str(&literal),
            (Some(literal), ..) => all.push(Piece::Literal(literal)),
            (None, Text::Fact(fact), _) => all.push(Piece::Fact(fact)),
            (None, ..) => all.push(Piece::Field),
        }
    }
    all
}
