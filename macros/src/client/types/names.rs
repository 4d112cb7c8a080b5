//! The names of types.

use std::collections::BTreeMap;

use proc_macro2::{Ident, Span};
use syn::LitStr;

use crate::diagnostics::Diagnostics;

/// Where a schema stands.
#[derive(Debug, Clone)]
pub(in crate::client) struct Place {
    /// The name of its type, if it needs one.
    pub(in crate::client) name: String,
    /// What messages and docs call it: ``the detail `slot` of `slot_taken` ``.
    pub(in crate::client) what: String,
    /// What a `rename` of the name names: the code, or the schema.
    pub(in crate::client) key: String,
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

/// The names that are taken, each with what has it.
pub(super) struct Taken(BTreeMap<String, String>);

impl Taken {
    pub(super) fn new(client: &Ident) -> Self {
        let client = (client.to_string(), "the client".to_owned());
        Taken(BTreeMap::from([client]))
    }

    pub(super) fn claim(
        &mut self,
        place: &Place,
        file: &LitStr,
        diagnostics: &mut Diagnostics,
    ) -> Ident {
        let Place {
            what, key, renamed, ..
        } = place;
        let name = renamed
            .as_ref()
            .map_or(place.name.clone(), Ident::to_string);
        let span = renamed.as_ref().map_or(file.span(), Ident::span);
        let reason = if syn::parse_str::<Ident>(&name).is_err() {
            "which is not a name in Rust".to_owned()
        } else if let Some(other) = self.0.get(&name) {
            format!("which is that of {other}, too")
        } else {
            self.0.insert(name.clone(), what.clone());
            return Ident::new(&name, span.resolved_at(Span::call_site()));
        };
        let rule = format!(
            "{}: the type of {what} would be `{name}`, {reason}",
            file.value()
        );
        let remedy = match renamed {
            Some(_) => "choose another name".to_owned(),
            None => format!("add `rename(\"{key}\" = …);`"),
        };
        diagnostics.error(span, format!("{rule}; {remedy}"));
        let plain = name.replace(|c: char| !c.is_ascii_alphanumeric(), "_");
        let mut number = 1;
        while self.0.contains_key(&format!("Type{plain}{number}")) {
            number += 1;
        }
        let name = format!("Type{plain}{number}");
        self.0.insert(name.clone(), what.clone());
        Ident::new(&name, Span::call_site())
    }
}
