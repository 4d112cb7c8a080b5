//! One thing that a lint has found.

use std::fmt;
use std::ptr;

use http::StatusCode;

use super::Lint;
use crate::{Catalog, Definition};

/// What a lint has found, in one definition or in the catalog as a whole.
///
/// Its `Display` is a line for people: where, what, the remedy, and the lint's name.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Finding {
    lint: Lint,
    definition: Option<&'static Definition>,
    message: String,
}

impl Finding {
    pub(super) fn of(
        lint: Lint,
        definition: &'static Definition,
        message: impl Into<String>,
    ) -> Self {
        Finding {
            lint,
            definition: Some(definition),
            message: message.into(),
        }
    }

    pub(super) fn of_catalog(lint: Lint, message: String) -> Self {
        Finding {
            lint,
            definition: None,
            message,
        }
    }

    /// The lint.
    #[must_use]
    pub fn lint(&self) -> Lint {
        self.lint
    }

    /// The definition it is about; `None` where it is the catalog as a whole.
    #[must_use]
    pub fn definition(&self) -> Option<&'static Definition> {
        self.definition
    }

    /// `Type::Variant` of the definition; of a struct its name.
    #[must_use]
    pub fn variant(&self) -> Option<String> {
        let definition = self.definition?;
        let (of, variant) = (definition.type_name(), definition.variant());
        Some(match definition.parts().owner.is_struct {
            true => of.to_owned(),
            false => format!("{of}::{variant}"),
        })
    }

    /// The definition's code.
    #[must_use]
    pub fn code(&self) -> Option<&'static str> {
        self.definition.map(Definition::code)
    }

    /// The definition's status.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        self.definition.map(Definition::status)
    }

    /// The rule, and after a semicolon the remedy.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }
}

/// About the same, in the same words.
impl PartialEq for Finding {
    fn eq(&self, other: &Self) -> bool {
        let same = match (self.definition, other.definition) {
            (Some(a), Some(b)) => ptr::eq(a, b),
            (None, None) => true,
            _ => false,
        };
        same && self.lint == other.lint && self.message == other.message
    }
}

impl Eq for Finding {}

/// `slot_gone (410), BookingError::Gone: …; … [missing_help]`
impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.definition, self.variant()) {
            (Some(definition), Some(variant)) => {
                let (code, status) = (definition.code(), definition.status().as_u16());
                write!(f, "{code} ({status}), {variant}: ")?;
            }
            _ => f.write_str("catalog: ")?,
        }
        write!(f, "{} [{}]", self.message, self.lint)
    }
}

/// All of them, for people: how many, each in a line, and how to allow one.
pub(crate) fn report(catalog: &Catalog, findings: &[Finding]) -> String {
    let named = match catalog.name() {
        "" => String::new(),
        name => format!(" in {name}"),
    };
    let count = match findings.len() {
        0 => return format!("nothing found{named}\n"),
        1 => "1 finding".to_owned(),
        many => format!("{many} findings"),
    };
    let lines: String = findings.iter().map(|it| format!("  {it}\n")).collect();
    let allowable = findings.iter().find(|it| it.lint() != Lint::UnusedAllow);
    let remedy = allowable.map(|it| {
        let codes = it.code().map(|code| format!("(\"{code}\")"));
        let (lint, codes) = (it.lint(), codes.unwrap_or_default());
        format!("What is meant to be so is allowed in `catalog!`: `allow({lint}{codes} = \"the reason\");`\n")
    });
    format!("{count}{named}\n{lines}{}", remedy.unwrap_or_default())
}
