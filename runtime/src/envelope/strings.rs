//! Bodies whose holes are strings only: put together in one allocation of their exact size.
//!
//! None of the user's code is asked, so nothing has to be guarded, and the size is known beforehand.

use bytes::Bytes;

use super::comma::needs_comma;
use super::facts::Hole;
use super::plan::{DetailPlan, Segment};
use crate::Detail;
use crate::json;
use crate::occurrence::{Occurrence, Visitor};

/// The most strings of such a body; one with more goes the general way.
const MOST: usize = 8;

/// What stands around the strings.
#[derive(Debug, Default)]
pub(crate) struct Strings {
    /// The text before each hole, and the detail that fills it.
    holes: Vec<(String, usize)>,
    tail: String,
    /// Of all the text.
    length: usize,
    details: usize,
}

/// The strings of one occurrence, by the index of their detail.
#[derive(Default)]
pub struct Shown<'a> {
    texts: [&'a str; MOST],
    count: usize,
}

impl<'a> Shown<'a> {
    #[inline]
    pub(crate) fn text(&mut self, index: usize, text: &'a str) {
        if let Some(place) = self.texts.get_mut(index) {
            *place = text;
            self.count += 1;
        }
    }
}

impl Strings {
    /// `None` when a detail was no string after all, or has to be escaped.
    #[inline]
    pub(super) fn body(&self, occurrence: &Occurrence<'_>) -> Option<Bytes> {
        let mut shown = Shown::default();
        occurrence.visit(Visitor::Strings(&mut shown));
        let texts = shown.texts.get(..shown.count)?;
        if texts.len() != self.details || !texts.iter().all(|text| json::is_plain(text)) {
            return None;
        }
        let length = texts.iter().map(|text| text.len()).sum::<usize>() + self.length;
        let mut body = Vec::with_capacity(length);
        for (head, detail) in &self.holes {
            body.extend_from_slice(head.as_bytes());
            body.extend_from_slice(texts.get(*detail)?.as_bytes());
        }
        body.extend_from_slice(self.tail.as_bytes());
        Some(Bytes::from(body))
    }

    /// `None` where something else than strings may come.
    pub(super) fn new(
        segments: &[Segment],
        details: &'static [Detail],
        plans: &[DetailPlan],
    ) -> Option<Self> {
        let mut strings = Strings {
            details: details.len(),
            ..Strings::default()
        };
        let all = details.len() <= MOST && details.iter().all(is_string);
        (all && strings.add(segments, plans)).then(|| strings.measured())
    }

    fn measured(mut self) -> Self {
        let heads: usize = self.holes.iter().map(|(head, _)| head.len()).sum();
        self.length = heads + self.tail.len();
        self
    }

    fn add(&mut self, segments: &[Segment], plans: &[DetailPlan]) -> bool {
        segments.iter().all(|segment| match segment {
            Segment::Fixed(text) => self.text(text),
            Segment::Comma => self.comma(),
            Segment::Value(Hole::Detail(index)) => self.value("\"", *index),
            Segment::Value(Hole::Details) => {
                self.text("{") && self.members(plans) && self.text("}")
            }
            Segment::Text(Hole::Detail(index)) => self.hole(*index),
            Segment::Details(head) => {
                let some = plans.iter().any(|plan| !plan.placed);
                some && self.text(head) && self.members(plans) && self.text("}")
            }
            Segment::Spread(_) => self.members(plans),
            // A string is always there, so what depends on one is.
            Segment::Optional(inside) | Segment::Either(inside, _) => {
                let before = self.holes.len();
                self.add(inside, plans) && self.holes.len() > before
            }
            Segment::Value(_) | Segment::Text(_) => false,
        })
    }

    fn members(&mut self, plans: &[DetailPlan]) -> bool {
        let unplaced = plans.iter().enumerate().filter(|(_, plan)| !plan.placed);
        for (index, plan) in unplaced {
            self.comma();
            self.value(&format!("{}\"", &plan.key[1..]), index);
        }
        true
    }

    fn text(&mut self, text: &str) -> bool {
        self.tail.push_str(text);
        true
    }

    /// As the writer does: unless an object or list has just been opened.
    fn comma(&mut self) -> bool {
        if needs_comma(self.tail.as_bytes()) {
            self.tail.push(',');
        }
        true
    }

    fn value(&mut self, head: &str, detail: usize) -> bool {
        self.text(head) && self.hole(detail) && self.text("\"")
    }

    fn hole(&mut self, detail: usize) -> bool {
        self.holes.push((std::mem::take(&mut self.tail), detail));
        true
    }
}

/// By the look of its type; what is shown decides. An optional one is not always there.
fn is_string(detail: &Detail) -> bool {
    let name = detail.type_name();
    let string = name == "String" || name.starts_with('&') && name.ends_with("str");
    string && !detail.optional() && !detail.flattened()
}
