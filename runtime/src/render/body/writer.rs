//! Writes segments, with the facts of one occurrence filled in.

mod text;

use crate::definition::{whole_milliseconds, whole_seconds};
use crate::render::details::{DetailWriter, Selection, Values};
use crate::render::fact::DynamicFact;
use crate::render::guard::Failure;
use crate::render::json::{self, separate};
use crate::render::occurrence::Occurrence;
use crate::render::plan::{Compiled, Segment};
use crate::render::shared_message::SharedMessage;
use crate::render::visitor::Visitor;

pub(super) struct Writer<'a> {
    occurrence: &'a Occurrence<'a>,
    compiled: &'a Compiled,
    buffer: &'a mut Vec<u8>,
    /// `None` after a failure, when no user code may run again.
    message: Option<&'a SharedMessage<'a>>,
    /// The values of the details that the body shows several times.
    values: Values,
    pub(super) failure: Option<Failure>,
}

/// The outcome of writing some segments.
#[derive(Clone, Copy, Default)]
pub(super) struct Written {
    /// Whether a fact was present.
    present: bool,
    /// Whether a fact inside a string was absent, so that the string must be removed.
    incomplete: bool,
}

impl Written {
    fn present(present: bool) -> Self {
        Written {
            present,
            incomplete: false,
        }
    }
}

impl<'a> Writer<'a> {
    pub(super) fn new(
        occurrence: &'a Occurrence<'a>,
        compiled: &'a Compiled,
        buffer: &'a mut Vec<u8>,
        message: Option<&'a SharedMessage<'a>>,
    ) -> Self {
        Writer {
            occurrence,
            compiled,
            buffer,
            message,
            values: Values::default(),
            failure: None,
        }
    }

    /// Writes all segments of a body. The most common form, details between fixed text, has a fast path.
    pub(super) fn write_body(&mut self, segments: &[Segment]) {
        if let [
            Segment::Fixed(head),
            Segment::Details(open),
            Segment::Fixed(tail),
        ] = segments
        {
            self.buffer.extend_from_slice(head.as_bytes());
            self.write_object(open.as_bytes());
            self.buffer.extend_from_slice(tail.as_bytes());
        } else {
            self.write_segments(segments);
        }
    }

    pub(super) fn write_segments(&mut self, segments: &[Segment]) -> Written {
        let mut all = Written::default();
        for segment in segments {
            let written = self.write_segment(segment);
            all.present |= written.present;
            all.incomplete |= written.incomplete;
        }
        all
    }

    fn write_segment(&mut self, segment: &Segment) -> Written {
        match segment {
            Segment::Fixed(text) => {
                self.buffer.extend_from_slice(text.as_bytes());
                Written::default()
            }
            Segment::Comma => {
                separate(self.buffer);
                Written::default()
            }
            Segment::Value(fact) => {
                let present = self.write_fact(*fact);
                if !present {
                    let absent: &[u8] = if *fact == DynamicFact::Details {
                        b"{}"
                    } else {
                        b"null"
                    };
                    self.buffer.extend_from_slice(absent);
                }
                Written::present(present)
            }
            Segment::Text(fact) => self.write_in_string(*fact),
            Segment::Plain(fact) => Written::present(self.write_plain(*fact)),
            Segment::Details(head) => Written::present(self.write_object(head.as_bytes())),
            Segment::Spread(names) => {
                let start = self.buffer.len();
                self.write_details(Selection::Unplaced(names));
                Written::present(self.buffer.len() > start)
            }
            Segment::Optional(segments) => Written::present(self.write_optional(segments)),
            Segment::Either(first, second) => {
                if self.write_optional(first) {
                    Written::present(true)
                } else {
                    self.write_segments(second)
                }
            }
        }
    }

    /// Writes `segments`, but removes them again if none of their facts is present.
    fn write_optional(&mut self, segments: &[Segment]) -> bool {
        let start = self.buffer.len();
        let Written {
            present,
            incomplete,
        } = self.write_segments(segments);
        let keep = present && !incomplete;
        if !keep {
            self.buffer.truncate(start);
        }
        keep
    }

    /// Writes the fact as a value; nothing if it is absent.
    fn write_fact(&mut self, fact: DynamicFact) -> bool {
        let start = self.buffer.len();
        match fact {
            DynamicFact::Message => self.write_message(),
            DynamicFact::RetryAfter => self.write_delay(whole_seconds),
            DynamicFact::RetryAfterMs => self.write_delay(whole_milliseconds),
            DynamicFact::Detail(index) => self.write_details(Selection::One(index)),
            DynamicFact::Details => {
                self.write_object(b"{");
            }
        }
        self.buffer.len() > start
    }

    /// Writes the details after a head that ends in their opening brace; nothing if there are none.
    #[inline]
    fn write_object(&mut self, head: &[u8]) -> bool {
        let start = self.buffer.len();
        self.buffer.extend_from_slice(head);
        let open = self.buffer.len();
        self.write_details(Selection::Unplaced(&[]));
        let present = self.buffer.len() > open;
        if present {
            self.buffer.push(b'}');
        } else {
            self.buffer.truncate(start);
        }
        present
    }

    fn write_message(&mut self) {
        let (buffer, failure) = (&mut *self.buffer, &mut self.failure);
        if let Some(shared) = self.message.and_then(SharedMessage::get) {
            match shared {
                Ok(message) => json::push_str(buffer, message),
                Err(reason) => {
                    failure.get_or_insert_with(|| reason.clone());
                }
            }
            return;
        }
        self.occurrence.visit_message(&mut |message| {
            if let Err(reason) = json::push_display(buffer, message) {
                failure.get_or_insert(reason);
            }
        });
    }

    fn write_delay(&mut self, unit: fn(std::time::Duration) -> u64) {
        if let Some(delay) = self.occurrence.retry_after() {
            let digits = unit(delay).to_string();
            self.buffer.extend_from_slice(digits.as_bytes());
        }
    }

    fn write_details(&mut self, selection: Selection<'_>) {
        if self.message.is_some() {
            self.occurrence.visit(Visitor::Details(DetailWriter {
                buffer: self.buffer,
                plans: &self.compiled.details,
                selection,
                values: &mut self.values,
                failure: &mut self.failure,
                flattened: None,
            }));
        }
    }
}
