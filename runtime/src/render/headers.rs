//! The headers of an occurrence: those of its definition, of functions and of its fields.

use http::header::{CONTENT_TYPE, RETRY_AFTER};
use http::{HeaderMap, HeaderName, HeaderValue};

use super::fact::DynamicFact;
use super::field_value::visible_ascii;
use super::guard::Failure;
use super::header_lines::{HeaderLines, NOT_VISIBLE_ASCII, dropped};
use super::occurrence::Occurrence;
use super::plan::{Compiled, HeaderPlan, Piece};
use super::shared_message::SharedMessage;
use super::visitor::Visitor;
use crate::definition::{whole_milliseconds, whole_seconds};

/// Adds all headers. One whose value is not a valid field value (RFC 9110 §5.5) is dropped; the response is still sent.
#[inline]
pub(crate) fn add(
    occurrence: &Occurrence<'_>,
    compiled: &Compiled,
    message: &SharedMessage<'_>,
    headers: &mut HeaderMap,
    failure: &mut Option<Failure>,
) {
    if let Some(content_type) = &compiled.content_type {
        headers.insert(CONTENT_TYPE, content_type.clone());
    }
    if compiled.only_content_type {
        return;
    }
    if let Some(delay) = occurrence.retry_after() {
        headers.insert(&RETRY_AFTER, HeaderValue::from(whole_seconds(delay)));
    }
    for (name, plan) in &compiled.headers {
        let value = match plan {
            HeaderPlan::Fixed(value) => Some(value.clone()),
            HeaderPlan::Pieces(pieces) => compose(occurrence, message, name, pieces, failure),
            HeaderPlan::Computed(function) => {
                HeaderLines { headers, failure }.add(name, |take| function.call(take));
                None
            }
        };
        if let Some(value) = value {
            headers.append(name, value);
        }
    }
    if compiled.header_fields {
        occurrence.visit(Visitor::Headers(HeaderLines { headers, failure }));
    }
}

/// `None` if one of its facts is absent or the result is not a valid field value.
fn compose(
    occurrence: &Occurrence<'_>,
    shared: &SharedMessage<'_>,
    name: &HeaderName,
    pieces: &[Piece],
    failure: &mut Option<Failure>,
) -> Option<HeaderValue> {
    let mut text = String::new();
    for piece in pieces {
        match piece {
            Piece::Fixed(fixed) => text.push_str(fixed),
            Piece::Dynamic(DynamicFact::Message) => {
                let shared = shared.get().cloned();
                match shared.unwrap_or_else(|| occurrence.try_message()) {
                    Ok(message) => text.push_str(&message),
                    Err(reason) => {
                        text.push_str(occurrence.definition().public_description());
                        failure.get_or_insert(reason);
                    }
                }
            }
            Piece::Dynamic(DynamicFact::RetryAfter) => {
                text.push_str(&whole_seconds(occurrence.retry_after()?).to_string());
            }
            Piece::Dynamic(DynamicFact::RetryAfterMs) => {
                text.push_str(&whole_milliseconds(occurrence.retry_after()?).to_string());
            }
            // The derive rejects details in headers.
            Piece::Dynamic(DynamicFact::Details | DynamicFact::Detail(_)) => return None,
        }
    }
    let value = visible_ascii(&text);
    if value.is_none() {
        failure.get_or_insert_with(|| dropped(name.as_str(), NOT_VISIBLE_ASCII));
    }
    value
}
