//! Writes a body: the segments of its plan, with the holes filled from one occurrence.

use std::cell::Cell;

use bytes::Bytes;

use super::details::DetailWriter;
use super::plan::{Compiled, Segment};
use crate::delay::{whole_milliseconds, whole_seconds};
use crate::guard::{self, Failure};
use crate::json;
use crate::occurrence::{Occurrence, Visitor};

/// The body of an occurrence: always one valid document of the envelope's layout.
///
/// When the user's code fails or panics, the details are left out and the description is the message; the
/// failure says why.
pub(crate) fn body(occurrence: &Occurrence<'_>) -> (Bytes, Option<Failure>) {
    let compiled = occurrence.plan().get(occurrence.definition());
    if let Some(text) = compiled.fixed() {
        return (Bytes::from_static(text.as_bytes()), None);
    }
    with_scratch(|buffer| {
        let written = guard::run(|| {
            let mut writer = Writer::new(occurrence, compiled, buffer, true);
            writer.segments(&compiled.segments);
            writer.failure.map_or(Ok(()), Err)
        });
        let failure = written.err();
        if failure.is_some() {
            buffer.clear();
            Writer::new(occurrence, compiled, buffer, false).segments(&compiled.segments);
        }
        (Bytes::copy_from_slice(buffer), failure)
    })
}

struct Writer<'a> {
    occurrence: &'a Occurrence<'a>,
    compiled: &'a Compiled,
    buffer: &'a mut Vec<u8>,
    /// Whether the user's code may be asked; after a failure it is not asked again.
    ask: bool,
    failure: Option<Failure>,
}

impl<'a> Writer<'a> {
    fn new(
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

    /// Writes them in order; whether any fact in them was present.
    fn segments(&mut self, segments: &[Segment]) -> bool {
        let mut present = false;
        for segment in segments {
            present |= self.segment(segment);
        }
        present
    }

    fn segment(&mut self, segment: &Segment) -> bool {
        match segment {
            Segment::Fixed(text) => {
                self.buffer.extend_from_slice(text.as_bytes());
                false
            }
            Segment::Comma => {
                separate(self.buffer);
                false
            }
            Segment::Message => {
                self.message();
                true
            }
            Segment::MessageText => {
                let start = self.buffer.len();
                self.message();
                self.buffer.pop();
                self.buffer.remove(start);
                true
            }
            Segment::RetryAfter => {
                let delay = self.occurrence.retry_after();
                self.number(delay.map(whole_seconds))
            }
            Segment::RetryAfterMs => {
                let delay = self.occurrence.retry_after();
                self.number(delay.map(whole_milliseconds))
            }
            Segment::Details { braces } => self.details(*braces),
            Segment::Optional(segments) => self.kept(segments),
            Segment::Either(first, second) => {
                if !self.kept(first) {
                    self.segments(second);
                }
                true
            }
        }
    }

    /// Writes `segments` and takes them back when none of their facts is present.
    fn kept(&mut self, segments: &[Segment]) -> bool {
        let start = self.buffer.len();
        let present = self.segments(segments);
        if !present {
            self.buffer.truncate(start);
        }
        present
    }

    fn message(&mut self) {
        let definition = self.occurrence.definition();
        if !self.ask {
            return json::push_str(self.buffer, definition.description());
        }
        let (buffer, failure) = (&mut *self.buffer, &mut self.failure);
        self.occurrence.visit(Visitor::Message(&mut |message| {
            if let Err(reason) = json::push_display(buffer, message) {
                failure.get_or_insert(reason);
            }
        }));
    }

    fn number(&mut self, number: Option<u64>) -> bool {
        let mut digits = itoa(number);
        self.buffer.append(&mut digits);
        number.is_some()
    }

    fn details(&mut self, braces: bool) -> bool {
        if braces {
            self.buffer.push(b'{');
        }
        let start = self.buffer.len();
        if self.ask {
            let details = DetailWriter {
                buffer: self.buffer,
                keys: &self.compiled.detail_keys,
                failure: &mut self.failure,
            };
            self.occurrence.visit(Visitor::Details(details));
        }
        let present = self.buffer.len() > start;
        if braces {
            self.buffer.push(b'}');
        }
        present
    }
}

fn itoa(number: Option<u64>) -> Vec<u8> {
    number.map_or_else(
        || b"null".to_vec(),
        |number| number.to_string().into_bytes(),
    )
}

/// A comma, unless an object or list has just been opened.
pub(super) fn separate(buffer: &mut Vec<u8>) {
    // A value never ends in an opening bracket: a string ends in its quote.
    if !matches!(buffer.last(), Some(b'{' | b'[')) {
        buffer.push(b',');
    }
}

/// Runs `write` on a buffer that each thread keeps, so that a body is one allocation of its exact size.
fn with_scratch<T>(write: impl FnOnce(&mut Vec<u8>) -> T) -> T {
    /// What is worth keeping; a larger buffer goes back to the allocator.
    const KEPT: usize = 64 * 1024;

    thread_local! {
        static SCRATCH: Cell<Vec<u8>> = const { Cell::new(Vec::new()) };
    }

    // Taken out while in use: a `Serialize` may make another response. At a thread's end there is none.
    let mut buffer = SCRATCH.try_with(Cell::take).unwrap_or_default();
    let result = write(&mut buffer);
    if buffer.capacity() <= KEPT {
        buffer.clear();
        let _ = SCRATCH.try_with(|scratch| scratch.set(buffer));
    }
    result
}
