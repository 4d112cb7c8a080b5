//! The body of an occurrence, or its fallback after a failure.

mod scratch;
mod writer;

use bytes::Bytes;

use super::guard::{self, Failure};
use super::occurrence::Occurrence;
use super::plan::{self, Body, Compiled, Segment};
use super::shared_message::SharedMessage;
use super::strings_body::CollectedStrings;
use super::visitor::Visitor;
use scratch::with_scratch;
use writer::Writer;

/// The body of an occurrence: always one valid document of the envelope's layout.
///
/// If user code fails or panics, the details are left out, the description is the message, and `failure` has the
/// reason. It also has failures in nested errors, whose own bodies are complete.
#[inline]
pub(crate) fn compose(
    occurrence: &Occurrence<'_>,
    compiled: &'static Compiled,
    message: &SharedMessage<'_>,
    failure: &mut Option<Failure>,
) -> Bytes {
    match &compiled.body {
        Body::Fixed(text) => Bytes::from_static(text.as_bytes()),
        Body::Strings(strings, segments) => {
            let mut collected = CollectedStrings::default();
            occurrence.visit(Visitor::Strings(&mut collected));
            strings.compose(&collected).unwrap_or_else(|| {
                compose_segments(occurrence, compiled, message, segments, failure)
            })
        }
        Body::Segments(segments) => {
            compose_segments(occurrence, compiled, message, segments, failure)
        }
    }
}

fn compose_segments(
    occurrence: &Occurrence<'_>,
    compiled: &Compiled,
    message: &SharedMessage<'_>,
    segments: &[Segment],
    failure: &mut Option<Failure>,
) -> Bytes {
    with_scratch(|buffer| {
        write(occurrence, compiled, message, segments, buffer, failure);
        Bytes::copy_from_slice(buffer)
    })
}

#[inline]
fn write(
    occurrence: &Occurrence<'_>,
    compiled: &Compiled,
    message: &SharedMessage<'_>,
    segments: &[Segment],
    buffer: &mut Vec<u8>,
    failure: &mut Option<Failure>,
) {
    let written = guard::run_reporting(failure, || {
        let mut writer = Writer::new(occurrence, compiled, buffer, Some(message));
        writer.write_body(segments);
        writer.failure.map_or(Ok(()), Err)
    });
    if let Err(mut reason) = written {
        write_fallback(occurrence, compiled, buffer);
        reason.costs_body = true;
        *failure = Some(reason);
    }
}

#[cold]
fn write_fallback(occurrence: &Occurrence<'_>, compiled: &Compiled, buffer: &mut Vec<u8>) {
    buffer.clear();
    let segments = plan::fallback(occurrence.definition());
    Writer::new(occurrence, compiled, buffer, None).write_segments(&segments);
}
