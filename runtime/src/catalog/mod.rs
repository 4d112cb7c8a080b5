//! The list of every error that a type, or a whole API, can answer with.

pub(crate) mod check;
mod conflict;
pub(crate) mod digest;
#[cfg(feature = "contract")]
mod document;
#[cfg(test)]
mod model;
mod page;
mod retired;
pub(crate) mod rows;
pub(crate) mod size;
pub(crate) mod sound;
mod table;

use std::{fmt, ptr};

use http::StatusCode;

use crate::lint::Allow;
#[cfg(feature = "contract")]
use crate::lint::{self, Finding};
use crate::{Definition, Retry};

use digest::{Digest, NO_DIGEST};
#[cfg(feature = "contract")]
pub(crate) use document::ms;
#[cfg(feature = "contract")]
pub use document::{
    CatalogDocument, CodeDocument, DetailDocument, DocumentError, EnvelopeDocument, HeaderDocument,
    RetiredDocument,
};
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
    name: &'static str,
    title: Option<&'static str>,
    definitions: &'static [Definition],
    digest: &'static Digest,
    members: &'static [&'static Catalog],
    retired: &'static [Retired],
    no_response: Option<Retry>,
    allows: &'static [Allow],
}

impl Catalog {
    pub(crate) const fn of_type(
        definitions: &'static [Definition],
        digest: &'static Digest,
        members: &'static [&'static Catalog],
    ) -> Self {
        Catalog {
            name: "",
            title: None,
            definitions,
            digest,
            members,
            retired: &[],
            no_response: None,
            allows: &[],
        }
    }

    pub(crate) const fn of_api(
        name: &'static str,
        title: Option<&'static str>,
        members: &'static [&'static Catalog],
        retired: &'static [Retired],
        no_response: Option<Retry>,
        allows: &'static [Allow],
    ) -> Self {
        Catalog {
            name,
            title,
            definitions: &[],
            digest: &NO_DIGEST,
            members,
            retired,
            no_response,
            allows,
        }
    }

    pub(crate) const fn parts(&self) -> (&'static [Definition], &'static [&'static Catalog]) {
        (self.definitions, self.members)
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

    /// What the [lints](lint) find and nothing allows, in the order of [`Lint::ALL`](lint::Lint::ALL), then of the
    /// catalog.
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
    /// [`lint::check`] is the same as a test, and the subcommand `lint` of [`export::main`](crate::export::main) on the
    /// command line.
    #[cfg(feature = "contract")]
    #[must_use]
    pub fn lints(&self) -> Vec<Finding> {
        lint::findings(self)
    }

    /// Every definition once, however many ways lead to it: the type's own first, in the order of its variants,
    /// then those of its members.
    pub fn iter(&self) -> impl Iterator<Item = &'static Definition> + use<> {
        let mut tables = Vec::new();
        self.collect_tables(&mut tables);
        tables.into_iter().flatten()
    }

    fn collect_tables(&self, tables: &mut Vec<&'static [Definition]>) {
        // Each table is one `static`, so its address is its identity.
        if !tables.iter().any(|known| ptr::eq(*known, self.definitions)) {
            tables.push(self.definitions);
        }
        for member in self.members {
            member.collect_tables(tables);
        }
    }

    /// The definitions without the `#[doc(hidden)]` ones: what documents and exports show.
    #[cfg(feature = "contract")]
    pub(crate) fn documented(&self) -> impl Iterator<Item = &'static Definition> + use<> {
        self.iter().filter(|it| !it.parts().rare.hidden)
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

impl fmt::Debug for Catalog {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let definitions: Vec<_> = self.iter().collect();
        f.debug_struct("Catalog")
            .field("name", &self.name)
            .field("definitions", &definitions)
            .finish_non_exhaustive()
    }
}
