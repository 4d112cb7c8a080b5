//! What an OpenAPI export contains beyond the errors themselves.

use crate::export::names::identifier;

/// What an OpenAPI export contains beyond the errors themselves; by default nothing.
///
/// ```
/// use errbook::export::{OpenApiOptions, openapi_with};
/// # use errbook::ApiError;
/// # /// Gone
/// # #[derive(Debug, ApiError)]
/// # #[api_error(code = "gone", status = 410)]
/// # struct Gone;
///
/// let options = OpenApiOptions::new().default_response();
/// let document = openapi_with(&Gone::CATALOG.document(), &options);
/// let media = &document["components"]["responses"]["ErrorDefault"]["content"]["application/json"];
/// assert_eq!(media["schema"]["$ref"], "#/components/schemas/NestedOpenError");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct OpenApiOptions {
    pub(super) extensible_codes: bool,
    pub(super) default_response: bool,
    pub(super) component_prefix: String,
}

impl OpenApiOptions {
    /// Nothing beyond the errors.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Codes stand in `x-extensible-enum` instead of `enum`: generated clients then accept codes that a later version
    /// adds. Bodies are alternatives of `anyOf`, as nothing excludes the others.
    #[must_use]
    pub fn extensible_codes(mut self) -> Self {
        self.extensible_codes = true;
        self
    }

    /// The response `ErrorDefault`, for any error that is not documented: the envelopes of the catalog with any code.
    /// Merging gives it to each operation as `default` that has none.
    #[must_use]
    pub fn default_response(mut self) -> Self {
        self.default_response = true;
        self
    }

    /// The words that stand before the names of all components, so that two catalogs with the same statuses or codes can be
    /// merged into one document: with `admin`, the errors at 409 are `AdminError409`.
    #[must_use]
    pub fn component_prefix(mut self, words: &str) -> Self {
        self.component_prefix = identifier(words, "");
        self
    }
}
