//! Why a document could not be read.

use std::error::Error;
use std::fmt;

use super::VERSION;

/// A text that is not a document of a catalog, or one that only a later version of errbook reads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DocumentError {
    kind: Kind,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Kind {
    /// Not JSON, or a member is missing or of another type.
    Malformed(String),
    /// The member `errbook` is missing.
    NoVersion,
    /// The version is a later one.
    Newer(u64),
}

impl DocumentError {
    pub(super) fn malformed(reason: impl Into<String>) -> Self {
        let kind = Kind::Malformed(reason.into());
        DocumentError { kind }
    }

    /// For the member `errbook`; `null` where the document has none.
    pub(super) fn version(version: &serde_json::Value) -> Self {
        let kind = match version.as_u64() {
            Some(version) => Kind::Newer(version),
            None if version.is_null() => Kind::NoVersion,
            None => Kind::Malformed(format!("errbook: {version} is not a version")),
        };
        DocumentError { kind }
    }

    /// Whether a later version of errbook reads it.
    pub(crate) fn is_newer(&self) -> bool {
        matches!(self.kind, Kind::Newer(_))
    }
}

impl fmt::Display for DocumentError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.kind {
            Kind::Malformed(reason) => write!(f, "not a catalog document: {reason}"),
            Kind::NoVersion => f.write_str(
                "not a catalog document: the member `errbook` is missing; write the document again from its catalog",
            ),
            Kind::Newer(version) => write!(
                f,
                "a catalog document of version {version}, but this errbook reads versions up to {VERSION}; update errbook"
            ),
        }
    }
}

impl Error for DocumentError {}
