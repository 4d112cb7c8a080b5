//! The changes between two documents of a catalog, and how each affects clients.

mod by_code;
mod catalog;
mod change;
mod code;
mod codes;
mod details;
mod documents;
mod envelopes;
mod headers;
mod layout;
mod media_type;
mod notation;
mod retired;
mod rules;
mod schema;
mod sight;
mod successor;
#[cfg(test)]
mod tests;

use std::fmt;

use crate::document::CatalogDocument;

pub use change::{Change, Level};

/// Every change between two documents, the most severe first.
///
/// `Display` writes a report:
///
/// ```text
/// 1 breaking change
///   slot_unavailable (409): the detail `requested_time` was removed; clients that read it no longer find it [detail-removed]
/// 1 informational change
///   …
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diff {
    changes: Vec<Change>,
}

/// Compares two documents of a catalog, the older first.
///
/// ```
/// use errbook::ApiError;
/// use errbook::contract::{Level, diff};
///
/// #[derive(Debug, ApiError)]
/// #[api_error(code = "gone", status = 410)]
/// struct Before;
///
/// #[derive(Debug, ApiError)]
/// #[api_error(code = "gone", status = 404)]
/// struct After;
///
/// let (before, after) = (Before::CATALOG.document(), After::CATALOG.document());
/// let changes = diff(&before, &after);
/// assert_eq!(changes.level(), Some(Level::Breaking));
/// assert_eq!(changes.changes()[0].rule(), "status-changed");
/// assert!(diff(&after, &after).is_empty());
/// ```
///
/// # The rules
///
/// The [level](Change::level) of a change is that of its [rule](Change::rule), unless responses show less of it: what they do
/// not show is informational, and another value of the same JSON type is notable.
///
#[doc = include_str!("rules.md")]
#[must_use]
pub fn diff(old: &CatalogDocument, new: &CatalogDocument) -> Diff {
    let (old, new) = (&*schema::resolved(old), &*schema::resolved(new));
    let mut changes = Vec::new();
    catalog::compare(old, new, &mut changes);
    envelopes::compare(old, new, &mut changes);
    codes::compare(old, new, &mut changes);
    // The sort is stable: within a level, changes stay in the order of codes and rules.
    changes.sort_by_key(Change::level);
    Diff { changes }
}

impl Diff {
    /// The changes, the most severe first.
    #[must_use]
    pub fn changes(&self) -> &[Change] {
        &self.changes
    }

    /// Whether there are no changes.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }

    /// The changes that fit, and the others.
    #[cfg(feature = "cli")]
    pub(crate) fn partition(&self, fits: impl Fn(&Change) -> bool) -> (Diff, Diff) {
        let changes = self.changes.iter().cloned();
        let (fitting, others) = changes.partition(fits);
        (Diff { changes: fitting }, Diff { changes: others })
    }

    /// The level of the most severe change; `None` if there are no changes.
    #[must_use]
    pub fn level(&self) -> Option<Level> {
        self.changes.first().map(Change::level)
    }

    /// Whether a client that follows the contract may fail.
    #[must_use]
    pub fn is_breaking(&self) -> bool {
        self.level() == Some(Level::Breaking)
    }
}

impl fmt::Display for Diff {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_empty() {
            return f.write_str("no changes\n");
        }
        for changes in self.changes.chunk_by(|a, b| a.level == b.level) {
            let level = changes.first().map_or("", |change| change.level.as_str());
            let plural = if changes.len() == 1 { "" } else { "s" };
            writeln!(f, "{} {level} change{plural}", changes.len())?;
            for change in changes {
                writeln!(f, "  {change}")?;
            }
        }
        Ok(())
    }
}
