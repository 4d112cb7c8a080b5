//! The catalog: every error of a type or of a whole API.

mod check;
mod difference;
#[cfg(feature = "contract")]
mod document;
mod index;
pub(crate) mod index_storage;
mod iter;
mod key_table;
pub(crate) mod page;
pub(crate) mod report;
mod retired;
mod reuse;
pub(crate) mod size;
mod unique;
#[cfg(feature = "contract")]
mod unused_sharing;

use std::fmt;

#[cfg(feature = "contract")]
use errbook_contract::document::CatalogDocument;
use errbook_contract::lint::Allow;
#[cfg(feature = "contract")]
use errbook_contract::lint::{self, Finding};

use crate::Retry;
use crate::definition::TypeDefinitions;

pub use iter::Definitions;
pub use retired::Retired;

/// The definitions of one type, including those of its transparent variants, or of a whole API: see
/// [`catalog!`](crate::catalog!).
///
/// ```
/// use errbook::ApiError;
/// use http::StatusCode;
///
/// #[derive(Debug, ApiError)]
/// enum AuthError {
///     /// No API key provided
///     #[api_error(code = "authentication_required", status = 401)]
///     Missing,
/// }
///
/// #[derive(Debug, ApiError)]
/// enum Error {
///     #[api_error(transparent)]
///     Auth(AuthError),
///     /// Unexpected server error
///     #[api_error(code = "internal_error", status = 500)]
///     Internal,
/// }
///
/// let codes: Vec<_> = Error::CATALOG.iter().map(|definition| definition.code()).collect();
/// assert_eq!(codes, ["internal_error", "authentication_required"]);
/// assert!(Error::CATALOG.get("internal_error", StatusCode::INTERNAL_SERVER_ERROR).is_some());
/// ```
pub struct Catalog {
    #[doc(hidden)]
    pub name: &'static str,
    #[doc(hidden)]
    pub title: Option<&'static str>,
    #[doc(hidden)]
    pub introduction: Option<&'static str>,
    /// The definitions of the type itself; none in a catalog of several types.
    #[doc(hidden)]
    pub own: &'static TypeDefinitions,
    /// The catalogs of transparent variants, of listed types, and of included catalogs.
    #[doc(hidden)]
    pub members: &'static [&'static Catalog],
    #[doc(hidden)]
    pub retired: &'static [Retired],
    #[doc(hidden)]
    pub no_response: Option<Retry>,
    #[doc(hidden)]
    pub allows: &'static [Allow],
}

impl Catalog {
    /// The catalog of a type.
    #[doc(hidden)]
    #[must_use]
    pub const fn of_type(
        own: &'static TypeDefinitions,
        members: &'static [&'static Catalog],
    ) -> Self {
        Catalog {
            name: "",
            title: None,
            introduction: None,
            own,
            members,
            retired: &[],
            no_response: None,
            allows: &[],
        }
    }

    /// The name of the `static`; empty for the catalog of a type.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The first paragraph of the doc comment.
    #[must_use]
    pub const fn title(&self) -> Option<&'static str> {
        self.title
    }

    /// The text of the rule `introduction`: paragraphs, separated by an empty line.
    #[must_use]
    pub const fn introduction(&self) -> Option<&'static str> {
        self.introduction
    }

    /// The codes and numbers that the catalog says must not be used again. Those of included catalogs count, too: the
    /// document has all.
    #[must_use]
    pub const fn retired(&self) -> &'static [Retired] {
        self.retired
    }

    /// What a client does when it receives no response at all.
    #[must_use]
    pub const fn no_response(&self) -> Option<Retry> {
        self.no_response
    }

    /// The findings that `allow(…)` suppresses, without those of included catalogs.
    #[must_use]
    pub const fn allows(&self) -> &'static [Allow] {
        self.allows
    }

    /// The catalog as a document, to be committed, compared and exported.
    ///
    /// `#[doc(hidden)]` variants are left out of files, comparisons and exports.
    ///
    /// ```
    /// # use errbook::ApiError;
    /// # /// Gone
    /// # #[derive(Debug, ApiError)]
    /// # #[api_error(code = "gone", status = 410)]
    /// # struct Gone;
    /// let document = Gone::CATALOG.document();
    /// assert_eq!(document.codes()[0].code(), "gone");
    /// ```
    #[cfg(feature = "contract")]
    #[must_use]
    pub fn document(&'static self) -> CatalogDocument {
        self.into()
    }

    /// The findings of the [lints](crate::lint) that the catalog does not allow, in the order of
    /// [`Lint::ALL`](crate::lint::Lint::ALL), then of the catalog.
    ///
    /// ```
    /// # use errbook::ApiError;
    /// #[derive(Debug, ApiError)]
    /// enum Error {
    ///     /// Slow down
    ///     #[api_error(code = "slow_down", status = 429)]
    ///     SlowDown,
    /// }
    ///
    /// let findings = Error::CATALOG.lints();
    /// assert_eq!(findings[0].lint().as_str(), "missing_delay");
    /// assert_eq!(findings[0].variant().as_deref(), Some("Error::SlowDown"));
    /// assert_eq!(findings[0].code(), Some("slow_down"));
    /// ```
    ///
    /// [`lint::check`](crate::lint::check) panics with these findings, for use in a test.
    #[cfg(feature = "contract")]
    #[must_use]
    pub fn lints(&'static self) -> Vec<Finding> {
        lint::findings(&self.document())
    }
}

impl fmt::Debug for Catalog {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let definitions: Vec<_> = self.iter().collect();
        f.debug_struct("Catalog")
            .field("name", &self.name)
            .field("definitions", &definitions)
            .finish_non_exhaustive()
    }
}
