//! Where things are: codes need no more than their slash encoded.

use std::ptr;

use crate::Definition;

// The page's own fragments begin with `@`, which no code has.
pub(super) const MAIN: &str = "@main";
pub(super) const SEARCH: &str = "@search";
pub(super) const NO_RESPONSE: &str = "@no-response";
pub(super) const RETIRED: &str = "@retired";

/// Where the pages are, as seen from the one that is written.
#[derive(Clone, Copy)]
pub(super) struct Links<'a> {
    at: Option<&'a str>,
}

impl<'a> Links<'a> {
    /// There is no other page.
    pub(super) fn within() -> Self {
        Links { at: None }
    }

    pub(super) fn to(at: &'a str) -> Self {
        let at = Some(at.strip_suffix('/').unwrap_or(at));
        Links { at }
    }

    /// The page of a code. Of `.` and `..` there is none, since these are no names in a path (RFC 3986 §5.2.4).
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

/// The fragment of one of the definitions of a code, which stand in the order of the catalog: with its status where there
/// are several. All that a code may hold may stand in one (RFC 3986 §3.5).
pub(super) fn anchor(definition: &Definition, of_code: &[&'static Definition]) -> String {
    let (code, status) = (definition.code(), definition.status().as_u16());
    if of_code.len() == 1 {
        return code.to_owned();
    }
    let mut at_status = of_code.iter().filter(|it| it.status().as_u16() == status);
    match at_status.position(|it| ptr::eq(*it, definition)) {
        // A catalog's check refuses two of one status, that of a type alone does not.
        Some(before @ 1..) => format!("{code}@{status}@{}", before + 1),
        _ => format!("{code}@{status}"),
    }
}

/// A documentation URL to be followed: a relative one, or one of the web.
pub(super) fn followed(url: &str) -> bool {
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
    fn a_site_may_be_at_the_root_or_move() {
        assert_eq!(Links::to("/").page("a").unwrap(), "/a");
        assert_eq!(Links::to("/").index(), "/");
        assert_eq!(Links::to("..").page("a").unwrap(), "../a");
    }

    #[test]
    fn only_links_of_the_web_are_followed() {
        for url in ["/errors/a:b", "HTTPS://example.com", "a?b:c", "#a:b", ""] {
            assert!(followed(url), "{url}");
        }
        for url in ["javascript:alert(1)", "data:text/html,a", "JavaScript:a/b"] {
            assert!(!followed(url), "{url}");
        }
    }
}
