//! The schemas of details, as documents have them.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value as Json;

use super::{CodeDocument, DetailDocument};
use crate::layout::Value;
use crate::schema::{public, reference_name, shape_of, without_null};

/// What admits `null` is optional, since a detail is never `null`. Where the type says nothing, the example's shape does;
/// without one the value can be `null`, too.
pub(super) fn finish_detail(
    detail: &mut DetailDocument,
    layout: Option<&Value>,
    schemas: &BTreeMap<String, Json>,
) {
    let placed = layout.is_some_and(|layout| layout.places(&detail.name));
    detail.placed = placed && !detail.flattened;
    if let Some(schema) = detail.schema.take() {
        let (schema, admits_null) = without_null(&public(schema), schemas);
        detail.schema = schema;
        detail.optional |= admits_null;
    }
    if detail.schema.as_ref().is_none_or(is_any_list)
        && let Some(example) = detail.example()
    {
        detail.schema = Some(shape_of(&example));
        detail.inferred = true;
    }
    detail.optional |= detail.schema.is_none() && !detail.flattened;
}

/// Whether the schema is that of a list of whatever elements.
fn is_any_list(schema: &Json) -> bool {
    *schema == serde_json::json!({ "type": "array" })
}

/// The schemas to which details of these codes refer, directly or not.
pub(super) fn used_schemas(
    mut schemas: BTreeMap<String, Json>,
    codes: &[CodeDocument],
) -> BTreeMap<String, Json> {
    let mut used = BTreeSet::new();
    let details = codes.iter().flat_map(|code| &code.details);
    for schema in details.filter_map(|detail| detail.schema.as_ref()) {
        note_references(schema, &schemas, &mut used);
    }
    schemas.retain(|name, _| used.contains(name));
    schemas
}

fn note_references(schema: &Json, schemas: &BTreeMap<String, Json>, used: &mut BTreeSet<String>) {
    if let Some(name) = reference_name(schema)
        && used.insert(name.to_owned())
        && let Some(named) = schemas.get(name)
    {
        note_references(named, schemas, used);
    }
    match schema {
        Json::Object(members) => members
            .values()
            .for_each(|member| note_references(member, schemas, used)),
        Json::Array(items) => items
            .iter()
            .for_each(|item| note_references(item, schemas, used)),
        _ => {}
    }
}
