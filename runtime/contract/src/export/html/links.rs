//! Links between the pages. The slash is the only character of a code that has to be percent-encoded.

// The page's own fragments start with `@`, which no code contains.
pub(super) const MAIN: &str = "@main";
pub(super) const SEARCH: &str = "@search";
pub(super) const NO_RESPONSE: &str = "@no-response";
pub(super) const RETIRED: &str = "@retired";

/// The addresses of the pages, relative to the page that is rendered.
#[derive(Clone, Copy)]
pub(super) struct Links<'a> {
    at: Option<&'a str>,
}

impl<'a> Links<'a> {
    /// For a single page.
    pub(super) fn within() -> Self {
        Links { at: None }
    }

    pub(super) fn to(at: &'a str) -> Self {
        let at = Some(at.strip_suffix('/').unwrap_or(at));
        Links { at }
    }

    /// The page of a code. `.` and `..` have none: they have a special meaning in a path (RFC 3986 §5.2.4).
    pub(super) fn page(self, code: &str) -> Option<String> {
        let at = self.at.filter(|_| !matches!(code, "." | ".."))?;
        Some(format!("{at}/{}", code.replace('/', "%2F")))
    }

    /// The page of all codes.
    pub(super) fn index(self) -> &'a str {
        match self.at {
            Some("") => "/",
            at => at.unwrap_or_default(),
        }
    }
}

/// Whether a documentation URL is safe as a link: it is relative, or its scheme is `http` or `https`.
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
    fn a_code_is_one_segment_of_the_path() {
        let links = Links::to("/errors/");
        assert_eq!(links.page("a.b:c-d").unwrap(), "/errors/a.b:c-d");
        assert_eq!(links.page("a/../b").unwrap(), "/errors/a%2F..%2Fb");
        assert_eq!(links.page(".."), None);
        assert_eq!(links.page("...").unwrap(), "/errors/...");
        assert_eq!(links.index(), "/errors");
        assert_eq!(Links::within().page("a"), None);
    }

    #[test]
    fn a_site_may_be_at_the_root_or_be_relative() {
        assert_eq!(Links::to("/").page("a").unwrap(), "/a");
        assert_eq!(Links::to("/").index(), "/");
        assert_eq!(Links::to("..").page("a").unwrap(), "../a");
    }

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
