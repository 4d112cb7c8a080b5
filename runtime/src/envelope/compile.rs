//! Turns (layout, definition) into a plan.

use http::HeaderValue;

use super::compiler::Compiler;
use super::header_plan::header;
use super::plan::{Body, Compiled, DetailPlan, Plan, Segment};
use super::strings::Strings;
use crate::{Definition, Header, json};

impl Plan {
    /// The plan of this definition, made at its first use.
    pub(crate) fn get(&'static self, definition: &'static Definition) -> &'static Compiled {
        self.compiled.get_or_init(|| compile(definition))
    }
}

fn compile(definition: &'static Definition) -> Compiled {
    let layout = definition.envelope().layout();
    let details = definition.details().iter();
    let headers = definition.headers();
    let details: Vec<_> = details
        .map(|detail| DetailPlan {
            name: (!detail.flattened()).then(|| detail.name()),
            key: format!(",{}:", json::quoted(detail.name())),
            placed: layout.places(detail.name()),
        })
        .collect();
    Compiled {
        body: body(definition, &details),
        only_content_type: headers.is_empty() && !definition.may_delay(),
        content_type: HeaderValue::from_static(definition.content_type()),
        headers: headers
            .iter()
            .filter_map(|it| header(definition, it))
            .collect(),
        header_fields: headers.iter().any(Header::per_occurrence),
        details,
    }
}

fn body(definition: &'static Definition, details: &[DetailPlan]) -> Body {
    let mut segments = segments(definition, false);
    if let [Segment::Fixed(text)] = &mut segments[..] {
        return Body::Fixed(std::mem::take(text).into());
    }
    match Strings::new(&segments, definition.details(), details) {
        Some(strings) => Body::Strings(strings, segments),
        None => Body::Segments(segments),
    }
}

/// The body after a failure: the description is the message.
pub(crate) fn fallback(definition: &'static Definition) -> Vec<Segment> {
    segments(definition, true)
}

fn segments(definition: &'static Definition, fallback: bool) -> Vec<Segment> {
    let mut compiler = Compiler {
        definition,
        fallback,
        segments: Vec::new(),
    };
    compiler.value(definition.envelope().layout());
    compiler.segments
}
