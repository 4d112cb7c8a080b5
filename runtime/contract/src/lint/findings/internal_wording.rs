//! `internal_wording`: public texts that speak of the inside of a service.

mod tokens;
mod vocabulary;

use super::Finding;
use crate::document::{CodeDocument, MessageDocument};
use crate::layout::Text;
use crate::lint::Lint;

/// `codes` are the documented ones. The others' messages are sent, too, but documents show none of their texts.
pub(super) fn lint(codes: &[&CodeDocument], found: &mut Vec<Finding>) {
    for code in codes {
        let message = message(code);
        let texts = [
            ("description", Some(code.description.as_str())),
            ("message", message.as_deref()),
            ("help", code.help.as_deref()),
        ];
        let mut told = Vec::new();
        for (name, text) in texts {
            let Some(word) = text.and_then(internal_words) else {
                continue;
            };
            // Without a message of its own, a code has its description as the message.
            if told.contains(&word) {
                continue;
            }
            let message = format!(
                "the {name} speaks of `{word}`, which is internal; say what it means to a client, \
                 and leave the rest to the log or to a later paragraph of the doc comment"
            );
            found.push(Finding::in_code(Lint::InternalWording, code, message));
            told.push(word);
        }
    }
}

/// The literal parts of the message.
fn message(code: &CodeDocument) -> Option<String> {
    let MessageDocument::Pieces(pieces) = &code.message else {
        return None;
    };
    let literals = pieces.iter().map(|piece| match piece {
        Text::Literal(text) => text,
        Text::Fact(_) | Text::Field(_) => "…",
    });
    Some(literals.collect())
}

/// The first words of a text that speak of hosts, files, tables, or the code and the people behind the service.
fn internal_words(text: &str) -> Option<String> {
    let tokens: Vec<&str> = text.split_whitespace().map(trimmed).collect();
    let token = tokens.iter().find(|token| tokens::is_internal(token));
    token
        .map(|token| (*token).to_owned())
        .or_else(|| vocabulary::phrase(&tokens))
}

/// Without the punctuation around a word.
fn trimmed(token: &str) -> &str {
    let is_around = |c: char| "\"'`()[]<>{},;:!?…“”‘’*".contains(c);
    token
        .trim_matches(is_around)
        .trim_end_matches('.')
        .trim_end_matches(is_around)
}

#[cfg(test)]
mod tests {
    use super::internal_words;

    #[test]
    fn the_words_are_those_of_the_text() {
        let text = "Lost the connection to `DB-01`.";
        assert_eq!(internal_words(text).as_deref(), Some("DB-01"));
        let text = "Row is missing in the table booking_slots.";
        assert_eq!(internal_words(text).as_deref(), Some("table booking_slots"));
        let text = "Ask in #billing-errors.";
        assert_eq!(internal_words(text).as_deref(), Some("#billing-errors"));
        for text in [
            "The table is taken at that time.",
            "A web-page of the top-10 rules is up-to-date.",
            "It is #1 of the list.",
        ] {
            assert_eq!(internal_words(text), None, "{text}");
        }
    }
}
