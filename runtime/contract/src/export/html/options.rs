//! What the pages know of the site around them.

use super::web_link::is_web_link;

/// What the pages know of the site around them; by default nothing.
///
/// Addresses are URI references (RFC 3986 §4.1). One with another scheme than `http` and `https` is left out.
///
/// ```
/// use errbook::ApiError;
/// use errbook::export::html::{PageOptions, page_with};
///
/// /// Gone
/// #[derive(Debug, ApiError)]
/// #[api_error(code = "gone", status = 410)]
/// struct Gone;
///
/// let options = PageOptions::new()
///     .home("https://example.com/docs", "Booking API")
///     .files();
/// let page = page_with(&Gone::CATALOG.document(), &options);
/// assert!(page.contains(r#"<a href="https://example.com/docs">Booking API</a>"#));
/// assert!(page.contains(r#"<a href="errors.openapi.json">OpenAPI</a>"#));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct PageOptions {
    home: Option<(String, String)>,
    json: Option<String>,
    openapi: Option<String>,
    typescript: Option<String>,
}

impl PageOptions {
    /// No links out of the pages.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// A link to the documentation of which the pages are a part, with its name, on each page. A relative address is
    /// resolved from each, so that a path from the root suits pages in several folders.
    #[must_use]
    pub fn home(mut self, url: impl Into<String>, name: impl Into<String>) -> Self {
        self.home = Some((url.into(), name.into()));
        self
    }

    /// Links to the exports under their usual names beside the page of all codes: `errors.json`, `errors.openapi.json` and
    /// `errors.ts`. For a page at `/errors` these are `/errors.json` and so on.
    #[must_use]
    pub fn files(self) -> Self {
        self.json("errors.json")
            .openapi("errors.openapi.json")
            .typescript("errors.ts")
    }

    /// Where the page of all codes finds the document as JSON.
    #[must_use]
    pub fn json(mut self, url: impl Into<String>) -> Self {
        self.json = Some(url.into());
        self
    }

    /// Where it finds the OpenAPI export.
    #[must_use]
    pub fn openapi(mut self, url: impl Into<String>) -> Self {
        self.openapi = Some(url.into());
        self
    }

    /// Where it finds the TypeScript module. Its file name is the one that the examples import from.
    #[must_use]
    pub fn typescript(mut self, url: impl Into<String>) -> Self {
        self.typescript = Some(url.into());
        self
    }

    /// The address and the name of the home link.
    pub(super) fn home_link(&self) -> Option<(&str, &str)> {
        let (url, name) = self.home.as_ref()?;
        is_web_link(url).then_some((url, name))
    }

    /// The names and addresses of the exports.
    pub(super) fn exports(&self) -> Vec<(&'static str, &str)> {
        let exports = [
            ("JSON", &self.json),
            ("OpenAPI", &self.openapi),
            ("TypeScript", &self.typescript),
        ];
        let exports = exports.into_iter();
        let given = exports.filter_map(|(name, url)| Some((name, url.as_deref()?)));
        given.filter(|(_, url)| is_web_link(url)).collect()
    }

    /// The file name of the TypeScript module, without its extension.
    pub(super) fn module_name(&self) -> &str {
        let url = self.typescript.as_deref().unwrap_or_default();
        let path = url.split(['?', '#']).next().unwrap_or_default();
        let name = path.rsplit('/').next().unwrap_or_default();
        let is_plain = |c: char| c.is_ascii_alphanumeric() || "._-".contains(c);
        match name.strip_suffix(".ts") {
            Some(stem) if !stem.is_empty() && stem.chars().all(is_plain) => stem,
            _ => "errors",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_module_is_imported_by_its_file_name() {
        let name = |url: &str| PageOptions::new().typescript(url).module_name().to_owned();
        assert_eq!(name("/client/bookwell.errors.ts?v=1"), "bookwell.errors");
        assert_eq!(name("errors.ts"), "errors");
        assert_eq!(name("/a\"b.ts"), "errors");
        assert_eq!(name("/types/"), "errors");
        assert_eq!(PageOptions::new().module_name(), "errors");
    }

    #[test]
    fn links_are_those_that_are_given_and_safe() {
        assert!(PageOptions::new().exports().is_empty());
        let options = PageOptions::new()
            .json("javascript:alert(1)")
            .openapi("/openapi.json")
            .home("javascript:alert(1)", "Home");
        assert_eq!(options.exports(), [("OpenAPI", "/openapi.json")]);
        assert_eq!(options.home_link(), None);
    }
}
