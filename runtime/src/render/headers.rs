//! The headers of an occurrence: those of its definition, of functions and of its fields.

use std::fmt;

use http::header::{CONTENT_TYPE, RETRY_AFTER};
use http::{HeaderMap, HeaderName, HeaderValue};

use super::fact::DynamicFact;
use super::field_value::visible_ascii;
use super::guard::{self, Failure};
use super::occurrence::Occurrence;
use super::plan::{Compiled, HeaderPlan, Piece};
use super::shared_message::SharedMessage;
use super::visitor::{Show, Visitor};
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
    headers.insert(CONTENT_TYPE, compiled.content_type.clone());
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
            HeaderPlan::Computed(index) => {
                visit(occurrence, Some(*index), headers, failure);
                None
            }
        };
        if let Some(value) = value {
            headers.append(name, value);
        }
    }
    if compiled.header_fields {
        visit(occurrence, None, headers, failure);
    }
}

/// Adds the header of a function, by its index, or the headers of fields.
fn visit(
    occurrence: &Occurrence<'_>,
    computed: Option<usize>,
    headers: &mut HeaderMap,
    failure: &mut Option<Failure>,
) {
    let take = &mut |name, show: Show<'_>| {
        // Each in its own guard: a failing `Display` or function drops its own header only.
        let added = guard::run(|| {
            let mut added = Ok(());
            show(&mut |value| added = add_field(headers, name, value));
            added
        });
        if let Err(reason) = added {
            failure.get_or_insert(reason);
        }
    };
    occurrence.visit(Visitor::Headers { computed, take });
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

/// Adds the header of a field or a function: another field line, if there is one of the same name.
fn add_field(
    headers: &mut HeaderMap,
    name: &'static str,
    value: fmt::Arguments<'_>,
) -> Result<(), Failure> {
    let mut text = String::new();
    fmt::write(&mut text, value)
        .map_err(|fmt::Error| dropped(name, "its `Display` returned an error"))?;
    let value = visible_ascii(&text).ok_or_else(|| dropped(name, NOT_VISIBLE_ASCII))?;
    headers.append(HeaderName::from_static(name), value);
    Ok(())
}

const NOT_VISIBLE_ASCII: &str = "its value is empty or not visible ASCII";

#[cold]
fn dropped(name: &str, reason: &str) -> Failure {
    Failure::new(format!("header `{name}` dropped: {reason}"))
}
