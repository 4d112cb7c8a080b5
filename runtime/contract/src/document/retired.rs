//! A code or number that must not be used again.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::CodeDocument;

/// A retired code or number, in a [`CatalogDocument`](super::CatalogDocument).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(expecting = "an object")]
pub struct RetiredDocument {
    #[doc(hidden)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    #[doc(hidden)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<u16>,
    #[doc(hidden)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<i32>,
}

impl RetiredDocument {
    /// The code; `None` if a number is retired.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        self.code.as_deref()
    }

    /// The status at which the code is retired; `None` if it is retired at every status.
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        self.status
    }

    /// Whether the code is what was retired, used again.
    pub(crate) fn is_used_by(&self, code: &CodeDocument) -> bool {
        self.code() == Some(code.code()) && self.status.is_none_or(|status| code.is_at(status))
    }

    /// The number; `None` if a code is retired.
    #[must_use]
    pub fn number(&self) -> Option<i32> {
        self.number
    }
}

/// `` `slot_taken` at 409 ``, `the number 17`
impl fmt::Display for RetiredDocument {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.code, self.status, self.number) {
            (Some(code), Some(status), _) => write!(f, "`{code}` at {status}"),
            (Some(code), None, _) => write!(f, "`{code}`"),
            (None, _, Some(number)) => write!(f, "the number {number}"),
            (None, _, None) => f.write_str("nothing"),
        }
    }
}
