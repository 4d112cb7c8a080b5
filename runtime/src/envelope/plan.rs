//! Layout and definition, turned once into segments: fixed text, and holes for what each occurrence brings.

use std::sync::OnceLock;

use super::compile;
use crate::Definition;

/// The segments of one definition, made at its first use.
#[derive(Debug, Default)]
pub struct Plan {
    compiled: OnceLock<Compiled>,
}

#[derive(Debug)]
pub(crate) struct Compiled {
    pub(crate) segments: Vec<Segment>,
    /// `"name":` of each detail.
    pub(crate) detail_keys: Vec<String>,
}

/// A piece of a body.
#[derive(Debug, PartialEq)]
pub(crate) enum Segment {
    Fixed(String),
    /// A comma, unless nothing stands before it in its object or list.
    Comma,
    Message,
    /// The message inside a longer string.
    MessageText,
    RetryAfter,
    RetryAfterMs,
    /// The details; with `braces` an object of their own.
    Details {
        braces: bool,
    },
    /// Left out when none of its facts is present.
    Optional(Vec<Segment>),
    /// The first, or the second when none of the first's facts is present.
    Either(Vec<Segment>, Vec<Segment>),
}

impl Plan {
    /// A plan not made yet.
    #[must_use]
    pub const fn new() -> Self {
        Plan {
            compiled: OnceLock::new(),
        }
    }

    pub(crate) fn get(&'static self, definition: &'static Definition) -> &'static Compiled {
        self.compiled.get_or_init(|| compile::compile(definition))
    }
}

impl Compiled {
    /// The whole body, when every occurrence has the same.
    pub(crate) fn fixed(&self) -> Option<&str> {
        match &self.segments[..] {
            [Segment::Fixed(text)] => Some(text),
            _ => None,
        }
    }
}
