//! What stands before the names of a catalog's components.

use std::collections::BTreeSet;

use serde_json::{Map, Value as Json};

use super::reference::{component, path};

pub(super) struct Prefix {
    text: String,
    /// Those to the catalog's components without the prefix.
    references: BTreeSet<String>,
}

impl Prefix {
    /// For the components of a catalog, which do not have it yet.
    pub(super) fn new(text: &str, components: &Json) -> Self {
        let kinds = components.as_object().into_iter().flatten();
        let references = kinds.flat_map(|(kind, components)| {
            let names = components.as_object().into_iter().flatten();
            names.map(move |(name, _)| path(kind, name))
        });
        Prefix {
            text: text.to_owned(),
            references: references.collect(),
        }
    }

    /// The name of the component with this one.
    pub(super) fn name(&self, name: &str) -> String {
        format!("{}{name}", self.text)
    }

    /// The reference to the response with this name.
    pub(super) fn response(&self, name: &str) -> String {
        path("responses", &self.name(name))
    }

    /// Puts it before the names of the components, in references too.
    pub(super) fn put_before_names(&self, components: &mut Json) {
        for (_, components) in components.as_object_mut().into_iter().flatten() {
            if let Json::Object(components) = components {
                let renamed = std::mem::take(components).into_iter();
                *components = renamed
                    .map(|(name, component)| (self.name(&name), component))
                    .collect();
            }
        }
        self.put_into_references(components);
    }

    /// Puts it before the names of the components to which something refers.
    pub(super) fn put_into_references(&self, value: &mut Json) {
        match value {
            _ if self.text.is_empty() => {}
            Json::Array(values) => {
                for value in values {
                    self.put_into_references(value);
                }
            }
            Json::Object(members) => {
                for reference in references(members) {
                    if let Some(prefixed) = self.prefixed(reference) {
                        *reference = prefixed;
                    }
                }
                for (_, value) in members {
                    self.put_into_references(value);
                }
            }
            _ => {}
        }
    }

    /// The reference with the prefix, if it is one to a component of the catalog.
    fn prefixed(&self, reference: &str) -> Option<String> {
        let (kind, name) = component(reference)?;
        let plain = path(kind, name);
        let inside = reference.strip_prefix(&plain)?;
        let is_ours = self.references.contains(&plain);
        is_ours.then(|| path(kind, &self.name(name)) + inside)
    }
}

/// The references that stand in an object: its own, and those of its discriminator.
fn references(members: &mut Map<String, Json>) -> impl Iterator<Item = &mut String> {
    members.iter_mut().flat_map(|(name, value)| {
        let values: Vec<&mut Json> = match &name[..] {
            "$ref" => vec![value],
            "discriminator" => {
                let mapping = value.get_mut("mapping").and_then(Json::as_object_mut);
                mapping.into_iter().flat_map(Map::values_mut).collect()
            }
            _ => Vec::new(),
        };
        values.into_iter().filter_map(|value| match value {
            Json::String(reference) => Some(reference),
            _ => None,
        })
    })
}
