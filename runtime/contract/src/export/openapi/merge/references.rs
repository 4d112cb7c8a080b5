//! References to components that the catalog does not have any more.

use serde_json::Value as Json;

use super::{MergeError, mark};
use crate::export::openapi::reference::component;

/// Puts back the components to which what another catalog wrote refers: it has an equal one, or its responses have not been
/// merged again. Of what others wrote the reference is an error.
pub(super) fn keep(before: &Json, after: &mut Json) -> Result<(), MergeError> {
    // A component that is put back can refer to another one.
    loop {
        let documents = Documents { before, after };
        let mut lost = Vec::new();
        find(&Place::default(), after, &documents, &mut lost);
        if let Some(reference) = lost.iter().find(|reference| !reference.is_of_errbook) {
            let (pointer, path) = (reference.pointer.clone(), reference.path.clone());
            return Err(MergeError::Reference { pointer, path });
        }
        if lost.is_empty() {
            return Ok(());
        }
        for (kind, name) in lost.iter().filter_map(|it| component(&it.path)) {
            after["components"][kind][name] = before["components"][kind][name].clone();
        }
    }
}

struct Documents<'a> {
    before: &'a Json,
    after: &'a Json,
}

impl Documents<'_> {
    fn has_lost(&self, path: &str) -> bool {
        let has = |document: &Json| {
            component(path)
                .is_some_and(|(kind, name)| document["components"][kind].get(name).is_some())
        };
        has(self.before) && !has(self.after)
    }
}

/// Where a value stands.
#[derive(Default)]
struct Place {
    pointer: String,
    /// Whether it is part of what a catalog wrote.
    is_of_errbook: bool,
}

impl Place {
    fn of(&self, name: &str, value: &Json) -> Place {
        let name = name.replace('~', "~0").replace('/', "~1");
        Place {
            pointer: format!("{}/{name}", self.pointer),
            is_of_errbook: self.is_of_errbook || mark::is_of_any(value),
        }
    }
}

/// A reference to a component that is not there any more.
struct Reference {
    /// Where it stands.
    pointer: String,
    /// The component.
    path: String,
    is_of_errbook: bool,
}

fn find(place: &Place, value: &Json, documents: &Documents<'_>, lost: &mut Vec<Reference>) {
    match value {
        Json::Object(members) => {
            for (name, value) in members {
                find(&place.of(name, value), value, documents, lost);
            }
        }
        Json::Array(values) => {
            for (index, value) in values.iter().enumerate() {
                find(&place.of(&index.to_string(), value), value, documents, lost);
            }
        }
        // In a `$ref`, or in the `mapping` of a discriminator.
        Json::String(path) if documents.has_lost(path) => lost.push(Reference {
            pointer: format!("#{}", place.pointer),
            path: path.clone(),
            is_of_errbook: place.is_of_errbook,
        }),
        _ => {}
    }
}
