//! The list of every error that a type, or a whole API, can answer with.

pub(crate) mod check;
#[cfg(feature = "contract")]
mod document;
pub(crate) mod index;
pub(crate) mod page;
mod retired;
pub(crate) mod size;
mod unique;

use std::{fmt, ptr};

#[cfg(feature = "contract")]
use errbook_contract::document::CatalogDocument;
use errbook_contract::lint::Allow;
#[cfg(feature = "contract")]
use errbook_contract::lint::{self, Finding};
use http::StatusCode;

use crate::{Definition, Retry};

pub use retired::Retired;

/// The definitions of one type, those of its transparent members included, or with [`catalog!`](crate::catalog!) of
/// a whole API.
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
    /// The type's own definitions, in a few tables.
    #[doc(hidden)]
    pub tables: &'static [&'static [Definition]],
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
        tables: &'static [&'static [Definition]],
        members: &'static [&'static Catalog],
    ) -> Self {
        Catalog {
            name: "",
            title: None,
            tables,
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

    /// The codes and numbers that must not be used again. Those of included catalogs are theirs.
    #[must_use]
    pub const fn retired(&self) -> &'static [Retired] {
        self.retired
    }

    /// What a client does when no answer comes at all.
    #[must_use]
    pub const fn no_response(&self) -> Option<Retry> {
        self.no_response
    }

    /// What `allow(…)` lists: the lints that are not to be reported, and why. Those of included catalogs are theirs.
    #[must_use]
    pub const fn allows(&self) -> &'static [Allow] {
        self.allows
    }

    /// The contract as a document: what is committed, compared and exported.
    ///
    /// `#[doc(hidden)]` variants are left out of what is written of it.
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

    /// What the [lints](crate::lint) find and nothing allows, in the order of [`Lint::ALL`](crate::lint::Lint::ALL),
    /// then of the catalog.
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
    /// [`lint::check`](crate::lint::check) is the same as a test.
    #[cfg(feature = "contract")]
    #[must_use]
    pub fn lints(&'static self) -> Vec<Finding> {
        lint::findings(&self.document())
    }

    /// Every definition once, however many ways lead to it: the type's own first, in the order of its variants,
    /// then those of its members.
    pub fn iter(&self) -> impl Iterator<Item = &'static Definition> + use<> {
        let mut tables = Vec::new();
        self.collect_tables(&mut tables);
        tables.into_iter().flatten().copied().flatten()
    }

    fn collect_tables(&self, tables: &mut Vec<&'static [&'static [Definition]]>) {
        // Each table is one `static`, so its address is its identity.
        if !tables.iter().any(|known| ptr::eq(*known, self.tables)) {
            tables.push(self.tables);
        }
        for member in self.members {
            member.collect_tables(tables);
        }
    }

    /// How many definitions there are.
    ///
    /// ```
    /// # use errbook::ApiError;
    /// # #[derive(Debug, ApiError)]
    /// # #[api_error(code = "gone", status = 410)]
    /// # struct Gone;
    /// assert_eq!(Gone::CATALOG.len(), 1);
    /// ```
    #[must_use]
    pub fn len(&self) -> usize {
        self.iter().count()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.iter().next().is_none()
    }

    /// The definition of a code at a status.
    #[must_use]
    pub fn get(&self, code: &str, status: StatusCode) -> Option<&'static Definition> {
        self.find(code)
            .find(|definition| definition.status() == status)
    }

    /// The definitions of a code: several when the code is shared between statuses.
    pub fn find(&self, code: &str) -> impl Iterator<Item = &'static Definition> {
        self.iter()
            .filter(move |definition| definition.code() == code)
    }

    /// The definitions of a number in the numeric dictionary: several when the number is shared.
    pub fn find_number(&self, number: i32) -> impl Iterator<Item = &'static Definition> + use<> {
        self.iter()
            .filter(move |definition| definition.number() == Some(number))
    }
}

/// Every definition once, as [`Catalog::iter`] gives them.
///
/// ```
/// # use errbook::ApiError;
/// # #[derive(Debug, ApiError)]
/// # #[api_error(code = "gone", status = 410)]
/// # struct Gone;
/// for definition in Gone::CATALOG {
///     assert_eq!(definition.code(), "gone");
/// }
/// ```
impl IntoIterator for &Catalog {
    type Item = &'static Definition;
    type IntoIter = std::vec::IntoIter<&'static Definition>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter().collect::<Vec<_>>().into_iter()
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
