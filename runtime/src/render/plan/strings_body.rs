//! Recognizes the bodies that differ in strings only.

use super::{DetailPlan, Segment};
use crate::Detail;
use crate::definition::DetailKind;
use crate::render::fact::DynamicFact;
use crate::render::json::needs_comma;
use crate::render::strings_body::StringsBody;

/// `None` if anything but strings can differ.
pub(super) fn strings_body(
    segments: &[Segment],
    details: &[Detail],
    plans: &[DetailPlan],
) -> Option<StringsBody> {
    let mut builder = Builder {
        slots: Vec::new(),
        tail: String::new(),
        plans,
    };
    let all_strings = details.len() <= StringsBody::MAX_STRINGS && details.iter().all(is_string);
    (all_strings && builder.add(segments))
        .then(|| StringsBody::new(builder.slots, builder.tail, details.len()))
}

/// The derive decides it by the declared type; each occurrence confirms it. An optional string can be absent.
fn is_string(detail: &Detail) -> bool {
    detail.kind == DetailKind::String && !detail.optional
}

struct Builder<'a> {
    /// The text before each string, and the index of its detail.
    slots: Vec<(String, usize)>,
    tail: String,
    plans: &'a [DetailPlan],
}

impl Builder<'_> {
    /// Adds the segments. Returns whether only strings differ in them.
    fn add(&mut self, segments: &[Segment]) -> bool {
        segments.iter().all(|segment| self.segment(segment))
    }

    fn segment(&mut self, segment: &Segment) -> bool {
        match segment {
            Segment::Fixed(text) => self.tail.push_str(text),
            Segment::Comma => self.comma(),
            Segment::Value(DynamicFact::Detail(index)) => self.string("\"", *index),
            Segment::Value(DynamicFact::Details) => {
                self.tail.push('{');
                self.members();
                self.tail.push('}');
            }
            Segment::Text(DynamicFact::Detail(index))
            | Segment::Plain(DynamicFact::Detail(index)) => self.slot(*index),
            Segment::Details(head) => {
                self.tail.push_str(head);
                self.members();
                self.tail.push('}');
                return self.plans.iter().any(|plan| !plan.placed);
            }
            Segment::Spread(_) => self.members(),
            // A string is always present, and so is what depends on it.
            Segment::Optional(inside) | Segment::Either(inside, _) => {
                let before = self.slots.len();
                return self.add(inside) && self.slots.len() > before;
            }
            Segment::Value(_) | Segment::Text(_) | Segment::Plain(_) => return false,
        }
        true
    }

    fn members(&mut self) {
        for (index, plan) in self.plans.iter().enumerate() {
            if !plan.placed {
                self.comma();
                self.string(&format!("{}\"", &plan.key[1..]), index);
            }
        }
    }

    fn comma(&mut self) {
        if needs_comma(self.tail.as_bytes()) {
            self.tail.push(',');
        }
    }

    fn string(&mut self, head: &str, detail: usize) {
        self.tail.push_str(head);
        self.slot(detail);
        self.tail.push('"');
    }

    fn slot(&mut self, detail: usize) {
        self.slots.push((std::mem::take(&mut self.tail), detail));
    }
}
