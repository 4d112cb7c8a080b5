//! Values of header fields (RFC 9110 §5.5).

use http::HeaderValue;

/// Visible ASCII and spaces, not empty: stricter than [`HeaderValue`], which lets tabs and raw UTF-8 through.
pub(crate) fn visible(text: &str) -> Option<HeaderValue> {
    let sound = !text.trim().is_empty() && text.bytes().all(|byte| (b' '..=b'~').contains(&byte));
    HeaderValue::from_str(text).ok().filter(|_| sound)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_visible_ascii_goes_into_a_header() {
        assert!(visible("Bearer realm=\"api\"").is_some());
        for hostile in ["", "  ", "a\r\nSet-Cookie: b", "a\nb", "\0", "a\tb", "é"] {
            assert!(visible(hostile).is_none(), "{hostile:?}");
        }
    }
}
