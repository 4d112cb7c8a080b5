//! The facts that an envelope or a header can show.

use std::borrow::Cow;
use std::fmt;

/// A fact of an error that an envelope or a header can show.
///
/// ```
/// use errbook_contract::layout::Fact;
///
/// assert_eq!(Fact::from_word("docs_url"), Some(Fact::DocsUrl));
/// assert_eq!(Fact::Detail("field".into()).to_string(), "details.field");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fact {
    /// The code; a string.
    Code,
    /// The code's number in a numeric dictionary; absent if not defined.
    Number,
    /// The HTTP status; a number.
    Status,
    /// The status's reason phrase, as the `http` crate defines it; a string.
    Reason,
    /// The public message of this occurrence; a string.
    Message,
    /// What the code means; a string.
    Description,
    /// What the client should do; a string, absent if not defined.
    Help,
    /// Where the code is documented; a URI reference, absent if not defined.
    DocsUrl,
    /// The name of the retry class; a string.
    Retry,
    /// Whether repeating the same request can help; a boolean.
    Retryable,
    /// Whether a repeat could apply the request twice; a string.
    Effect,
    /// The delay of this occurrence in whole seconds; a number, absent if the occurrence has none.
    RetryAfter,
    /// The delay of this occurrence in milliseconds; otherwise as `retry_after`.
    RetryAfterMs,
    /// The details of this occurrence that no `details.NAME` places elsewhere; an object, absent if empty.
    Details,
    /// `details.NAME`: one detail.
    Detail(Cow<'static, str>),
    /// `extra.NAME`: a literal of the type's or variant's `extra`; absent if not defined.
    Extra(Cow<'static, str>),
}

/// All facts but `details.NAME` and `extra.NAME`, by their words.
const WORDS: [(&str, Fact); 14] = [
    ("code", Fact::Code),
    ("description", Fact::Description),
    ("details", Fact::Details),
    ("docs_url", Fact::DocsUrl),
    ("effect", Fact::Effect),
    ("help", Fact::Help),
    ("message", Fact::Message),
    ("number", Fact::Number),
    ("reason", Fact::Reason),
    ("retry", Fact::Retry),
    ("retry_after", Fact::RetryAfter),
    ("retry_after_ms", Fact::RetryAfterMs),
    ("retryable", Fact::Retryable),
    ("status", Fact::Status),
];

impl Fact {
    /// The fact of a word, including `details.NAME` and `extra.NAME`; `None` if the word is unknown.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        if let Some(name) = word.strip_prefix("details.") {
            return Some(Fact::Detail(Cow::Owned(name.to_owned())));
        }
        if let Some(name) = word.strip_prefix("extra.") {
            return Some(Fact::Extra(Cow::Owned(name.to_owned())));
        }
        let found = WORDS.into_iter().find(|(known, _)| *known == word);
        found.map(|(_, fact)| fact)
    }

    /// The words of all facts but `details.NAME` and `extra.NAME`, sorted.
    pub fn words() -> impl Iterator<Item = &'static str> + Clone {
        const NAMES: [&str; WORDS.len()] = {
            let mut names = [""; WORDS.len()];
            let mut i = 0;
            while i < names.len() {
                names[i] = WORDS[i].0;
                i += 1;
            }
            names
        };
        NAMES.into_iter()
    }
}

/// The fact's word, as layouts write it.
impl fmt::Display for Fact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Fact::Detail(name) => write!(f, "details.{name}"),
            Fact::Extra(name) => write!(f, "extra.{name}"),
            fact => {
                let word = WORDS.iter().find(|(_, known)| known == fact);
                f.write_str(word.map_or("", |(word, _)| word))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_read_back() {
        assert!(Fact::words().any(|word| word == "code"));
        for word in Fact::words().chain(["details.a", "extra.b"]) {
            let fact = Fact::from_word(word).expect(word);
            assert_eq!(fact.to_string(), word);
        }
        assert_eq!(Fact::from_word("cod"), None);
    }
}
