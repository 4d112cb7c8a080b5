//! The media types of bodies (RFC 9110 §8.3.1), for const evaluation and run time.

/// What the bodies of a media type are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MediaKind {
    /// JSON: a part of the subtype is `json`, as in `json`, `problem+json` (RFC 6839) and `x-amz-json-1.1`.
    Json,
    /// `text/plain`: characters without markup, so nothing is escaped.
    PlainText,
    /// No media type of an envelope.
    Other,
}

impl MediaKind {
    /// The kind of a media type, without regard to case and parameters.
    #[must_use]
    pub const fn of(content_type: &str) -> Self {
        let essence = essence(content_type.as_bytes());
        if is_word(essence, b"text/plain") {
            MediaKind::PlainText
        } else if has_json_part(essence) {
            MediaKind::Json
        } else {
            MediaKind::Other
        }
    }
}

/// The media type without its parameters.
const fn essence(content_type: &[u8]) -> &[u8] {
    let mut end = 0;
    while end < content_type.len() && content_type[end] != b';' {
        end += 1;
    }
    content_type.split_at(end).0.trim_ascii_end()
}

/// Whether `text` is `word`, without regard to case. The standard library's comparison is const from Rust 1.89 on.
const fn is_word(text: &[u8], word: &[u8]) -> bool {
    if text.len() != word.len() {
        return false;
    }
    let mut i = 0;
    while i < word.len() {
        if !text[i].eq_ignore_ascii_case(&word[i]) {
            return false;
        }
        i += 1;
    }
    true
}

/// Whether a part of the subtype, between `/`, `+`, `-` and `.`, is `json`.
const fn has_json_part(essence: &[u8]) -> bool {
    let mut rest = essence;
    let mut is_type = true;
    loop {
        let mut end = 0;
        while end < rest.len() && !matches!(rest[end], b'/' | b'+' | b'-' | b'.') {
            end += 1;
        }
        let (part, separator) = rest.split_at(end);
        if !is_type && is_word(part, b"json") {
            return true;
        }
        let [separator, after @ ..] = separator else {
            return false;
        };
        is_type = is_type && *separator != b'/';
        rest = after;
    }
}

#[cfg(test)]
mod tests {
    use super::MediaKind;

    #[test]
    fn the_subtype_decides() {
        for (content_type, kind) in [
            ("application/json", MediaKind::Json),
            ("Application/Problem+JSON ; charset=utf-8", MediaKind::Json),
            ("application/vnd.error+docplanner+json", MediaKind::Json),
            ("text/json", MediaKind::Json),
            ("application/x-amz-json-1.1", MediaKind::Json),
            ("application/JSON-rpc", MediaKind::Json),
            ("text/plain", MediaKind::PlainText),
            ("TEXT/Plain; charset=utf-8", MediaKind::PlainText),
            ("application/jsonlines", MediaKind::Other),
            ("x-json/a", MediaKind::Other),
            ("text/plain+x", MediaKind::Other),
            ("x-text/plain", MediaKind::Other),
            ("text/html; a=\"application/json\"", MediaKind::Other),
            ("json", MediaKind::Other),
            ("", MediaKind::Other),
        ] {
            assert_eq!(MediaKind::of(content_type), kind, "{content_type}");
        }
    }
}
