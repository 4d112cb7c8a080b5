//! Links between the pages, and out of them. The slash is the only character of a code that has to be percent-encoded.

use super::options::PageOptions;

// The page's own fragments start with `@`, which no code contains.
pub(super) const MAIN: &str = "@main";
pub(super) const CODES: &str = "@codes";
pub(super) const RESPONSES: &str = "@responses";
pub(super) const RETRY: &str = "@retry";
pub(super) const SEARCH: &str = "@search";
pub(super) const NO_RESPONSE: &str = "@no-response";
pub(super) const RETIRED: &str = "@retired";

/// The addresses of the pages, relative to the page that is rendered.
#[derive(Clone, Copy)]
pub(super) struct Links<'a> {
    at: Option<&'a str>,
    options: &'a PageOptions,
}

impl<'a> Links<'a> {
    /// For a single page.
    pub(super) fn within(options: &'a PageOptions) -> Self {
        Links { at: None, options }
    }

    pub(super) fn to(at: &'a str, options: &'a PageOptions) -> Self {
        let at = Some(at.strip_suffix('/').unwrap_or(at));
        Links { at, options }
    }

    pub(super) fn options(self) -> &'a PageOptions {
        self.options
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_one_segment_of_the_path() {
        let options = PageOptions::new();
        let links = Links::to("/errors/", &options);
        assert_eq!(links.page("a.b:c-d").unwrap(), "/errors/a.b:c-d");
        assert_eq!(links.page("a/../b").unwrap(), "/errors/a%2F..%2Fb");
        assert_eq!(links.page(".."), None);
        assert_eq!(links.page("...").unwrap(), "/errors/...");
        assert_eq!(links.index(), "/errors");
        assert_eq!(Links::within(&options).page("a"), None);
    }

    #[test]
    fn a_site_may_be_at_the_root_or_be_relative() {
        let options = PageOptions::new();
        let to = |at| Links::to(at, &options);
        assert_eq!(to("/").page("a").unwrap(), "/a");
        assert_eq!(to("/").index(), "/");
        assert_eq!(to("..").page("a").unwrap(), "../a");
    }
}
