//! Media types that are the same in another spelling.

/// Whether two media types are the same (RFC 9110 §8.3.1): type, names of parameters and the charset have no case, and
/// space around parameters has no meaning.
pub(super) fn is_same(a: &str, b: &str) -> bool {
    normalized(a) == normalized(b)
}

fn normalized(media_type: &str) -> Vec<String> {
    let mut parts = media_type.split(';').map(str::trim);
    let essence = parts.next().unwrap_or_default().to_ascii_lowercase();
    let parameters = parts.map(|parameter| match parameter.split_once('=') {
        Some((name, value)) if name.eq_ignore_ascii_case("charset") => {
            let value = value.trim_matches('"').to_ascii_lowercase();
            format!("charset={value}")
        }
        Some((name, value)) => format!("{}={value}", name.to_ascii_lowercase()),
        None => parameter.to_owned(),
    });
    std::iter::once(essence).chain(parameters).collect()
}

#[cfg(test)]
mod tests {
    use super::is_same;

    #[test]
    fn case_and_space_have_no_meaning() {
        let json = "application/json; charset=utf-8";
        for same in [
            "Application/JSON;charset=UTF-8",
            "application/json ; Charset=\"utf-8\"",
        ] {
            assert!(is_same(json, same), "{same}");
        }
        for other in [
            "application/json",
            "text/json; charset=utf-8",
            "application/json; v=1",
        ] {
            assert!(!is_same(json, other), "{other}");
        }
        assert!(!is_same("a/json; v=A", "a/json; v=a"));
    }
}
