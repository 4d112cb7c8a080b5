//! What a document keeps of a schema: structure, ranges, formats, and the first paragraphs of descriptions.
//!
//! Titles, defaults and examples are dropped, since derives take them from the source code, and so are keywords that are
//! not known here. A float gets `null`, which JSON has in the place of one that is not finite.

use serde_json::{Map, Value};

use super::null::or_null;
use crate::markdown::first_paragraph;

/// Keywords whose value is a schema.
const SCHEMAS: &[&str] = &[
    "additionalProperties",
    "contains",
    "else",
    "if",
    "items",
    "not",
    "propertyNames",
    "then",
    "unevaluatedItems",
    "unevaluatedProperties",
];

/// Keywords whose value is a list of schemas.
const LISTS: &[&str] = &["allOf", "anyOf", "oneOf", "prefixItems"];

/// Keywords whose value has schemas by name.
const MAPS: &[&str] = &["dependentSchemas", "patternProperties", "properties"];

/// Keywords whose value is kept as it is.
const PLAIN: &[&str] = &[
    "$ref",
    "contentEncoding",
    "contentMediaType",
    "dependentRequired",
    "deprecated",
    "enum",
    "exclusiveMaximum",
    "exclusiveMinimum",
    "format",
    "maxContains",
    "maxItems",
    "maxLength",
    "maxProperties",
    "maximum",
    "minContains",
    "minItems",
    "minLength",
    "minProperties",
    "minimum",
    "multipleOf",
    "pattern",
    "required",
    "type",
    "uniqueItems",
];

/// The schema as documents have it; members are sorted, so that files do not depend on serde_json's feature
/// `preserve_order`.
pub(crate) fn public(schema: Value) -> Value {
    let mut schema = kept(schema);
    schema.sort_all_objects();
    schema
}

fn kept(schema: Value) -> Value {
    let Value::Object(keywords) = schema else {
        return schema;
    };
    let mut kept = Map::new();
    for (keyword, value) in keywords {
        kept.extend(kept_keyword(keyword, value));
    }
    match is_any_float(&kept) {
        true => or_null(Value::Object(kept)),
        false => Value::Object(kept),
    }
}

/// The schemas within a schema: the keyword, for one that has schemas by name the name, and the schema.
pub(crate) fn subschemas(schema: &Value) -> impl Iterator<Item = (&str, Option<&str>, &Value)> {
    let keywords = schema.as_object().into_iter().flatten();
    keywords.flat_map(|(keyword, value)| {
        let keyword = keyword.as_str();
        let is_in = |keywords: &[&str]| keywords.contains(&keyword);
        let parts: Vec<(Option<&str>, &Value)> = match value {
            value if is_in(SCHEMAS) => vec![(None, value)],
            Value::Array(schemas) if is_in(LISTS) => {
                schemas.iter().map(|part| (None, part)).collect()
            }
            Value::Object(schemas) if is_in(MAPS) => {
                let named = schemas.iter();
                named
                    .map(|(name, part)| (Some(name.as_str()), part))
                    .collect()
            }
            _ => Vec::new(),
        };
        parts
            .into_iter()
            .map(move |(name, part)| (keyword, name, part))
    })
}

/// Whether the schema is that of any `f32` or `f64`. A type with limits on both sides has finite values alone.
fn is_any_float(keywords: &Map<String, Value>) -> bool {
    let is = |keyword: &str, word: &str| keywords.get(keyword).is_some_and(|value| value == word);
    let is_limited = |limits: [&str; 2]| limits.iter().any(|limit| keywords.contains_key(*limit));
    is("type", "number")
        && (is("format", "float") || is("format", "double"))
        && !(is_limited(["minimum", "exclusiveMinimum"])
            && is_limited(["maximum", "exclusiveMaximum"]))
}

fn kept_keyword(keyword: String, value: Value) -> Option<(String, Value)> {
    let is_in = |keywords: &[&str]| keywords.contains(&keyword.as_str());
    let value = match value {
        // One way to write a value that is always the same.
        value if keyword == "const" => return Some(("enum".to_owned(), Value::from([value]))),
        Value::String(text) if keyword == "description" => first_paragraph(&text)?.into(),
        value if is_in(PLAIN) => value,
        value if is_in(SCHEMAS) => kept(value),
        Value::Array(schemas) if is_in(LISTS) => schemas.into_iter().map(kept).collect(),
        Value::Object(schemas) if is_in(MAPS) => {
            let schemas = schemas.into_iter();
            let schemas = schemas.map(|(name, schema)| (name, kept(schema)));
            Value::Object(schemas.collect())
        }
        _ => return None,
    };
    Some((keyword, value))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_comes_from_the_source_code_is_dropped_at_any_depth() {
        let schema = json!({
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "title": "SECRET",
            "type": "object",
            "description": "A [slot](crate::SECRET)\nof a room\n\nSECRET",
            "default": "SECRET",
            "examples": ["SECRET"],
            "x-rust": "SECRET",
            "properties": {
                "title": { "title": "SECRET", "const": "a" },
                "default": { "oneOf": [{ "title": "SECRET" }, { "not": { "title": "SECRET" } }] },
                "secret": { "description": "\n" },
            },
            "patternProperties": { "a": { "default": "SECRET" } },
            "required": ["title"],
            "additionalProperties": false,
            "prefixItems": [true, { "$comment": "SECRET", "format": "uint8" }],
        });
        let expected = json!({
            "type": "object",
            "description": "A slot of a room",
            "properties": {
                "title": { "enum": ["a"] },
                "default": { "oneOf": [{}, { "not": {} }] },
                "secret": {},
            },
            "patternProperties": { "a": {} },
            "required": ["title"],
            "additionalProperties": false,
            "prefixItems": [true, { "format": "uint8" }],
        });
        assert_eq!(public(schema), expected);
        assert_eq!(public(true.into()), true);
    }

    #[test]
    fn a_float_that_is_not_finite_is_null() {
        let float = || json!({ "type": "number", "format": "double" });
        let or_null = || json!({ "type": ["number", "null"], "format": "double" });
        let schema = json!({ "type": "array", "items": { "properties": { "x": float() } } });
        let expected = json!({ "type": "array", "items": { "properties": { "x": or_null() } } });
        assert_eq!(public(schema), expected);
        assert_eq!(public(or_null()), or_null());
        for finite in [
            json!({ "type": "number" }),
            json!({ "type": "number", "format": "float", "minimum": 0, "exclusiveMaximum": 1 }),
            json!({ "type": "integer", "format": "double" }),
        ] {
            assert_eq!(public(finite.clone()), finite);
        }
        let above = json!({ "type": "number", "format": "float", "minimum": 0 });
        assert_eq!(public(above)["type"], json!(["number", "null"]));
    }
}
