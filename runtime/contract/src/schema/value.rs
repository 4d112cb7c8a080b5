//! A value that fits a schema, for examples in documentation.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::reference::{follow, reference_name};
use super::walk::Walk;

/// A short value that fits the schema; `None` if the schema does not say enough.
pub(crate) fn value_of(schema: &Value, schemas: &BTreeMap<String, Value>) -> Option<Value> {
    value(schema, schemas, &mut Walk::new())
}

fn value<'a>(
    schema: &'a Value,
    schemas: &'a BTreeMap<String, Value>,
    walk: &mut Walk<'a>,
) -> Option<Value> {
    walk.visit(reference_name(schema), |walk| {
        of_keywords(follow(schema, schemas), schemas, walk)
    })?
}

fn of_keywords<'a>(
    schema: &'a Value,
    schemas: &'a BTreeMap<String, Value>,
    walk: &mut Walk<'a>,
) -> Option<Value> {
    if let Some(values) = schema["enum"].as_array() {
        return values.first().cloned();
    }
    for keyword in ["anyOf", "oneOf", "allOf"] {
        if let Some(alternatives) = schema[keyword].as_array() {
            let mut values = alternatives.iter();
            return values.find_map(|alternative| value(alternative, schemas, walk));
        }
    }
    let types = schema["type"].as_array();
    let name = types
        .and_then(|types| types.first())
        .unwrap_or(&schema["type"]);
    match name.as_str()? {
        "null" => Some(Value::Null),
        "boolean" => Some(true.into()),
        "integer" | "number" => Some(number(schema)),
        "string" => Some(text(schema).into()),
        "array" => {
            let prefix = schema["prefixItems"].as_array();
            let mut items = prefix
                .into_iter()
                .flatten()
                .map(|item| value(item, schemas, walk))
                .collect::<Option<Vec<_>>>()?;
            let least = schema["minItems"].as_u64().unwrap_or(0).min(64);
            while (items.len() as u64) < least {
                items.push(value(schema.get("items")?, schemas, walk)?);
            }
            Some(items.into())
        }
        "object" => {
            let mut members = Map::new();
            let required = schema["required"].as_array().into_iter().flatten();
            for name in required.filter_map(Value::as_str) {
                let member = match schema["properties"].get(name) {
                    Some(member) => value(member, schemas, walk)?,
                    None => Value::Null,
                };
                members.insert(name.to_owned(), member);
            }
            Some(members.into())
        }
        _ => None,
    }
}

/// Zero, or the nearest limit.
fn number(schema: &Value) -> Value {
    let zero = json!(0);
    let is =
        |keyword: &str, excludes: fn(f64) -> bool| schema[keyword].as_f64().is_some_and(excludes);
    if is("minimum", |least| least > 0.0) {
        schema["minimum"].clone()
    } else if is("maximum", |most| most < 0.0) {
        schema["maximum"].clone()
    } else {
        zero
    }
}

/// A text of the format and length.
fn text(schema: &Value) -> String {
    let text = match schema["format"].as_str().unwrap_or_default() {
        "date-time" => "2025-01-15T10:00:00Z",
        "date" => "2025-01-15",
        "time" => "10:00:00Z",
        "uuid" => "8c9b6c8e-6f0a-4b8e-9d8e-2f6b1c3a5d7e",
        "ip" | "ipv4" => "192.0.2.1",
        "ipv6" => "2001:db8::1",
        "uri" => "https://example.com",
        "email" => "a@example.com",
        _ => "string",
    };
    let limit = |keyword: &str| {
        schema[keyword]
            .as_u64()
            .and_then(|limit| limit.try_into().ok())
    };
    let (least, most) = (limit("minLength").unwrap_or(0), limit("maxLength"));
    let mut text: String = text.chars().take(most.unwrap_or(usize::MAX)).collect();
    while text.chars().count() < least.min(256) {
        text.push('x');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::super::{ladder, misfit};
    use super::*;

    #[test]
    fn the_value_fits_the_schema() {
        let tree = json!({
            "type": "object",
            "properties": {
                "word": { "oneOf": [{ "enum": ["a"] }] },
                "children": { "type": "array", "items": { "$ref": "#/schemas/Tree" } },
                "optional": { "type": "string" },
                "pair": { "type": "array", "prefixItems": [{ "type": "boolean" }, { "type": "number", "minimum": 2.5 }], "minItems": 2 },
                "texts": { "type": "array", "items": { "type": ["string", "null"], "maxLength": 1 }, "minItems": 2 },
                "last": { "type": "integer", "maximum": -3 },
            },
            "required": ["children", "last", "pair", "texts", "word"],
        });
        let schemas = BTreeMap::from([("Tree".to_owned(), tree)]);
        let schema = json!({ "$ref": "#/schemas/Tree" });
        let expected = json!({ "children": [], "last": -3, "pair": [true, 2.5], "texts": ["s", "s"], "word": "a" });
        let value = value_of(&schema, &schemas).unwrap();
        assert_eq!(value, expected);
        assert_eq!(misfit(&value, &schema, &schemas), None);
    }

    #[test]
    fn nothing_is_made_up() {
        let endless = json!({ "type": "object", "properties": { "next": { "$ref": "#/schemas/E" } }, "required": ["next"] });
        let schemas = BTreeMap::from([("E".to_owned(), endless)]);
        for schema in [json!(true), json!({}), json!({ "$ref": "#/schemas/E" })] {
            assert_eq!(value_of(&schema, &schemas), None, "{schema}");
        }
    }

    #[test]
    fn a_value_without_end_is_not_made() {
        let pair = |next: Value| json!({ "type": "object", "properties": { "a": next, "b": next }, "required": ["a", "b"] });
        let schemas = ladder(pair, json!({ "type": "string" }));
        assert_eq!(value_of(&json!({ "$ref": "#/schemas/0" }), &schemas), None);
        let small = value_of(&json!({ "$ref": "#/schemas/38" }), &schemas);
        let pair = json!({ "a": "string", "b": "string" });
        assert_eq!(small, Some(json!({ "a": pair, "b": pair })));
        let lists = |schema, _| json!({ "type": "array", "items": schema, "minItems": 64 });
        let lists = (0..6).fold(json!({ "type": "string" }), lists);
        assert_eq!(value_of(&lists, &schemas), None);
    }
}
