//! References to named schemas.

use std::collections::BTreeMap;

use serde_json::Value;

/// The name in `{ "$ref": "#/schemas/NAME" }`.
pub(crate) fn reference_name(schema: &Value) -> Option<&str> {
    schema.get("$ref")?.as_str()?.strip_prefix("#/schemas/")
}

/// The schema to which references lead; itself, if it is none or the name is missing.
pub(crate) fn follow<'a>(schema: &'a Value, schemas: &'a BTreeMap<String, Value>) -> &'a Value {
    let mut schema = schema;
    // A name that only refers to itself leads nowhere.
    for _ in 0..=schemas.len() {
        match reference_name(schema).and_then(|name| schemas.get(name)) {
            Some(named) => schema = named,
            None => break,
        }
    }
    schema
}
