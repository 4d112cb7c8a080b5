//! A JSON Schema as poem-openapi keeps it.

use std::collections::BTreeSet;
use std::sync::{Mutex, PoisonError};

use poem_openapi::registry::{MetaSchema, MetaSchemaRef};
use serde_json::Value as Json;

/// The schema as far as the library can hold it, in the words of OpenAPI 3.0.
pub(super) fn schema(json: &Json) -> MetaSchemaRef {
    MetaSchemaRef::Inline(Box::new(inline(json)))
}

fn inline(json: &Json) -> MetaSchema {
    let mut alternatives = list(json, "anyOf");
    let count = alternatives.len();
    alternatives.retain(|alternative| alternative["type"] != "null");
    let nullable = alternatives.len() < count;
    if let ([only], true) = (&alternatives[..], nullable) {
        return MetaSchema {
            nullable,
            ..inline(only)
        };
    }
    let text = |name: &str| json[name].as_str();
    let properties = json["properties"].as_object().into_iter().flatten();
    MetaSchema {
        format: text("format").map(intern),
        description: text("description").map(intern),
        required: list(json, "required")
            .into_iter()
            .filter_map(Json::as_str)
            .map(intern)
            .collect(),
        properties: properties
            .map(|(name, property)| (intern(name), schema(property)))
            .collect(),
        items: (json["type"] == "array").then(|| Box::new(items(json))),
        additional_properties: json["additionalProperties"]
            .is_object()
            .then(|| Box::new(schema(&json["additionalProperties"]))),
        enum_items: list(json, "enum").into_iter().cloned().collect(),
        deprecated: json["deprecated"] == true,
        nullable,
        any_of: alternatives.into_iter().map(schema).collect(),
        one_of: list(json, "oneOf").into_iter().map(schema).collect(),
        all_of: list(json, "allOf").into_iter().map(schema).collect(),
        example: list(json, "examples").first().copied().cloned(),
        minimum: json["minimum"].as_f64(),
        maximum: json["maximum"].as_f64(),
        ..MetaSchema::new(intern(text("type").unwrap_or_default()))
    }
}

/// The type of a list's elements; a tuple's are alternatives.
fn items(json: &Json) -> MetaSchemaRef {
    let elements = list(json, "prefixItems");
    if elements.is_empty() {
        return schema(&json["items"]);
    }
    MetaSchemaRef::Inline(Box::new(MetaSchema {
        any_of: elements.into_iter().map(schema).collect(),
        ..MetaSchema::ANY
    }))
}

fn list<'a>(json: &'a Json, name: &str) -> Vec<&'a Json> {
    json[name].as_array().into_iter().flatten().collect()
}

/// The text for the rest of the program: the library takes only such ones. Each text is kept once.
pub(super) fn intern(text: &str) -> &'static str {
    static TEXTS: Mutex<BTreeSet<&'static str>> = Mutex::new(BTreeSet::new());
    let mut texts = TEXTS.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(known) = texts.get(text) {
        return known;
    }
    let text: &'static str = String::leak(text.to_owned());
    texts.insert(text);
    text
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    /// The schema as it stands in the library's document.
    fn written(json: &Json) -> Json {
        let MetaSchemaRef::Inline(schema) = schema(json) else {
            panic!("a reference");
        };
        serde_json::to_value(schema).unwrap()
    }

    #[test]
    fn what_the_library_can_hold_stays() {
        for schema in [
            json!({ "type": "integer", "format": "int32", "minimum": 1.0, "maximum": 9.0 }),
            json!({ "type": "string", "description": "A word", "enum": ["a", "b"], "deprecated": true }),
            json!({ "type": "object", "required": ["a"], "properties": { "a": { "type": "string" } } }),
            json!({ "type": "object", "additionalProperties": { "type": "boolean" } }),
            json!({ "type": "array", "items": { "type": "string" } }),
            json!({ "anyOf": [{ "type": "string" }, { "type": "boolean" }] }),
            json!({ "oneOf": [{ "type": "string" }, { "type": "boolean" }] }),
            json!({ "allOf": [{ "type": "object" }, { "type": "object", "required": ["a"] }] }),
        ] {
            assert_eq!(written(&schema), schema);
        }
    }

    #[test]
    fn the_rest_is_in_the_words_of_openapi_3_0() {
        let maybe = json!({ "anyOf": [{ "type": "string" }, { "type": "null" }] });
        assert_eq!(
            written(&maybe),
            json!({ "type": "string", "nullable": true })
        );
        let maybe =
            json!({ "anyOf": [{ "type": "string" }, { "type": "boolean" }, { "type": "null" }] });
        assert_eq!(
            written(&maybe),
            json!({ "anyOf": [{ "type": "string" }, { "type": "boolean" }], "nullable": true })
        );
        let examples = json!({ "type": "string", "examples": ["a", "b"] });
        assert_eq!(
            written(&examples),
            json!({ "type": "string", "example": "a" })
        );
        let tuple = json!({ "type": "array", "prefixItems": [{ "type": "string" }, { "type": "boolean" }] });
        assert_eq!(
            written(&tuple),
            json!({ "type": "array", "items": { "anyOf": [{ "type": "string" }, { "type": "boolean" }] } })
        );
    }
}
