//! Writes segments, with the holes filled from one occurrence.

use super::comma::separate;
use super::details::{DetailWriter, Which};
use super::facts::Hole;
use super::plan::{Compiled, Segment};
use crate::delay::{whole_milliseconds, whole_seconds};
use crate::guard::Failure;
use crate::json;
use crate::occurrence::{Occurrence, Visitor};

pub(super) struct Writer<'a> {
    occurrence: &'a Occurrence<'a>,
    compiled: &'a Compiled,
    buffer: &'a mut Vec<u8>,
    /// Whether the user's code may be asked; after a failure it is not asked again.
    ask: bool,
    pub(super) failure: Option<Failure>,
}

/// What has come of some segments.
#[derive(Clone, Copy, Default)]
pub(super) struct Written {
    /// Some fact in them was there.
    present: bool,
    /// A fact inside a string was not, which leaves the string without sense.
    torn: bool,
}

impl Written {
    fn fact(present: bool) -> Self {
        Written {
            present,
            torn: false,
        }
    }
}

impl<'a> Writer<'a> {
    pub(super) fn new(
        occurrence: &'a Occurrence<'a>,
        compiled: &'a Compiled,
        buffer: &'a mut Vec<u8>,
        ask: bool,
    ) -> Self {
        Writer {
            occurrence,
            compiled,
            buffer,
            ask,
            failure: None,
        }
    }

    /// What most bodies are goes straight through: fixed text, details, fixed text.
    pub(super) fn whole(&mut self, segments: &[Segment]) {
        if let [
            Segment::Fixed(head),
            Segment::Details(open),
            Segment::Fixed(tail),
        ] = segments
        {
            self.buffer.extend_from_slice(head.as_bytes());
            self.object(open.as_bytes());
            self.buffer.extend_from_slice(tail.as_bytes());
        } else {
            self.segments(segments);
        }
    }

    pub(super) fn segments(&mut self, segments: &[Segment]) -> Written {
        let mut all = Written::default();
        for segment in segments {
            let written = self.segment(segment);
            all.present |= written.present;
            all.torn |= written.torn;
        }
        all
    }

    fn segment(&mut self, segment: &Segment) -> Written {
        match segment {
            Segment::Fixed(text) => {
                self.buffer.extend_from_slice(text.as_bytes());
                Written::default()
            }
            Segment::Comma => {
                separate(self.buffer);
                Written::default()
            }
            Segment::Value(hole) => {
                let present = self.hole(*hole);
                if !present {
                    let absent: &[u8] = if *hole == Hole::Details {
                        b"{}"
                    } else {
                        b"null"
                    };
                    self.buffer.extend_from_slice(absent);
                }
                Written::fact(present)
            }
            Segment::Text(hole) => self.text(*hole),
            Segment::Details(head) => Written::fact(self.object(head.as_bytes())),
            Segment::Spread(names) => {
                let start = self.buffer.len();
                self.details(Which::Unplaced(names));
                Written::fact(self.buffer.len() > start)
            }
            Segment::Optional(segments) => Written::fact(self.kept(segments)),
            Segment::Either(first, second) => match self.kept(first) {
                true => Written::fact(true),
                false => self.segments(second),
            },
        }
    }

    /// Writes `segments` and takes them back when none of their facts is present.
    fn kept(&mut self, segments: &[Segment]) -> bool {
        let start = self.buffer.len();
        let Written { present, torn } = self.segments(segments);
        let keep = present && !torn;
        if !keep {
            self.buffer.truncate(start);
        }
        keep
    }

    /// Writes the fact as a value; nothing when it is absent.
    fn hole(&mut self, hole: Hole) -> bool {
        let start = self.buffer.len();
        match hole {
            Hole::Message => self.message(),
            Hole::RetryAfter => self.number(whole_seconds),
            Hole::RetryAfterMs => self.number(whole_milliseconds),
            Hole::Detail(index) => self.details(Which::One(index)),
            Hole::Details => {
                self.object(b"{");
            }
        }
        self.buffer.len() > start
    }

    /// Writes the details behind a head that ends in their opening brace; nothing when there are none.
    #[inline]
    fn object(&mut self, head: &[u8]) -> bool {
        let start = self.buffer.len();
        self.buffer.extend_from_slice(head);
        let open = self.buffer.len();
        self.details(Which::Unplaced(&[]));
        let present = self.buffer.len() > open;
        match present {
            true => self.buffer.push(b'}'),
            false => self.buffer.truncate(start),
        }
        present
    }

    /// Writes the fact inside a string.
    fn text(&mut self, hole: Hole) -> Written {
        let start = self.buffer.len();
        let present = self.hole(hole);
        if self.buffer.get(start) == Some(&b'"') {
            self.buffer.remove(start);
            self.buffer.pop();
        } else if self.buffer[start..].contains(&b'"') {
            // An object or list in a string is its JSON, escaped.
            let json = String::from_utf8_lossy(&self.buffer[start..]).into_owned();
            self.buffer.truncate(start);
            self.buffer
                .extend_from_slice(json::escaped(&json).as_bytes());
        }
        Written {
            present,
            torn: !present,
        }
    }

    fn message(&mut self) {
        let (buffer, failure) = (&mut *self.buffer, &mut self.failure);
        self.occurrence.visit_message(&mut |message| {
            if let Err(reason) = json::push_display(buffer, message) {
                failure.get_or_insert(reason);
            }
        });
    }

    fn number(&mut self, unit: fn(std::time::Duration) -> u64) {
        if let Some(delay) = self.occurrence.retry_after() {
            let digits = unit(delay).to_string();
            self.buffer.extend_from_slice(digits.as_bytes());
        }
    }

    fn details(&mut self, which: Which<'_>) {
        if self.ask {
            self.occurrence.visit(Visitor::Details(DetailWriter {
                buffer: self.buffer,
                plans: &self.compiled.details,
                which,
                failure: &mut self.failure,
                flattened: None,
            }));
        }
    }
}
