//! Values that many rows share.

use std::collections::BTreeMap;

/// Constants that rows share, by their text.
pub(super) struct Constants {
    name: &'static str,
    of_type: &'static str,
    positions: BTreeMap<String, usize>,
}

impl Constants {
    pub(super) fn new(name: &'static str, of_type: &'static str) -> Self {
        Constants {
            name,
            of_type,
            positions: BTreeMap::new(),
        }
    }

    /// The name of the constant with this value.
    pub(super) fn name_of(&mut self, value: String) -> String {
        let next = self.positions.len();
        let position = *self.positions.entry(value).or_insert(next);
        format!("{}_{position}", self.name)
    }

    pub(super) fn text(&self) -> String {
        let mut values: Vec<_> = self.positions.iter().collect();
        values.sort_by_key(|(_, position)| **position);
        let (name, of_type) = (self.name, self.of_type);
        values
            .into_iter()
            .map(|(value, position)| match of_type {
                "" => format!("const {name}_{position} = {value} as const;\n"),
                _ => format!("const {name}_{position}: {of_type} = {value};\n"),
            })
            .collect()
    }
}
