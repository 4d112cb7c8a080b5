//! References to components.

use serde_json::Value as Json;

const COMPONENTS: &str = "#/components/";

pub(super) fn to_schema(name: &str) -> Json {
    Json::from_iter([("$ref", path("schemas", name))])
}

/// The reference to a component of this kind.
pub(super) fn path(kind: &str, name: &str) -> String {
    format!("{COMPONENTS}{kind}/{name}")
}

/// The name of the schema to which a reference leads.
pub(super) fn schema(path: &str) -> Option<&str> {
    path.strip_prefix(COMPONENTS)?.strip_prefix("schemas/")
}

/// The kind and the name of the component to which, or into which, a reference leads.
pub(super) fn component(path: &str) -> Option<(&str, &str)> {
    let (kind, path) = path.strip_prefix(COMPONENTS)?.split_once('/')?;
    Some((kind, path.split('/').next()?))
}
