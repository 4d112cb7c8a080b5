//! Names and values of header fields (RFC 9110 §5).

/// What the server or errbook itself sets.
const REFUSED: [(&str, &str); 3] = [
    ("content-type", "use `content_type`"),
    ("content-length", "leave it to the server"),
    (
        "retry-after",
        "use a `retry_after` field or `retry(throttled(after = …))`",
    ),
];

/// A name that may be sent; the error is the rule and the remedy.
pub(crate) fn check(name: &str) -> Result<(), String> {
    let tchar = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c);
    if name.is_empty() || !name.chars().all(tchar) {
        let rule = format!("\"{name}\" is no header name");
        return Err(format!("{rule}; use letters, digits and `-`"));
    }
    let refused = REFUSED
        .iter()
        .find(|(refused, _)| name.eq_ignore_ascii_case(refused));
    match refused {
        Some((_, remedy)) => Err(format!("`{name}` is not set as a header; {remedy}")),
        None => Ok(()),
    }
}

/// Visible ASCII and spaces.
pub(crate) fn check_value(value: &str) -> Result<(), String> {
    match value.chars().find(|c| !(' '..='~').contains(c)) {
        Some(c) => Err(format!(
            "a header's value cannot hold {c:?} (U+{:04X}); use visible ASCII and spaces",
            u32::from(c)
        )),
        None if value.is_empty() => {
            Err("a header's value is empty; write one or leave the header out".to_owned())
        }
        None if value.trim() != value => {
            Err("a header's value neither begins nor ends in a space; trim it".to_owned())
        }
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_tokens_and_some_are_refused() {
        assert!(check("WWW-Authenticate").is_ok());
        assert!(check("X Y").is_err());
        assert!(check("retry-After").unwrap_err().contains("retry_after"));
    }

    #[test]
    fn values_are_visible_ascii() {
        assert!(check_value("Bearer realm=\"api\"").is_ok());
        for wrong in ["", " a", "a\r\nb", "é"] {
            assert!(check_value(wrong).is_err(), "{wrong:?}");
        }
    }
}
