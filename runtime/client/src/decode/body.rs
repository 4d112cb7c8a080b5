//! Whether a body is one document, or what it is instead.

use http::Method;
use http::header::CONTENT_TYPE;

use super::json::{Document, Room, Stop};
use crate::answer::Answer;
use crate::foreign::ForeignKind;

/// A body that can be one of the API's.
pub(super) enum Body<'a> {
    /// A text, which can be empty, or JSON.
    Text(&'a str),
    /// The answer to `HEAD`.
    Head,
}

impl<'a> Body<'a> {
    /// The body as a text.
    pub(super) fn text(&self) -> Option<&'a str> {
        match self {
            Body::Text(text) => Some(text),
            Body::Head => None,
        }
    }

    /// What the body is if it is none of the API's.
    pub(super) fn foreign(&self, answer: &Answer<'_>) -> ForeignKind {
        let text = self.text().unwrap_or_default();
        if text.trim_ascii().is_empty() {
            return ForeignKind::Empty;
        }
        match Document::parse(text, &mut Room::default()) {
            Ok(_) => ForeignKind::OtherJson,
            Err(Stop::End) if text.trim_start().starts_with(['{', '[']) => ForeignKind::Truncated,
            Err(_) => other(answer, text.as_bytes()),
        }
    }
}

/// `encoded` is whether the HTTP client has left a `Content-Encoding`.
pub(super) fn body<'a>(answer: &Answer<'a>, encoded: bool) -> Result<Body<'a>, ForeignKind> {
    let bytes = answer.body;
    if answer.method == Some(&Method::HEAD) && bytes.is_empty() {
        return Ok(Body::Head);
    }
    if bytes.len() > Answer::LIMIT {
        return Err(ForeignKind::TooLarge);
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let is_blank = bytes.trim_ascii().is_empty();
    if !is_blank && (encoded || is_compressed(bytes)) {
        return Err(ForeignKind::Compressed);
    }
    let text = std::str::from_utf8(bytes).map_err(|error| {
        // A character that is cut in two ends the bytes.
        match error.error_len() {
            None => ForeignKind::Truncated,
            Some(_) => other(answer, bytes),
        }
    })?;
    // Nothing tells the beginning of a text from a whole one.
    if !answer.complete && Document::parse(text, &mut Room::default()).is_err() {
        return Err(ForeignKind::Truncated);
    }
    Ok(Body::Text(text))
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
