//! Compiles a definition and its layout into segments: fixed text, and facts that each occurrence fills in.

mod headers;
mod segments;
mod shown;
mod strings_body;
#[cfg(test)]
mod tests;

use std::error::Error;
use std::sync::{Arc, OnceLock};

use http::{HeaderName, HeaderValue};

use super::fact::DynamicFact;
use super::json;
use super::strings_body::StringsBody;
use crate::definition::{HeaderFunction, StatusField};
use crate::{Definition, Header};
use shown::Shown;

/// A definition in compiled form, compiled at its first use.
#[derive(Debug, Default)]
pub struct Plan {
    compiled: OnceLock<Compiled>,
    /// The value of a variant without fields, kept for the log, so that not every response allocates it.
    shared: OnceLock<Arc<dyn Error + Send + Sync>>,
}

#[derive(Debug)]
pub(crate) struct Compiled {
    pub(crate) body: Body,
    /// Checked once rather than in every response; `None` if there is no body.
    pub(crate) content_type: Option<HeaderValue>,
    /// Whether no occurrence has another header.
    pub(crate) only_content_type: bool,
    /// The headers of the definition.
    pub(crate) headers: Vec<(HeaderName, HeaderPlan)>,
    /// Whether the response shows the occurrence's message several times, from one evaluation.
    pub(crate) repeats_message: bool,
    /// Whether a field holds the status, which may be one that is not allowed.
    pub(crate) status_field: bool,
    /// Whether fields add headers.
    pub(crate) header_fields: bool,
    pub(crate) details: Vec<DetailPlan>,
}

/// The fastest way to compose the body.
#[derive(Debug)]
pub(crate) enum Body {
    /// Every occurrence has the same body.
    Fixed(Box<str>),
    /// Only strings differ; the segments are used if one must be escaped.
    Strings(StringsBody, Vec<Segment>),
    Segments(Vec<Segment>),
}

/// How one detail is written.
#[derive(Debug)]
pub(crate) struct DetailPlan {
    /// `None` for a flattened detail.
    pub(crate) name: Option<&'static str>,
    /// `,"name":`
    pub(crate) key: String,
    /// Whether no occurrence has it: a delay in a class that has none.
    pub(crate) never: bool,
    /// Whether the layout places it as `details.NAME`.
    pub(crate) placed: bool,
    /// Whether the body shows it several times, from one evaluation.
    pub(crate) repeated: bool,
}

/// A header, the same for every occurrence or composed for each.
#[derive(Debug)]
pub(crate) enum HeaderPlan {
    Fixed(HeaderValue),
    Pieces(Vec<Piece>),
    /// The value of a function.
    Computed(HeaderFunction),
}

/// A piece of a header's value.
#[derive(Debug)]
pub(crate) enum Piece {
    Fixed(String),
    Dynamic(DynamicFact),
}

/// A piece of a body.
#[derive(Debug, PartialEq)]
pub(crate) enum Segment {
    Fixed(String),
    /// A comma, unless nothing precedes it in its object or list.
    Comma,
    /// A fact as a value; if it is absent, `null`, or `{}` for the details.
    Value(DynamicFact),
    /// A fact inside a JSON string.
    Text(DynamicFact),
    /// A fact inside a body that is a text.
    Plain(DynamicFact),
    /// The details as an optional member, with the text up to their opening brace; nothing if there are none.
    Details(String),
    /// The details as members next to those with these names.
    Spread(Vec<&'static str>),
    /// Left out if none of its facts is present.
    Optional(Vec<Segment>),
    /// The first, or the second if the fact of the first is absent.
    Either(Vec<Segment>, Vec<Segment>),
}

impl Plan {
    /// A plan that is not compiled yet.
    #[must_use]
    pub const fn new() -> Self {
        Plan {
            compiled: OnceLock::new(),
            shared: OnceLock::new(),
        }
    }

    /// The value that all occurrences share.
    pub(crate) fn shared(
        &self,
        make: impl FnOnce() -> Arc<dyn Error + Send + Sync>,
    ) -> Arc<dyn Error + Send + Sync> {
        Arc::clone(self.shared.get_or_init(make))
    }

    /// The compiled definition.
    pub(crate) fn get(&'static self, definition: &'static Definition) -> &'static Compiled {
        self.compiled.get_or_init(|| Compiled::new(definition))
    }
}

impl Compiled {
    fn new(definition: &'static Definition) -> Self {
        let layout = definition.envelope.layout();
        let details = definition.details.iter();
        let mut details: Vec<_> = details
            .map(|detail| DetailPlan {
                name: (!detail.is_flattened()).then_some(detail.name),
                never: detail.is_delay() && !definition.may_delay(),
                key: format!(",{}:", json::quoted(detail.name)),
                placed: layout.is_some_and(|layout| layout.places(detail.name)),
                repeated: false,
            })
            .collect();
        let headers = definition.optional.headers;
        let optional = &definition.optional;
        let adds_lines = optional.header_maps || optional.rejection;
        let body = Body::new(definition, &details);
        let plans: Vec<_> = headers
            .iter()
            .filter_map(|header| headers::plan(definition, header))
            .collect();
        let mut shown = Shown::default();
        shown.add_body(&body);
        shown.add_headers(&plans);
        for (index, detail) in details.iter_mut().enumerate() {
            detail.repeated = shown.count(index, detail.placed) > 1;
        }
        Compiled {
            body,
            repeats_message: shown.messages > 1,
            content_type: definition.content_type().map(HeaderValue::from_static),
            only_content_type: headers.is_empty() && !adds_lines && !definition.may_delay(),
            headers: plans,
            status_field: !matches!(definition.optional.status_field, StatusField::None),
            header_fields: adds_lines || headers.iter().any(Header::is_of_field),
            details,
        }
    }

    /// The body, if all occurrences have the same one and no header but the Content-Type.
    pub(crate) fn constant_body(&'static self) -> Option<&'static str> {
        match &self.body {
            Body::Fixed(text) if self.only_content_type && !self.status_field => Some(text),
            _ => None,
        }
    }
}

impl Body {
    fn new(definition: &'static Definition, details: &[DetailPlan]) -> Self {
        let mut segments = segments::compile(definition, false);
        match &mut segments[..] {
            [] => return Body::Fixed("".into()),
            [Segment::Fixed(text)] => return Body::Fixed(std::mem::take(text).into()),
            _ => {}
        }
        match strings_body::strings_body(&segments, definition.details, details) {
            Some(strings) => Body::Strings(strings, segments),
            None => Body::Segments(segments),
        }
    }
}

/// The segments of the body after a failure, in which the description is the message.
pub(crate) fn fallback(definition: &'static Definition) -> Vec<Segment> {
    segments::compile(definition, true)
}
