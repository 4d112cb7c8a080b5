//! Whether a body is one document, or what it is instead.

use http::Method;
use http::header::{CONTENT_ENCODING, CONTENT_TYPE};

use super::json::{Document, Stop};
use crate::answer::Answer;
use crate::foreign::ForeignKind;

/// A body that can be one of the API's.
pub(super) enum Body<'a> {
    /// One JSON document; it can be a text, too.
    Json(&'a str, Document<'a>),
    /// A text, which can be empty; what it is if no error of the API is such a text.
    Text(&'a str, ForeignKind),
    /// The answer to `HEAD`.
    Head,
}

impl<'a> Body<'a> {
    /// The body as a text.
    pub(super) fn text(&self) -> Option<&'a str> {
        match self {
            Body::Json(text, _) | Body::Text(text, _) => Some(text),
            Body::Head => None,
        }
    }

    /// What the body is if it is none of the API's.
    pub(super) fn foreign(&self) -> ForeignKind {
        match self {
            Body::Json(..) => ForeignKind::OtherJson,
            Body::Text(_, kind) => *kind,
            Body::Head => ForeignKind::Empty,
        }
    }
}

pub(super) fn body<'a>(answer: &Answer<'a>) -> Result<Body<'a>, ForeignKind> {
    let bytes = answer.body;
    if answer.method == Some(&Method::HEAD) && bytes.is_empty() {
        return Ok(Body::Head);
    }
    if bytes.len() > Answer::LIMIT {
        return Err(ForeignKind::TooLarge);
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let is_blank = bytes.trim_ascii().is_empty();
    if is_blank && !answer.complete {
        return Err(ForeignKind::Truncated);
    }
    if !is_blank && (is_encoded(answer) || is_compressed(bytes)) {
        return Err(ForeignKind::Compressed);
    }
    let text = std::str::from_utf8(bytes).map_err(|error| {
        // A character that is cut in two ends the bytes.
        match error.error_len() {
            None => ForeignKind::Truncated,
            Some(_) => other(answer, bytes),
        }
    })?;
    if is_blank {
        return Ok(Body::Text(text, ForeignKind::Empty));
    }
    match Document::parse(text) {
        Ok(document) => Ok(Body::Json(text, document)),
        Err(_) if !answer.complete => Err(ForeignKind::Truncated),
        Err(Stop::End) if text.trim_start().starts_with(['{', '[']) => {
            Ok(Body::Text(text, ForeignKind::Truncated))
        }
        Err(_) => Ok(Body::Text(text, other(answer, bytes))),
    }
}

/// Whether the HTTP client has left a `Content-Encoding`.
fn is_encoded(answer: &Answer<'_>) -> bool {
    let mut encodings = answer.headers.get_all(CONTENT_ENCODING).iter();
    encodings.any(|encoding| {
        let encoding = encoding.as_bytes().trim_ascii();
        !encoding.is_empty() && !encoding.eq_ignore_ascii_case(b"identity")
    })
}

/// Whether the bytes begin as gzip or zstd do; no text does.
fn is_compressed(bytes: &[u8]) -> bool {
    bytes.starts_with(b"\x1f\x8b") || bytes.starts_with(b"\x28\xb5\x2f\xfd")
}

fn other(answer: &Answer<'_>, bytes: &[u8]) -> ForeignKind {
    if is_html(answer, bytes) {
        ForeignKind::Html
    } else {
        ForeignKind::Other
    }
}

fn is_html(answer: &Answer<'_>, bytes: &[u8]) -> bool {
    let start = bytes.trim_ascii_start();
    let starts = |tag: &str| {
        let start = start.get(..tag.len());
        start.is_some_and(|start| start.eq_ignore_ascii_case(tag.as_bytes()))
    };
    let media_type = answer.headers.get(CONTENT_TYPE);
    let media_type = media_type.and_then(|value| value.to_str().ok());
    let media_type = media_type.map(essence).unwrap_or_default();
    starts("<!doctype html")
        || starts("<html")
        || ["text/html", "application/xhtml+xml"]
            .iter()
            .any(|html| media_type.eq_ignore_ascii_case(html))
}

/// A media type without its parameters.
pub(super) fn essence(media_type: &str) -> &str {
    let end = media_type.find(';').unwrap_or(media_type.len());
    media_type[..end].trim()
}
