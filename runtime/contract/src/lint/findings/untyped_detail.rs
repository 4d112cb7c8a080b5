//! `untyped_detail`: details of which no document can say the type, or that of the elements within them.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value as Json;

use super::Finding;
use crate::document::{CatalogDocument, CodeDocument, DetailDocument};
use crate::lint::Lint;
use crate::schema::{reference_name, subschemas};

/// `codes` are the documented ones; no document shows the details of others.
pub(super) fn lint(document: &CatalogDocument, codes: &[&CodeDocument], found: &mut Vec<Finding>) {
    for code in codes {
        for detail in &code.details {
            if let Some(message) = fault(detail, &document.schemas) {
                found.push(Finding::in_code(Lint::UntypedDetail, code, message));
            }
        }
    }
}

fn fault(detail: &DetailDocument, schemas: &BTreeMap<String, Json>) -> Option<String> {
    let name = &detail.name;
    let Some(schema) = &detail.schema else {
        return detail.example.is_none().then(|| {
            format!(
                "the type of the detail `{name}` is unknown to readers and generated clients; add `example = …` or `schema = Type` to its field"
            )
        });
    };
    let place = untyped_place(schema, name.clone(), schemas, &mut BTreeSet::new())?;
    Some(format!(
        "in the detail `{name}` the type of `{place}` is unknown to readers and generated clients; add `schema` to its field and derive `schemars::JsonSchema` for the elements, or add an `example = …` that shows one"
    ))
}

/// The first place within the schema where a list says nothing of its elements. `seen` are the names of the schemas in which
/// there is none, or which this one is in.
fn untyped_place<'a>(
    schema: &'a Json,
    place: String,
    schemas: &'a BTreeMap<String, Json>,
    seen: &mut BTreeSet<&'a str>,
) -> Option<String> {
    if let Some(name) = reference_name(schema) {
        let named = schemas.get(name).filter(|_| seen.insert(name));
        return named.and_then(|named| untyped_place(named, place, schemas, seen));
    }
    if is_list_of_anything(schema) {
        return Some(format!("{place}[]"));
    }
    subschemas(schema).find_map(|(keyword, name, part)| {
        let step = match (keyword, name) {
            ("properties", Some(name)) => format!(".{name}"),
            ("items" | "prefixItems", _) => "[]".to_owned(),
            ("additionalProperties" | "patternProperties", _) => ".*".to_owned(),
            ("allOf" | "anyOf" | "oneOf", _) => String::new(),
            // What is not allowed, or only tells values apart.
            _ => return None,
        };
        untyped_place(part, format!("{place}{step}"), schemas, seen)
    })
}

/// `items: true` is said: such elements can be anything.
fn is_list_of_anything(schema: &Json) -> bool {
    let kind = schema.get("type");
    let is_list = kind.is_some_and(|kind| match kind {
        Json::Array(kinds) => kinds.iter().any(|kind| kind == "array"),
        kind => kind == "array",
    });
    let says = |keyword: &str| schema.get(keyword).is_some();
    let is_empty = schema.get("maxItems").is_some_and(|most| *most == 0);
    is_list && !is_empty && !says("items") && !says("prefixItems")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::schema::ladder;

    fn place(schema: &Json) -> Option<String> {
        let named = json!({
            "Tree": { "properties": { "children": { "type": "array", "items": { "$ref": "#/schemas/Tree" } } } },
            "Open": { "properties": { "all": { "type": "array" } } },
        });
        let schemas = serde_json::from_value(named).unwrap();
        untyped_place(schema, "d".to_owned(), &schemas, &mut BTreeSet::new())
    }

    #[test]
    fn a_list_without_a_type_is_found_at_any_depth() {
        let list = json!({ "type": "array" });
        for (schema, expected) in [
            (list.clone(), "d[]"),
            (json!({ "type": ["array", "null"] }), "d[]"),
            (json!({ "anyOf": [{ "type": "null" }, list] }), "d[]"),
            (json!({ "type": "array", "items": list }), "d[][]"),
            (json!({ "additionalProperties": list }), "d.*[]"),
            (json!({ "properties": { "at": list } }), "d.at[]"),
            (
                json!({ "type": "array", "prefixItems": [true, list] }),
                "d[][]",
            ),
            (
                json!({ "items": { "$ref": "#/schemas/Open" }, "type": "array" }),
                "d[].all[]",
            ),
        ] {
            assert_eq!(place(&schema).as_deref(), Some(expected), "{schema}");
        }
    }

    #[test]
    fn a_schema_is_looked_through_once() {
        let pair = |next: Json| json!({ "properties": { "a": next, "b": next } });
        let schema = json!({ "$ref": "#/schemas/0" });
        let place = |last| {
            let schemas = ladder(pair, last);
            untyped_place(&schema, String::new(), &schemas, &mut BTreeSet::new())
        };
        assert_eq!(place(json!({ "type": "string" })), None);
        let found = ".a".repeat(40) + "[]";
        assert_eq!(place(json!({ "type": "array" })), Some(found));
    }

    #[test]
    fn what_is_said_is_no_finding() {
        for schema in [
            json!(true),
            json!({ "type": "array", "items": true }),
            json!({ "type": "array", "maxItems": 0 }),
            json!({ "type": "object" }),
            json!({ "not": { "type": "array" } }),
            json!({ "$ref": "#/schemas/Tree" }),
            json!({ "$ref": "#/schemas/Nowhere" }),
        ] {
            assert_eq!(place(&schema), None, "{schema}");
        }
    }
}
