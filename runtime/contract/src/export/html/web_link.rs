//! Addresses that are safe as links.

/// Whether an address is safe as a link: it is relative, or its scheme is `http` or `https`.
pub(super) fn is_web_link(url: &str) -> bool {
    let scheme = match url.split_once(':') {
        Some((scheme, _)) if !scheme.contains(['/', '?', '#']) => scheme,
        _ => return true,
    };
    scheme.eq_ignore_ascii_case("https") || scheme.eq_ignore_ascii_case("http")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_web_links_are_safe() {
        for url in ["/errors/a:b", "HTTPS://example.com", "a?b:c", "#a:b", ""] {
            assert!(is_web_link(url), "{url}");
        }
        for url in ["javascript:alert(1)", "data:text/html,a", "JavaScript:a/b"] {
            assert!(!is_web_link(url), "{url}");
        }
    }
}
