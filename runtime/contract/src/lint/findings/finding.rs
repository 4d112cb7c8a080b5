//! A finding of a lint.

use std::fmt;

use crate::document::{CodeDocument, RustNames};
use crate::lint::Lint;

/// A finding of a lint, in a code or in the catalog as a whole.
///
/// `Display` writes one line: the place, the rule, the remedy and the name of the lint.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    lint: Lint,
    place: Option<Place>,
    message: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Place {
    code: String,
    status: u16,
    rust: Option<RustNames>,
}

impl Finding {
    pub(super) fn in_code(lint: Lint, code: &CodeDocument, message: impl Into<String>) -> Self {
        Finding {
            lint,
            place: Some(Place {
                code: code.code.clone(),
                status: code.status,
                rust: code.rust.clone(),
            }),
            message: message.into(),
        }
    }

    pub(super) fn in_catalog(lint: Lint, message: String) -> Self {
        Finding {
            lint,
            place: None,
            message,
        }
    }

    /// The lint.
    #[must_use]
    pub fn lint(&self) -> Lint {
        self.lint
    }

    /// The code; `None` if the finding is in the catalog as a whole.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        self.place.as_ref().map(|place| place.code.as_str())
    }

    /// The status of the code.
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        self.place.as_ref().map(|place| place.status)
    }

    /// Where the code is defined in Rust, if the document says so.
    #[must_use]
    pub fn rust(&self) -> Option<&RustNames> {
        self.place.as_ref()?.rust.as_ref()
    }

    /// `Type::Variant` of the code, for a struct its name, if the document has the names.
    #[must_use]
    pub fn variant(&self) -> Option<String> {
        self.rust().map(ToString::to_string)
    }

    /// The rule and, after a semicolon, the remedy.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }
}

/// `slot_gone (410), BookingError::Gone: …; … [missing_help]`
impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.place {
            Some(Place { code, status, rust }) => {
                write!(f, "{code} ({status})")?;
                if let Some(names) = rust {
                    write!(f, ", {names}")?;
                }
            }
            None => f.write_str("catalog")?,
        }
        write!(f, ": {} [{}]", self.message, self.lint)
    }
}
