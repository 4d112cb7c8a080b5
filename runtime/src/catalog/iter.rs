//! Iterates over the definitions of a catalog and looks them up.

use std::{ptr, vec};

use http::StatusCode;

use super::Catalog;
use crate::Definition;
use crate::definition::TypeDefinitions;

impl Catalog {
    /// Every definition once, even if it is listed more than once: the type's own in the order of its variants, then
    /// those of its transparent variants; in a catalog of several types, type by type. This and all that searches the
    /// catalog goes through its types and allocates, so it is for documents, tests and start-up, not for each request.
    pub fn iter(&self) -> impl Iterator<Item = &'static Definition> + use<> {
        let mut types = Vec::new();
        self.collect_types(&mut types);
        let tables = types.into_iter().flat_map(|own| own.tables);
        tables.copied().flatten()
    }

    fn collect_types(&self, types: &mut Vec<&'static TypeDefinitions>) {
        // One `static` for each type, so its address is its identity.
        if !types.iter().any(|known| ptr::eq(*known, self.own)) {
            types.push(self.own);
        }
        for member in self.members {
            member.collect_types(types);
        }
    }

    /// The number of definitions.
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

    /// Whether the catalog has no definitions.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.iter().next().is_none()
    }

    /// The definition of a code at a status: the first that has it, otherwise the first that can be sent at
    /// [any](Definition::is_any_status).
    #[must_use]
    pub fn get(&self, code: &str, status: StatusCode) -> Option<&'static Definition> {
        let exact = self
            .find(code)
            .find(|definition| definition.status() == status);
        exact.or_else(|| {
            self.find(code)
                .find(|definition| definition.is_at(status.as_u16()))
        })
    }

    /// The definitions of a code: several if the code is shared, or if a field holds one of several statuses.
    pub fn find(&self, code: &str) -> impl Iterator<Item = &'static Definition> {
        self.iter()
            .filter(move |definition| definition.code() == code)
    }

    /// The definitions of a number: several if the number is shared.
    pub fn find_number(&self, number: i32) -> impl Iterator<Item = &'static Definition> + use<> {
        self.iter()
            .filter(move |definition| definition.number() == Some(number))
    }
}

/// Iterates as [`Catalog::iter`] does.
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
    type IntoIter = Definitions;

    fn into_iter(self) -> Self::IntoIter {
        Definitions(self.iter().collect::<Vec<_>>().into_iter())
    }
}

/// The definitions of a catalog, one after the other.
#[derive(Debug, Clone)]
pub struct Definitions(vec::IntoIter<&'static Definition>);

impl Iterator for Definitions {
    type Item = &'static Definition;

    fn next(&mut self) -> Option<Self::Item> {
        self.0.next()
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.0.size_hint()
    }
}

impl ExactSizeIterator for Definitions {}
