//! The names of types.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Ident, Span};
use syn::LitStr;

use crate::diagnostics::Diagnostics;

/// Where a schema stands.
#[derive(Debug, Clone)]
pub(in crate::client) struct Place {
    /// The name of its type, if it needs one.
    pub(in crate::client) name: String,
    /// What messages and docs call it: ``the schema `Slot` ``.
    pub(in crate::client) what: String,
    /// What a `rename` of the name names: the code, or the schema. A type without one has whatever name is free.
    pub(in crate::client) key: Option<String>,
    /// The name that it got by `rename`.
    pub(in crate::client) renamed: Option<Ident>,
    /// The schema of `schemas` of which it is a part, without a list or map between them.
    pub(in crate::client) within: Option<String>,
}

impl Place {
    /// A part of the value.
    pub(super) fn part(&self, name: &str) -> Self {
        Place {
            name: format!("{}{name}", self.name),
            key: None,
            renamed: None,
            ..self.clone()
        }
    }

    /// The elements of a list or map.
    pub(super) fn indirect(&self) -> Self {
        Place {
            within: None,
            ..self.clone()
        }
    }
}

/// The names of types.
pub(super) struct Taken {
    /// Each with what has it.
    names: BTreeMap<String, String>,
    /// Those that schemas will have.
    reserved: BTreeSet<String>,
}

impl Taken {
    pub(super) fn new(client: &Ident, reserved: impl Iterator<Item = String>) -> Self {
        let client = (client.to_string(), "the client".to_owned());
        Taken {
            names: BTreeMap::from([client]),
            reserved: reserved.collect(),
        }
    }

    /// The name of the type; one that is taken is reported, and replaced.
    pub(super) fn claim(
        &mut self,
        place: &Place,
        file: &LitStr,
        diagnostics: &mut Diagnostics,
    ) -> Ident {
        let Some(key) = &place.key else {
            return self.free(&place.name, &place.what);
        };
        let (what, renamed) = (&place.what, &place.renamed);
        let name = renamed
            .as_ref()
            .map_or(place.name.clone(), Ident::to_string);
        let span = renamed.as_ref().map_or(file.span(), Ident::span);
        let reason = if syn::parse_str::<Ident>(&name).is_err() {
            "which is not a name in Rust".to_owned()
        } else if let Some(other) = self.names.get(&name) {
            format!("which is that of {other}, too")
        } else {
            self.names.insert(name.clone(), what.clone());
            return Ident::new(&name, span.resolved_at(Span::call_site()));
        };
        let file = file.value();
        let rule = format!("{file}: the type of {what} would be `{name}`, {reason}");
        let remedy = match renamed {
            Some(_) => "choose another name".to_owned(),
            None => format!("add `rename(\"{key}\" = …);`"),
        };
        diagnostics.error(span, format!("{rule}; {remedy}"));
        let plain = name.replace(|c: char| !c.is_ascii_alphanumeric(), "_");
        self.free(&format!("Type{plain}"), what)
    }

    /// The name, with a number if it is taken.
    fn free(&mut self, name: &str, what: &str) -> Ident {
        let numbered = (2..).map(|number: u32| format!("{name}{number}"));
        let mut names = std::iter::once(name.to_owned()).chain(numbered);
        let is_free =
            |name: &String| !self.names.contains_key(name) && !self.reserved.contains(name);
        let name = names.find(is_free).unwrap_or_default();
        self.names.insert(name.clone(), what.to_owned());
        Ident::new(&name, Span::call_site())
    }
}
