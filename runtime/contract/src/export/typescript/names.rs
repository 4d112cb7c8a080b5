//! The names of the types of a module.

use std::collections::{BTreeMap, BTreeSet};

use super::module;
use crate::export::entry::Entry;

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
            "Exclude",
            "Iterable",
            "Map",
            "Promise",
            "ReadonlyMap",
            "Response",
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

/// `slot_unavailable` becomes `SlotUnavailable`, and `internal_error` becomes `Internal`: the name of the type ends in
/// `Error` anyway.
fn of_code(code: &str) -> String {
    let name = identifier(code, "Code");
    match name.strip_suffix("Error") {
        Some(stem) if !stem.is_empty() && stem != "Code" => stem.to_owned(),
        _ => name,
    }
}

/// The words of a text as one, each with a capital letter. If the text has no small letters, those of its words become
/// small. `prefix` stands before what does not begin with a letter.
fn identifier(text: &str, prefix: &str) -> String {
    let is_loud = !text.contains(|c: char| c.is_ascii_lowercase());
    let mut name = String::new();
    for word in text.split(|c: char| !c.is_ascii_alphanumeric()) {
        let mut letters = word.chars();
        name.extend(letters.next().map(|first| first.to_ascii_uppercase()));
        match is_loud {
            true => name += &letters.as_str().to_ascii_lowercase(),
            false => name += letters.as_str(),
        }
    }
    if name.starts_with(|c: char| c.is_ascii_alphabetic()) {
        name
    } else {
        format!("{prefix}{name}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_become_names_of_types() {
        for (code, name) in [
            ("slot_unavailable", "SlotUnavailable"),
            ("internal_error", "Internal"),
            ("error", "Error"),
            ("a.b:c-d/E", "ABCDE"),
            ("2fa", "Code2fa"),
            ("M_BAD_STATUS", "MBadStatus"),
            ("IO.ELEMENT:MSC4306", "IoElementMsc4306"),
            ("notFound", "NotFound"),
            ("HTTP_down", "HTTPDown"),
            ("404", "Code404"),
            ("...", "Code"),
        ] {
            assert_eq!(of_code(code), name, "{code}");
        }
    }

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
        for taken in ["Response", "Layout", "Retry", "Errors"] {
            assert_eq!(names.schema(taken), format!("{taken}_2"));
        }
    }
}
