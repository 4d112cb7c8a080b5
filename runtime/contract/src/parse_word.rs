//! The error of the `FromStr` implementations.

use std::error::Error;
use std::fmt;

/// A string that is not the name of a retry class, an effect, a level, a code of gRPC, a lint or a kind of rejection.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParseWordError {
    kind: &'static str,
    word: String,
}

/// The value with this name; `kind` is for the error.
pub(crate) fn parse_word<T>(
    kind: &'static str,
    values: impl IntoIterator<Item = T>,
    name: impl Fn(&T) -> &'static str,
    word: &str,
) -> Result<T, ParseWordError> {
    let mut values = values.into_iter();
    values
        .find(|value| name(value) == word)
        .ok_or_else(|| ParseWordError {
            kind,
            word: word.to_owned(),
        })
}

impl fmt::Display for ParseWordError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "unknown {} `{}`", self.kind, self.word)
    }
}

impl Error for ParseWordError {}
