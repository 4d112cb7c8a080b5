//! The public message of a code.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::pieces;
use crate::layout::{Fact, Text};

/// The public message of a code, in a [`CatalogDocument`](super::CatalogDocument).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(
    untagged,
    expecting = "expected a list of texts, facts and fields, or `{\"per_occurrence\": true}`"
)]
pub enum MessageDocument {
    /// Text, facts and fields.
    Pieces(#[serde(with = "pieces")] Vec<Text>),
    /// The `Display` text of each occurrence.
    PerOccurrence {
        /// Always true.
        per_occurrence: bool,
    },
}

impl MessageDocument {
    /// The text, if it is the same in every response.
    #[must_use]
    pub fn fixed(&self) -> Option<String> {
        let MessageDocument::Pieces(pieces) = self else {
            return None;
        };
        let literal = |piece: &Text| match piece {
            Text::Literal(text) => Some(text.to_string()),
            Text::Fact(_) | Text::Field(_) => None,
        };
        pieces.iter().map(literal).collect()
    }
}

/// A format string over the fields, such as `No appointment found with ID {id}.`
impl fmt::Display for MessageDocument {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            MessageDocument::Pieces(pieces) => pieces.iter().try_for_each(|piece| match piece {
                Text::Fact(Fact::Detail(name)) => write!(f, "{{{name}}}"),
                piece => piece.fmt(f),
            }),
            MessageDocument::PerOccurrence { .. } => f.write_str("(set by each occurrence)"),
        }
    }
}
