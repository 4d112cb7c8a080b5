//! Strings of literal text and facts, backwards.

mod piece;
#[cfg(test)]
mod tests;

use errbook_contract::layout::{Fact, Text};

use self::piece::Piece;
use crate::contract::Definition;

/// The text of each fact; `None` if the literals do not fit. Facts that touch are left out: nothing tells them apart.
///
/// Each fact takes as little as it can, so that `"{extra.namespace}#{code}"` of `a#b` gives `a` and `b`.
pub(super) fn read<'l, 't>(pieces: &'l [Text], text: &'t str) -> Option<Vec<(&'l Fact, &'t str)>> {
    read_pieces(&piece::all(pieces, None), text)
}

/// [`read`] of an answer of a definition: its keys count as literals, which tell the other facts apart.
pub(super) fn read_as<'l, 't>(
    pieces: &'l [Text],
    definition: &'l Definition,
    text: &'t str,
) -> Option<Vec<(&'l Fact, &'t str)>> {
    read_pieces(&piece::all(pieces, Some(definition)), text)
}

fn read_pieces<'l, 't>(
    pieces: &[Piece<'l>],
    mut text: &'t str,
) -> Option<Vec<(&'l Fact, &'t str)>> {
    let mut facts = Vec::new();
    let mut open = Hole::None;
    for (position, piece) in pieces.iter().enumerate() {
        let Piece::Literal(literal) = piece else {
            open = match (piece, open) {
                (Piece::Fact(fact), Hole::None) => Hole::Fact(fact),
                _ => Hole::Any,
            };
            continue;
        };
        let last = position + 1 == pieces.len();
        let (before, after) = match open {
            Hole::None if last => ("", (text == *literal).then_some("")?),
            Hole::None => ("", text.strip_prefix(&**literal)?),
            _ if last => (text.strip_suffix(&**literal)?, ""),
            _ => text.split_once(&**literal)?,
        };
        facts.extend(open.fact().map(|fact| (fact, before)));
        (text, open) = (after, Hole::None);
    }
    match open {
        Hole::None if !text.is_empty() => return None,
        open => facts.extend(open.fact().map(|fact| (fact, text))),
    }
    Some(facts)
}

/// What stands before the next literal.
#[derive(Clone, Copy)]
enum Hole<'l> {
    None,
    Fact(&'l Fact),
    /// A field, or several facts.
    Any,
}

impl<'l> Hole<'l> {
    fn fact(self) -> Option<&'l Fact> {
        match self {
            Hole::Fact(fact) => Some(fact),
            Hole::None | Hole::Any => None,
        }
    }
}
