//! Why a document could not be read.

use std::error::Error;
use std::fmt;

use super::{OLDEST, VERSION};

/// The error for a text that is not a catalog document, or is one of a version of the format that is not read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DocumentError {
    kind: Kind,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Kind {
    /// The text is not JSON, or a member is missing or has the wrong type.
    Malformed(String),
    /// The member `errbook` is missing.
    NoVersion,
    /// The document has this earlier version.
    Older(u64),
    /// The document has this later version.
    Newer(u64),
}

impl DocumentError {
    pub(super) fn malformed(reason: impl Into<String>) -> Self {
        let kind = Kind::Malformed(reason.into());
        DocumentError { kind }
    }

    pub(super) fn no_version() -> Self {
        let kind = Kind::NoVersion;
        DocumentError { kind }
    }

    pub(super) fn older(version: u64) -> Self {
        let kind = Kind::Older(version);
        DocumentError { kind }
    }

    pub(super) fn newer(version: u64) -> Self {
        let kind = Kind::Newer(version);
        DocumentError { kind }
    }

    /// Whether the document has a later version of the format.
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
            Kind::Older(version) => write!(
                f,
                "a catalog document of version {version}, but this errbook reads versions from {OLDEST} on; write the document again from its catalog"
            ),
            Kind::Newer(version) => write!(
                f,
                "a catalog document of version {version}, but this errbook reads versions up to {VERSION}; update errbook"
            ),
        }
    }
}

impl Error for DocumentError {}
