//! Writes segments, with the facts of one occurrence filled in.

use crate::definition::{whole_milliseconds, whole_seconds};
use crate::render::details::{DetailWriter, Selection};
use crate::render::fact::DynamicFact;
use crate::render::guard::Failure;
use crate::render::json::{self, separate};
use crate::render::occurrence::Occurrence;
use crate::render::plan::{Compiled, Segment};
use crate::render::visitor::Visitor;

pub(super) struct Writer<'a> {
    occurrence: &'a Occurrence<'a>,
    compiled: &'a Compiled,
    buffer: &'a mut Vec<u8>,
    /// Whether the user's code may run; after a failure it is not run again.
    run_user_code: bool,
    pub(super) failure: Option<Failure>,
}

/// The outcome of writing some segments.
#[derive(Clone, Copy, Default)]
pub(super) struct Written {
    /// Some fact in them was present.
    present: bool,
    /// A fact inside a string was absent, so the string is not to be sent.
    incomplete: bool,
}

impl Written {
    fn fact(present: bool) -> Self {
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
        run_user_code: bool,
    ) -> Self {
        Writer {
            occurrence,
            compiled,
            buffer,
            run_user_code,
            failure: None,
        }
    }

    /// Most bodies are fixed text, details, fixed text: written without a look at each segment.
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
            all.incomplete |= written.incomplete;
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
            Segment::Value(fact) => {
                let present = self.dynamic(*fact);
                if !present {
                    let absent: &[u8] = if *fact == DynamicFact::Details {
                        b"{}"
                    } else {
                        b"null"
                    };
                    self.buffer.extend_from_slice(absent);
                }
                Written::fact(present)
            }
            Segment::Text(fact) => self.text(*fact),
            Segment::Details(head) => Written::fact(self.object(head.as_bytes())),
            Segment::Spread(names) => {
                let start = self.buffer.len();
                self.details(Selection::Unplaced(names));
                Written::fact(self.buffer.len() > start)
            }
            Segment::Optional(segments) => Written::fact(self.write_optional(segments)),
            Segment::Either(first, second) => {
                if self.write_optional(first) {
                    Written::fact(true)
                } else {
                    self.segments(second)
                }
            }
        }
    }

    /// Writes `segments`, and removes them again when none of their facts is present.
    fn write_optional(&mut self, segments: &[Segment]) -> bool {
        let start = self.buffer.len();
        let Written {
            present,
            incomplete,
        } = self.segments(segments);
        let keep = present && !incomplete;
        if !keep {
            self.buffer.truncate(start);
        }
        keep
    }

    /// Writes the fact as a value; nothing when it is absent.
    fn dynamic(&mut self, fact: DynamicFact) -> bool {
        let start = self.buffer.len();
        match fact {
            DynamicFact::Message => self.message(),
            DynamicFact::RetryAfter => self.number(whole_seconds),
            DynamicFact::RetryAfterMs => self.number(whole_milliseconds),
            DynamicFact::Detail(index) => self.details(Selection::One(index)),
            DynamicFact::Details => {
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
        self.details(Selection::Unplaced(&[]));
        let present = self.buffer.len() > open;
        if present {
            self.buffer.push(b'}');
        } else {
            self.buffer.truncate(start);
        }
        present
    }

    /// Writes the fact inside a string.
    fn text(&mut self, fact: DynamicFact) -> Written {
        let start = self.buffer.len();
        let present = self.dynamic(fact);
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
            incomplete: !present,
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

    fn details(&mut self, selection: Selection<'_>) {
        if self.run_user_code {
            self.occurrence.visit(Visitor::Details(DetailWriter {
                buffer: self.buffer,
                plans: &self.compiled.details,
                selection,
                failure: &mut self.failure,
                flattened: None,
            }));
        }
    }
}
