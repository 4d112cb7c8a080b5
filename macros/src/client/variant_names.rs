//! The name of each code's variant.

use std::collections::{BTreeMap, BTreeSet};

use errbook_contract::document::{CatalogDocument, CodeDocument};
use proc_macro2::{Ident, Span};

use super::parse::Client;
use super::pascal_case::pascal_case;
use super::renames::Renames;
use crate::diagnostics::Diagnostics;

/// The name of the variant of each code of the document. A name that cannot be one is reported, and replaced.
pub(super) fn names(
    document: &CatalogDocument,
    client: &Client,
    renames: &Renames,
    diagnostics: &mut Diagnostics,
) -> Vec<Ident> {
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
