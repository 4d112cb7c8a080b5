//! Media types (RFC 9110 §8.3.1).

/// `type/subtype`, with parameters if need be; the error is the rule and the remedy.
pub(crate) fn check(text: &str) -> Result<(), String> {
    let token = |text: &str| {
        let tchar = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c);
        !text.is_empty() && text.chars().all(tchar)
    };
    let (essence, parameters) = text.split_once(';').unwrap_or((text, ""));
    let sound = essence
        .trim_end_matches(' ')
        .split_once('/')
        .is_some_and(|(kind, subtype)| token(kind) && token(subtype));
    // RFC 9110 §5.6.6
    let parameter = |text: &str| match text.trim_matches(' ').split_once('=') {
        Some((name, value)) => token(name) && value.bytes().all(|c| (b' '..=b'~').contains(&c)),
        None => false,
    };
    if sound && (!text.contains(';') || parameters.split(';').all(parameter)) {
        return Ok(());
    }
    let text = text.escape_debug();
    Err(format!(
        "`{text}` is no media type; write `type/subtype`, as in `application/json`, with parameters as `; name=value`"
    ))
}

#[cfg(test)]
mod tests {
    use super::check;

    #[test]
    fn media_types_with_and_without_parameters() {
        assert!(check("application/vnd.error+docplanner+json").is_ok());
        assert!(check("application/json; charset=utf-8").is_ok());
        for wrong in [
            "",
            "json",
            "application/",
            "/json",
            "a b/c",
            "a/b\r\n",
            "a/b; charset",
        ] {
            assert!(check(wrong).is_err(), "{wrong:?}");
        }
    }
}
