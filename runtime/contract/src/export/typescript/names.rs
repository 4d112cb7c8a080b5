//! The names of the types of a code.

use std::collections::{BTreeMap, BTreeSet};

use crate::export::entry::Entry;

/// A code, and the names of its types without `Error` and `Details`.
pub(super) struct NamedCode<'a> {
    pub(super) entry: Entry<'a>,
    pub(super) name: String,
}

pub(super) fn named<'a>(entries: &[Entry<'a>]) -> Vec<NamedCode<'a>> {
    let mut uses: BTreeMap<&str, usize> = BTreeMap::new();
    for entry in entries {
        *uses.entry(&entry.code.code).or_default() += 1;
    }
    // The module itself declares `KnownError`, `UnknownError` and `ApiError`.
    let mut taken: BTreeSet<_> = ["Known", "Unknown", "Api"].map(str::to_owned).into();
    let name = |entry: &Entry<'a>| {
        let code = entry.code;
        let mut name = pascal_case(&code.code);
        if uses.get(code.code.as_str()).is_some_and(|uses| *uses > 1) {
            name += &code.status.to_string();
        }
        let mut unique = name.clone();
        let mut suffix = 2;
        while !taken.insert(unique.clone()) {
            unique = format!("{name}_{suffix}");
            suffix += 1;
        }
        NamedCode {
            entry: *entry,
            name: unique,
        }
    };
    entries.iter().map(name).collect()
}

/// `slot_unavailable` becomes `SlotUnavailable`, and `internal_error` becomes `Internal`: the name of the type ends in
/// `Error` anyway.
fn pascal_case(code: &str) -> String {
    let words = code.split(|c: char| !c.is_ascii_alphanumeric());
    let mut name = String::new();
    for word in words {
        let mut letters = word.chars();
        name.extend(letters.next().map(|first| first.to_ascii_uppercase()));
        name.push_str(letters.as_str());
    }
    let name = match name.strip_suffix("Error") {
        Some(stem) if !stem.is_empty() => stem,
        _ => &name,
    };
    if name.starts_with(|c: char| c.is_ascii_alphabetic()) {
        name.to_owned()
    } else {
        format!("Code{name}")
    }
}

#[cfg(test)]
mod tests {
    use super::pascal_case;

    #[test]
    fn codes_become_names_of_types() {
        for (code, name) in [
            ("slot_unavailable", "SlotUnavailable"),
            ("internal_error", "Internal"),
            ("error", "Error"),
            ("a.b:c-d/E", "ABCDE"),
            ("2fa", "Code2fa"),
        ] {
            assert_eq!(pascal_case(code), name);
        }
    }
}
