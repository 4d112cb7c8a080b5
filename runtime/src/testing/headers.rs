//! The headers of a response, compared with those of a code.

use errbook_contract::document::{CodeDocument, HeaderDocument};
use errbook_contract::layout::{Presence, Text};
use http::HeaderMap;
use http::header::{CONTENT_TYPE, RETRY_AFTER};

/// In what the headers differ from the contract.
pub(super) fn differences(code: &CodeDocument, headers: &HeaderMap) -> Vec<String> {
    let mut differences = Vec::new();
    let sent = |name: &str| -> Vec<String> {
        let values = headers.get_all(name).iter();
        values
            .map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned())
            .collect()
    };
    let content_type = sent(CONTENT_TYPE.as_str());
    let expected: Vec<_> = code.content_type().into_iter().collect();
    if content_type != expected {
        differences.push(format!(
            "`Content-Type`: expected {expected:?}, sent {content_type:?}"
        ));
    }
    match (code.sends_retry_after(), headers.contains_key(RETRY_AFTER)) {
        (Presence::Always, false) => differences.push("`Retry-After` is missing".to_owned()),
        (Presence::Never, true) if !code.has_framework_headers() => {
            differences.push("`Retry-After` is not expected".to_owned());
        }
        _ => {}
    }
    for header in code.headers().iter().filter(|header| !header.is_optional()) {
        let (name, values) = (header.name(), sent(header.name()));
        match fixed(header) {
            Some(value) if !values.contains(&value) => {
                differences.push(format!("`{name}`: expected {value:?}, sent {values:?}"));
            }
            None if values.is_empty() && is_always_sent(header) => {
                differences.push(format!("`{name}` is missing"));
            }
            _ => {}
        }
    }
    differences
}

/// The value, if it is the same in every response.
fn fixed(header: &HeaderDocument) -> Option<String> {
    if header.is_per_occurrence() {
        return None;
    }
    let texts = header.value().iter().map(|piece| match piece {
        Text::Literal(text) => Some(&**text),
        Text::Fact(_) | Text::Field(_) => None,
    });
    texts.collect()
}

/// A header with a fact is left out where the fact is absent, and one whose value is no valid field value.
fn is_always_sent(header: &HeaderDocument) -> bool {
    header.is_per_occurrence()
}
