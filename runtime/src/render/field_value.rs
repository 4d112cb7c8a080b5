//! Values of header fields (RFC 9110 §5.5).

use http::HeaderValue;

/// A value of visible ASCII and spaces, not blank: stricter than [`HeaderValue`], which allows tabs and raw UTF-8.
pub(crate) fn visible_ascii(text: &str) -> Option<HeaderValue> {
    let is_visible =
        !text.trim().is_empty() && text.bytes().all(|byte| (b' '..=b'~').contains(&byte));
    HeaderValue::from_str(text).ok().filter(|_| is_visible)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_visible_ascii_goes_into_a_header() {
        assert!(visible_ascii("Bearer realm=\"api\"").is_some());
        for hostile in ["", "  ", "a\r\nSet-Cookie: b", "a\nb", "\0", "a\tb", "é"] {
            assert!(visible_ascii(hostile).is_none(), "{hostile:?}");
        }
    }
}
