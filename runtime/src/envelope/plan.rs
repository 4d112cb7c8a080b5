//! Layout and definition, turned once into segments: fixed text, and holes for what each occurrence brings.

use std::sync::OnceLock;

use http::{HeaderName, HeaderValue};

use super::facts::Hole;
use super::strings::Strings;

/// The segments of one definition, made at its first use.
#[derive(Debug, Default)]
pub struct Plan {
    pub(super) compiled: OnceLock<Compiled>,
}

#[derive(Debug)]
pub(crate) struct Compiled {
    pub(super) body: Body,
    /// Checked once: looking at each byte again would cost every response.
    pub(crate) content_type: HeaderValue,
    /// Whether no occurrence has any other header.
    pub(crate) only_content_type: bool,
    /// Those of the definition.
    pub(crate) headers: Vec<(HeaderName, HeaderPlan)>,
    /// Whether fields bring headers.
    pub(crate) header_fields: bool,
    pub(crate) details: Vec<DetailPlan>,
}

/// The quickest way to a body.
#[derive(Debug)]
pub(super) enum Body {
    /// Every occurrence has the same.
    Fixed(Box<str>),
    /// Only strings differ; the segments are for those that have to be escaped.
    Strings(Strings, Vec<Segment>),
    Segments(Vec<Segment>),
}

/// How one detail is written.
#[derive(Debug)]
pub(crate) struct DetailPlan {
    /// A flattened detail has none.
    pub(crate) name: Option<&'static str>,
    /// `,"name":`
    pub(crate) key: String,
    /// Whether a `details.NAME` of the layout takes it out of the details.
    pub(crate) placed: bool,
}

/// A header, the same for every occurrence or put together for each.
#[derive(Debug)]
pub(crate) enum HeaderPlan {
    Fixed(HeaderValue),
    Pieces(Vec<Piece>),
}

/// A piece of a header's value.
#[derive(Debug)]
pub(crate) enum Piece {
    Fixed(String),
    Hole(Hole),
}

/// A piece of a body.
#[derive(Debug, PartialEq)]
pub(crate) enum Segment {
    Fixed(String),
    /// A comma, unless nothing stands before it in its object or list.
    Comma,
    /// A fact as a value of its own; one that is absent is `null`.
    Value(Hole),
    /// A fact inside a string.
    Text(Hole),
    /// The details as a member, with all up to their opening brace; nothing when there are none.
    Details(String),
    /// The details beside the members of these names.
    Spread(Vec<&'static str>),
    /// Left out when none of its facts is present.
    Optional(Vec<Segment>),
    /// The first, or the second when the fact of the first is absent.
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
}

impl Compiled {
    /// The body, where all occurrences have the same one and no header but the Content-Type.
    pub(crate) fn constant_body(&'static self) -> Option<&'static str> {
        match &self.body {
            Body::Fixed(text) if self.only_content_type => Some(text),
            _ => None,
        }
    }
}
