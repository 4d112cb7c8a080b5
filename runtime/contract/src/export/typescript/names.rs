//! The names of the types of a module.

use std::collections::{BTreeMap, BTreeSet};

use super::module;
use crate::export::entry::Entry;
use crate::export::names::{identifier, of_code};

/// A code, and the names of its types without `Error` and `Details`.
pub(super) struct NamedCode<'a> {
    pub(super) entry: Entry<'a>,
    pub(super) name: String,
}

/// The names that are given; no two types of a module have the same.
pub(super) struct Names(BTreeSet<String>);

impl Names {
    /// Without those of the module itself, and of the types of the language that it uses.
    pub(super) fn new() -> Self {
        let language = [
            "ArrayBuffer",
            "Exclude",
            "Extract",
            "Iterable",
            "Map",
            "Pick",
            "Promise",
            "ReadonlyMap",
            "Set",
            "Uint8Array",
            "WeakMap",
        ];
        let own = module::names().chain(OWN).chain(language);
        Names(own.map(str::to_owned).collect())
    }

    /// The name, with a number if one of the names that it stands for is taken.
    fn give(&mut self, name: &str, suffixes: &[&str]) -> String {
        let mut unique = name.to_owned();
        let mut number = 2;
        let is_taken = |unique: &str, taken: &BTreeSet<String>| {
            let mut names = suffixes.iter().map(|suffix| format!("{unique}{suffix}"));
            names.any(|name| taken.contains(&name))
        };
        while is_taken(&unique, &self.0) {
            unique = format!("{name}_{number}");
            number += 1;
        }
        let given = suffixes.iter().map(|suffix| format!("{unique}{suffix}"));
        self.0.extend(given);
        unique
    }

    /// The codes with the names of their types.
    pub(super) fn codes<'a>(&mut self, entries: &[Entry<'a>]) -> Vec<NamedCode<'a>> {
        let mut uses: BTreeMap<&str, usize> = BTreeMap::new();
        for entry in entries {
            *uses.entry(&entry.code.code).or_default() += 1;
        }
        let name = |entry: &Entry<'a>| {
            let code = entry.code;
            let mut name = of_code(&code.code);
            if uses.get(code.code.as_str()).is_some_and(|uses| *uses > 1) {
                name += &code.status.to_string();
            }
            NamedCode {
                entry: *entry,
                name: self.give(&name, &["Error", "Details"]),
            }
        };
        entries.iter().map(name).collect()
    }

    /// The name of the type of a schema.
    pub(super) fn schema(&mut self, schema: &str) -> String {
        self.give(&identifier(schema, "Schema"), &[""])
    }
}

/// The types that are written for every catalog.
const OWN: [&str; 3] = ["ErrorCode", "Errors", "KnownError"];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_name_is_given_twice() {
        let mut names = Names::new();
        assert_eq!(names.give("SlotTaken", &["Error", "Details"]), "SlotTaken");
        assert_eq!(
            names.give("SlotTaken", &["Error", "Details"]),
            "SlotTaken_2"
        );
        assert_eq!(names.schema("SlotTakenDetails"), "SlotTakenDetails_2");
        for taken in ["Unknown", "Known", "Foreign", "Api", "NoResponse"] {
            assert_eq!(names.give(taken, &["Error"]), format!("{taken}_2"));
        }
        for taken in ["Promise", "Layout", "Retry", "Errors"] {
            assert_eq!(names.schema(taken), format!("{taken}_2"));
        }
    }
}
