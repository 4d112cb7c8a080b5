//! The components of a catalog.

use serde_json::{Value as Json, json};

use super::{MergeError, mark};
use crate::export::openapi::reference;

/// Puts in the components of the catalog, and takes out those that it does not have any more.
pub(super) fn merge(
    components: &mut Json,
    kind: &str,
    ours: Json,
    id: &str,
) -> Result<(), MergeError> {
    let Json::Object(components) = components else {
        return Err(MergeError::NotOpenApi);
    };
    let known = components.entry(kind).or_insert_with(|| json!({}));
    let Json::Object(known) = known else {
        return Err(MergeError::NotOpenApi);
    };
    known.retain(|_, component| !mark::is_of(component, id));
    let Json::Object(ours) = ours else {
        return Ok(());
    };
    for (name, component) in ours {
        match known.get(&name) {
            Some(other) if mark::without(other) != component => {
                return Err(MergeError::Component {
                    path: reference::path(kind, &name),
                });
            }
            Some(_) => {}
            None => {
                known.insert(name, mark::with(component, id));
            }
        }
    }
    Ok(())
}
