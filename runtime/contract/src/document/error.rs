//! Why a document could not be read.

use std::error::Error;
use std::fmt;

/// A text that is no document of a catalog.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct DocumentError {
    reason: String,
}

impl DocumentError {
    pub(crate) fn new(reason: impl Into<String>) -> Self {
        DocumentError {
            reason: reason.into(),
        }
    }
}

impl fmt::Display for DocumentError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no catalog document: {}", self.reason)
    }
}

impl Error for DocumentError {}
