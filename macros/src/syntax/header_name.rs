//! Names and values of header fields (RFC 9110 §5).

use errbook_contract::RESERVED_HEADERS;

/// The name of a header that a definition may set, as written.
#[derive(Debug, Clone)]
pub(crate) struct HeaderName(String);

impl HeaderName {
    /// The error states the rule and the remedy.
    pub(crate) fn parse(name: &str) -> Result<Self, String> {
        if !is_token(name) {
            let rule = format!("\"{name}\" is not a valid header name");
            return Err(format!("{rule}; use letters, digits and `-`"));
        }
        let lower = name.to_ascii_lowercase();
        if RESERVED_HEADERS.contains(&&lower[..]) {
            let remedy = match &lower[..] {
                "content-type" => "use `content_type`",
                "retry-after" => "use a `retry_after` field or `retry(throttled(after = …))`",
                _ => "leave it to the server",
            };
            return Err(format!("`{name}` cannot be set as a header; {remedy}"));
        }
        Ok(HeaderName(name.to_owned()))
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

/// Names are compared without regard to case.
impl PartialEq for HeaderName {
    fn eq(&self, other: &Self) -> bool {
        self.0.eq_ignore_ascii_case(&other.0)
    }
}

/// Whether the text is a token (§5.6.2): a header name, or a part of a media type.
pub(super) fn is_token(text: &str) -> bool {
    let tchar = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c);
    !text.is_empty() && text.chars().all(tchar)
}

/// Visible ASCII and spaces; the error states the rule and the remedy.
pub(crate) fn check_value(value: &str) -> Result<(), String> {
    let invalid = value.chars().find(|c| !(' '..='~').contains(c));
    if let Some(c) = invalid {
        let code_point = u32::from(c);
        let rule = format!("a header value cannot contain {c:?} (U+{code_point:04X})");
        return Err(format!("{rule}; use visible ASCII and spaces"));
    }
    if value.is_empty() {
        return Err("a header value is empty; write one or remove the header".to_owned());
    }
    if value.trim() != value {
        return Err("a header value cannot begin or end with a space; trim it".to_owned());
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_tokens_and_some_are_reserved() {
        let parse = |name| HeaderName::parse(name);
        assert!(parse("WWW-Authenticate").is_ok());
        assert!(parse("X Y").is_err());
        assert!(parse("retry-After").unwrap_err().contains("retry_after"));
        let framing = parse("Transfer-Encoding").unwrap_err();
        assert!(framing.ends_with("leave it to the server"), "{framing}");
        assert!(parse("keep-alive").is_err());
        assert!(parse("Upgrade").is_ok());
        assert_eq!(parse("Allow"), parse("allow"));
    }

    #[test]
    fn values_are_visible_ascii() {
        assert!(check_value("Bearer realm=\"api\"").is_ok());
        for invalid in ["", " a", "a\r\nb", "é"] {
            assert!(check_value(invalid).is_err(), "{invalid:?}");
        }
    }
}
