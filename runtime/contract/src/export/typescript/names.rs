//! The names of a code's types.

use std::collections::BTreeSet;

use crate::Definition;

/// A definition and what its types are called, before `Error` and `Details`.
pub(super) struct Named {
    pub(super) definition: &'static Definition,
    pub(super) name: String,
}

pub(super) fn named(definitions: &[&'static Definition]) -> Vec<Named> {
    // `KnownError` and the like are the module's own.
    let mut taken: BTreeSet<_> = ["Known", "Unknown", "Api"].map(str::to_owned).into();
    let name = |definition: &&'static Definition| {
        let of_code = |it: &&&Definition| it.code() == definition.code();
        let mut name = pascal(definition.code());
        if definitions.iter().filter(of_code).count() > 1 {
            name += definition.status().as_str();
        }
        let mut unique = name.clone();
        let mut again = 2;
        while !taken.insert(unique.clone()) {
            unique = format!("{name}_{again}");
            again += 1;
        }
        Named {
            definition,
            name: unique,
        }
    };
    definitions.iter().map(name).collect()
}

/// `internal_error` is `Internal`: what follows the name says that it is an error.
fn pascal(code: &str) -> String {
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
    match name.starts_with(|c: char| c.is_ascii_alphabetic()) {
        true => name.to_owned(),
        false => format!("Code{name}"),
    }
}
