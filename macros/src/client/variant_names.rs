//! The name of each code's variant.

use std::collections::{BTreeMap, BTreeSet};

use errbook_contract::document::{CatalogDocument, CodeDocument};
use proc_macro2::{Ident, Span};

use super::parse::Client;
use crate::diagnostics::{Diagnostics, did_you_mean, given_twice};

/// The name of the variant of each code of the document. A name that cannot be one is reported, and replaced.
pub(super) fn names(
    document: &CatalogDocument,
    client: &Client,
    diagnostics: &mut Diagnostics,
) -> Vec<Ident> {
    let renames = renames(document, client, diagnostics);
    let mut names = Names {
        client,
        taken: BTreeMap::new(),
        reported: BTreeSet::new(),
        diagnostics,
    };
    let codes = document.codes().iter();
    codes
        .map(|code| {
            let renamed = renames.get(code.code());
            let mut name = renamed.map_or_else(|| pascal_case(code.code()), ToString::to_string);
            let statuses = document.codes().iter();
            let mut others = statuses.filter(|other| other.code() == code.code());
            if others.any(|other| other.status() != code.status()) {
                name += &code.status().to_string();
            }
            names.name(code, name, renamed)
        })
        .collect()
}

/// The names given by `rename`, by code.
fn renames(
    document: &CatalogDocument,
    client: &Client,
    diagnostics: &mut Diagnostics,
) -> BTreeMap<String, Ident> {
    let mut renames = BTreeMap::new();
    for rename in &client.renames {
        let code = rename.code.value();
        let codes = || document.codes().iter().map(CodeDocument::code);
        if !codes().any(|known| known == code) {
            let remedy = did_you_mean(&code, codes(), || "remove it".to_owned());
            let message = format!("the contract has no code `{code}`; {remedy}");
            diagnostics.error(rename.code.span(), message);
        } else if renames.insert(code.clone(), rename.name.clone()).is_some() {
            diagnostics.push(given_twice(rename.code.span(), &code));
        }
    }
    renames
}

struct Names<'a> {
    client: &'a Client,
    /// Each name with its code and status.
    taken: BTreeMap<String, (String, u16)>,
    /// The codes that have been reported: one message is enough for a code at several statuses.
    reported: BTreeSet<String>,
    diagnostics: &'a mut Diagnostics,
}

impl Names<'_> {
    fn name(&mut self, code: &CodeDocument, name: String, renamed: Option<&Ident>) -> Ident {
        let span = renamed.map_or(self.client.file.span(), Ident::span);
        let key = (code.code().to_owned(), code.status());
        let reason = if ["Unknown", "Foreign"].contains(&name.as_str()) {
            Some("which every client has".to_owned())
        } else if syn::parse_str::<Ident>(&name).is_err() {
            Some("which is not a name in Rust".to_owned())
        } else {
            // A type can define one code and status several times.
            let other = self.taken.get(&name).filter(|other| **other != key);
            other.map(|(other, _)| format!("which is that of `{other}`, too"))
        };
        let Some(reason) = reason else {
            self.taken.insert(name.clone(), key);
            return Ident::new(&name, span.resolved_at(Span::call_site()));
        };
        if self.reported.insert(key.0.clone()) {
            let (file, code) = (self.client.file.value(), &key.0);
            let rule = format!("{file}: the variant of `{code}` would be `{name}`, {reason}");
            let remedy = match renamed {
                Some(_) => "choose another name".to_owned(),
                None => format!("add `rename(\"{code}\" = …);`"),
            };
            self.diagnostics.error(span, format!("{rule}; {remedy}"));
        }
        let free = (1..).map(|number| format!("Code{name}{number}"));
        let free = free.map(|name| name.replace(|c: char| !c.is_ascii_alphanumeric(), "_"));
        let free = free.filter(|name| !self.taken.contains_key(name));
        let name = free.into_iter().next().unwrap_or_default();
        self.taken.insert(name.clone(), key);
        Ident::new(&name, Span::call_site())
    }
}

/// `slot_unavailable` becomes `SlotUnavailable`, `RESOURCE_NOT_FOUND` `ResourceNotFound`, and `NoSuchKey` stays.
fn pascal_case(code: &str) -> String {
    let words = code.split(|c: char| !c.is_ascii_alphanumeric());
    let mut name = String::new();
    for word in words {
        let shouted = !word.contains(|c: char| c.is_ascii_lowercase());
        let mut letters = word.chars();
        name.extend(letters.next().map(|first| first.to_ascii_uppercase()));
        if shouted {
            name.push_str(&letters.as_str().to_ascii_lowercase());
        } else {
            name.push_str(letters.as_str());
        }
    }
    name
}

#[cfg(test)]
mod tests {
    use super::pascal_case;

    #[test]
    fn codes_become_names_of_variants() {
        for (code, name) in [
            ("slot_unavailable", "SlotUnavailable"),
            ("RESOURCE_NOT_FOUND", "ResourceNotFound"),
            ("NoSuchKey", "NoSuchKey"),
            ("Recipe:RecipeNotFound", "RecipeRecipeNotFound"),
            ("path/not_found", "PathNotFound"),
            ("a.b-c", "ABC"),
            ("E1", "E1"),
            ("internal_error", "InternalError"),
            ("2fa", "2fa"),
        ] {
            assert_eq!(pascal_case(code), name);
        }
    }
}
