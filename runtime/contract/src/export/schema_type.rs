//! The schema of a detail, as far as the exports need it.

use serde_json::Value as Json;

/// The type that a JSON Schema describes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum SchemaType<'a> {
    Integer,
    Number,
    String,
    Boolean,
    /// A list, and the schema of its elements.
    List(Option<&'a Json>),
    /// A value of this schema, or `null`.
    Nullable(&'a Json),
    Unknown,
}

impl<'a> SchemaType<'a> {
    pub(super) fn new(schema: Option<&'a Json>) -> Self {
        let Some(Json::Object(schema)) = schema else {
            return SchemaType::Unknown;
        };
        match schema.get("type").and_then(Json::as_str) {
            Some("integer") => SchemaType::Integer,
            Some("number") => SchemaType::Number,
            Some("string") => SchemaType::String,
            Some("boolean") => SchemaType::Boolean,
            Some("array") => SchemaType::List(schema.get("items")),
            _ => match schema.get("anyOf") {
                Some(Json::Array(alternatives)) => match &alternatives[..] {
                    [inner, null] if null["type"] == "null" => SchemaType::Nullable(inner),
                    _ => SchemaType::Unknown,
                },
                _ => SchemaType::Unknown,
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn schemas_are_read_as_types() {
        let string = json!({ "type": "string" });
        for (schema, expected) in [
            (
                json!({ "type": "integer", "minimum": 0 }),
                SchemaType::Integer,
            ),
            (json!({ "type": "number" }), SchemaType::Number),
            (json!({ "type": "string" }), SchemaType::String),
            (json!({ "type": "boolean" }), SchemaType::Boolean),
            (
                json!({ "type": "array", "items": string }),
                SchemaType::List(Some(&string)),
            ),
            (json!({ "type": "array" }), SchemaType::List(None)),
            (
                json!({ "anyOf": [string, { "type": "null" }] }),
                SchemaType::Nullable(&string),
            ),
            (json!({ "anyOf": [string, string] }), SchemaType::Unknown),
            (json!({ "type": "object" }), SchemaType::Unknown),
            (json!(true), SchemaType::Unknown),
        ] {
            assert_eq!(SchemaType::new(Some(&schema)), expected, "{schema}");
        }
        assert_eq!(SchemaType::new(None), SchemaType::Unknown);
    }
}
