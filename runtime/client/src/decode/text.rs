//! Strings of literal text and facts, backwards.

use errbook_contract::layout::{Fact, Text};

/// The text of each fact; `None` if the literals do not fit. Facts that touch are left out: nothing tells them apart.
///
/// Each fact takes as little as it can, so that `"{extra.namespace}#{code}"` of `a#b` gives `a` and `b`.
pub(super) fn read<'l, 't>(
    pieces: &'l [Text],
    mut text: &'t str,
) -> Option<Vec<(&'l Fact, &'t str)>> {
    let mut facts = Vec::new();
    let mut open = Hole::None;
    for (position, piece) in pieces.iter().enumerate() {
        let Text::Literal(literal) = piece else {
            open = match (piece, open) {
                (Text::Fact(fact), Hole::None) => Hole::Fact(fact),
                _ => Hole::Any,
            };
            continue;
        };
        let last = position + 1 == pieces.len();
        let (before, after) = match open {
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

#[cfg(test)]
mod tests {
    use super::*;

    fn literal(text: &'static str) -> Text {
        Text::Literal(text.into())
    }

    #[test]
    fn facts_stand_between_literals() {
        let name = Fact::Extra("namespace".into());
        let pieces = [
            Text::Fact(name.clone()),
            literal("#"),
            Text::Fact(Fact::Code),
        ];
        let facts = read(&pieces, "com.a#b#c").unwrap();
        assert_eq!(facts, [(&name, "com.a"), (&Fact::Code, "b#c")]);
        assert_eq!(read(&pieces, "com.a"), None);
    }

    #[test]
    fn the_last_literal_ends_the_text() {
        let pieces = [literal("E"), Text::Fact(Fact::Code), literal("s")];
        assert_eq!(read(&pieces, "Esss").unwrap(), [(&Fact::Code, "ss")]);
        for text in ["Ess ", "ss", "", "E"] {
            assert_eq!(read(&pieces, text), None, "{text}");
        }
        assert_eq!(read(&[literal("E")], "E"), Some(vec![]));
        assert_eq!(read(&[literal("E")], "Es"), None);
        assert_eq!(read(&[], ""), Some(vec![]));
    }

    #[test]
    fn facts_that_touch_are_left_out() {
        let touching = [Text::Fact(Fact::Code), Text::Fact(Fact::Message)];
        assert_eq!(read(&touching, "ab"), Some(vec![]));
        let beside = [
            Text::Fact(Fact::Status),
            literal(": "),
            Text::Fact(Fact::Message),
            Text::Fact(Fact::Message),
            literal("."),
        ];
        assert_eq!(
            read(&beside, "404: aa."),
            Some(vec![(&Fact::Status, "404")])
        );
        assert_eq!(read(&beside, "404: aa"), None);
    }
}
