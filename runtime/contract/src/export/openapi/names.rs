//! The names of schemas.

use std::collections::{BTreeMap, BTreeSet};

use crate::document::{CatalogDocument, CodeDocument};
use crate::export::names::of_code;

/// Names that are given once.
pub(super) struct Names<'a> {
    taken: BTreeSet<String>,
    /// How many statuses each code has.
    statuses: BTreeMap<&'a str, usize>,
}

impl<'a> Names<'a> {
    /// The schemas of details keep their names.
    pub(super) fn new(document: &'a CatalogDocument) -> Self {
        let mut statuses = BTreeMap::new();
        for code in &document.codes {
            *statuses.entry(&code.code[..]).or_default() += 1;
        }
        Names {
            taken: document.schemas.keys().cloned().collect(),
            statuses,
        }
    }

    /// The name of the schema of these codes, which have one envelope: that of the code, with its status if there are
    /// others with another schema; that of the envelope if there are several codes.
    pub(super) fn of_schema(&mut self, codes: &[&CodeDocument]) -> String {
        let Some(first) = codes.first() else {
            return String::new();
        };
        if codes.iter().any(|code| code.code != first.code) {
            return self.unique(format!("{}Error", of_code(&first.envelope)));
        }
        let all = self.statuses.get(&first.code[..]) == Some(&codes.len());
        let status = if all {
            String::new()
        } else {
            first.status.to_string()
        };
        self.unique(format!("{}Error{status}", of_code(&first.code)))
    }

    /// The name, with a number if it is taken.
    pub(super) fn unique(&mut self, name: String) -> String {
        let numbered = (2..).map(|number| format!("{name}{number}"));
        let mut names = std::iter::once(name.clone()).chain(numbered);
        let name = names
            .find(|name| !self.taken.contains(name))
            .unwrap_or(name);
        self.taken.insert(name.clone());
        name
    }
}
