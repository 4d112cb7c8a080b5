//! The hand-written optimum: responses without any generality.

use std::error::Error;
use std::sync::Arc;

use axum::body::Body;
use axum::response::Response;
use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderValue, StatusCode};

use crate::errors::{BookingError, FieldError};

pub(crate) fn http(error: &BookingError) -> http::Response<Bytes> {
    with_head(error, body(error))
}

pub(crate) fn axum(error: &BookingError) -> Response {
    with_head(error, Body::from(body(error)))
}

/// What a logging layer would read from the extensions.
#[derive(Clone)]
#[allow(dead_code)]
pub(crate) struct Info {
    pub(crate) code: &'static str,
    pub(crate) error: Arc<dyn Error + Send + Sync>,
}

pub(crate) fn axum_logged(error: BookingError) -> Response {
    let mut response = axum(&error);
    let info = Info {
        code: code(&error),
        error: Arc::new(error),
    };
    response.extensions_mut().insert(info);
    response
}

fn with_head<B>(error: &BookingError, body: B) -> http::Response<B> {
    let mut response = http::Response::new(body);
    *response.status_mut() = match error {
        BookingError::AppointmentNotFound => StatusCode::NOT_FOUND,
        BookingError::SlotUnavailable { .. } => StatusCode::CONFLICT,
        BookingError::Validation { .. } => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let json = HeaderValue::from_static("application/json");
    response.headers_mut().insert(CONTENT_TYPE, json);
    response
}

fn code(error: &BookingError) -> &'static str {
    match error {
        BookingError::AppointmentNotFound => "appointment_not_found",
        BookingError::SlotUnavailable { .. } => "slot_unavailable",
        BookingError::Validation { .. } => "validation_error",
    }
}

const NOT_FOUND: &str =
    r#"{"error":{"code":"appointment_not_found","message":"No appointment found."}}"#;
const SLOT_HEAD: &str = concat!(
    r#"{"error":{"code":"slot_unavailable","message":"The requested time slot is no longer available.","#,
    r#""details":{"requested_time":""#,
);
const SLOT_NEXT: &str = r#"","next_available":""#;
const SLOT_TAIL: &str = r#""}}}"#;
const VALIDATION_HEAD: &str = concat!(
    r#"{"error":{"code":"validation_error","message":"The request is not valid.","#,
    r#""details":{"errors":["#,
);
const FIELD_HEAD: &str = r#"{"field":""#;
const FIELD_MESSAGE: &str = r#"","message":""#;
const FIELD_TAIL: &str = r#""},"#;
const VALIDATION_TAIL: &str = "]}}}";

/// One allocation of the exact size, unless a string must be escaped.
fn body(error: &BookingError) -> Bytes {
    match error {
        BookingError::AppointmentNotFound => Bytes::from_static(NOT_FOUND.as_bytes()),
        BookingError::SlotUnavailable {
            requested_time,
            next_available,
        } => {
            let literals = const { SLOT_HEAD.len() + SLOT_NEXT.len() + SLOT_TAIL.len() };
            let capacity = literals + requested_time.len() + next_available.len();
            let mut out = Vec::with_capacity(capacity);
            out.extend_from_slice(SLOT_HEAD.as_bytes());
            push_escaped(&mut out, requested_time);
            out.extend_from_slice(SLOT_NEXT.as_bytes());
            push_escaped(&mut out, next_available);
            out.extend_from_slice(SLOT_TAIL.as_bytes());
            Bytes::from(out)
        }
        BookingError::Validation { errors } => listed(VALIDATION_HEAD, errors, VALIDATION_TAIL),
    }
}

/// A list between fixed text, likewise in one allocation.
#[inline(always)]
pub(crate) fn listed(head: &str, errors: &[FieldError], tail: &str) -> Bytes {
    let literals = const { FIELD_HEAD.len() + FIELD_MESSAGE.len() + FIELD_TAIL.len() };
    let fields: usize = errors
        .iter()
        .map(|error| literals + error.field.len() + error.message.len())
        .sum();
    let separators = usize::from(!errors.is_empty());
    let capacity = head.len() + fields - separators + tail.len();
    let mut out = Vec::with_capacity(capacity);
    out.extend_from_slice(head.as_bytes());
    for error in errors {
        out.extend_from_slice(FIELD_HEAD.as_bytes());
        push_escaped(&mut out, &error.field);
        out.extend_from_slice(FIELD_MESSAGE.as_bytes());
        push_escaped(&mut out, &error.message);
        out.extend_from_slice(FIELD_TAIL.as_bytes());
    }
    if !errors.is_empty() {
        out.pop(); // the last comma
    }
    out.extend_from_slice(tail.as_bytes());
    Bytes::from(out)
}

pub(crate) fn push_escaped(out: &mut Vec<u8>, text: &str) {
    if is_plain(text.as_bytes()) {
        out.extend_from_slice(text.as_bytes());
    } else {
        escape(out, text);
    }
}

/// Whether JSON writes the text unescaped; checks eight bytes at a time.
fn is_plain(text: &[u8]) -> bool {
    let (words, rest) = text.as_chunks::<8>();
    let mut found = 0;
    for word in words {
        found |= special(u64::from_le_bytes(*word));
    }
    let mut last = [b' '; 8];
    last[..rest.len()].copy_from_slice(rest);
    found | special(u64::from_le_bytes(last)) == 0
}

/// Nonzero if one of the bytes is a quote, a backslash or below 0x20.
fn special(word: u64) -> u64 {
    const ONES: u64 = u64::MAX / 0xff;
    const HIGH: u64 = ONES * 0x80;
    let below = |word: u64, limit: u64| word.wrapping_sub(ONES * limit) & !word;
    let quote = below(word ^ (ONES * u64::from(b'"')), 1);
    let backslash = below(word ^ (ONES * u64::from(b'\\')), 1);
    (below(word, 0x20) | quote | backslash) & HIGH
}

#[cold]
fn escape(out: &mut Vec<u8>, text: &str) {
    for &byte in text.as_bytes() {
        match byte {
            b'"' => out.extend_from_slice(b"\\\""),
            b'\\' => out.extend_from_slice(b"\\\\"),
            b'\n' => out.extend_from_slice(b"\\n"),
            b'\r' => out.extend_from_slice(b"\\r"),
            b'\t' => out.extend_from_slice(b"\\t"),
            0x08 => out.extend_from_slice(b"\\b"),
            0x0c => out.extend_from_slice(b"\\f"),
            0..0x20 => out.extend_from_slice(format!("\\u{byte:04x}").as_bytes()),
            _ => out.push(byte),
        }
    }
}
