//! The documented definitions under the titles that readers know them by.

use crate::{Catalog, Definition};

/// A title and what stands under it.
pub(super) type Group = (&'static str, Vec<&'static Definition>);

/// In the order of the catalog. Types of one title are one group; a type without a title gives its name.
pub(super) fn groups(catalog: &Catalog) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for definition in catalog.documented() {
        let title = definition.group().unwrap_or(definition.type_name());
        match groups.iter_mut().find(|(known, _)| *known == title) {
            Some((_, definitions)) => definitions.push(definition),
            None => groups.push((title, vec![definition])),
        }
    }
    groups
}
