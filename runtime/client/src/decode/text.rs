//! Strings of literal text and facts, backwards.

use errbook_contract::layout::{Fact, Text};

/// The text of each fact; `None` if the literals do not fit, or two facts touch.
///
/// Each fact takes as little as it can, so that `"{extra.namespace}#{code}"` of `a#b` gives `a` and `b`.
pub(super) fn read<'l, 't>(
    pieces: &'l [Text],
    mut text: &'t str,
) -> Option<Vec<(&'l Fact, &'t str)>> {
    let mut facts = Vec::new();
    let mut open: Option<&Fact> = None;
    for (position, piece) in pieces.iter().enumerate() {
        match (piece, open) {
            (Text::Literal(literal), None) => text = text.strip_prefix(&**literal)?,
            (Text::Literal(literal), Some(fact)) => {
                let last = position + 1 == pieces.len();
                let (before, after) = if last {
                    (text.strip_suffix(&**literal)?, "")
                } else {
                    text.split_once(&**literal)?
                };
                facts.push((fact, before));
                (text, open) = (after, None);
            }
            (Text::Fact(fact), None) => open = Some(fact),
            (Text::Fact(_), Some(_)) | (Text::Field(_), _) => return None,
        }
    }
    match open {
        Some(fact) => facts.push((fact, text)),
        None if !text.is_empty() => return None,
        None => {}
    }
    Some(facts)
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
    fn facts_that_touch_are_not_told_apart() {
        let pieces = [Text::Fact(Fact::Code), Text::Fact(Fact::Message)];
        assert_eq!(read(&pieces, "ab"), None);
    }
}
