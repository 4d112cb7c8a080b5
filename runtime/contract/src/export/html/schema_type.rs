//! The schema of a detail, as far as tables of types need it.

use serde_json::Value as Json;

use crate::export::schemas::Schemas;
use crate::schema::{follow, reference_name, without_null};

/// The type that a JSON Schema describes.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum SchemaType {
    Integer,
    Number,
    String,
    /// One of these texts.
    Words(Vec<String>),
    Boolean,
    /// A list of elements of this type.
    List(Box<SchemaType>),
    Object,
    /// A value of this type, or `null`.
    Nullable(Box<SchemaType>),
    Unknown,
}

impl SchemaType {
    pub(super) fn new(schema: Option<&Json>, schemas: &Schemas) -> Self {
        let known = schema.map(|schema| of_schema(schema, schemas, &mut Vec::new()));
        known.unwrap_or(SchemaType::Unknown)
    }
}

/// `within` are the names of the schemas in which this one is: a type that contains itself is not written out again.
fn of_schema(schema: &Json, schemas: &Schemas, within: &mut Vec<String>) -> SchemaType {
    let Some(name) = reference_name(schema) else {
        return of_keywords(schema, schemas, within);
    };
    if within.iter().any(|known| known == name) {
        return SchemaType::Unknown;
    }
    within.push(name.to_owned());
    let known = of_keywords(follow(schema, schemas), schemas, within);
    within.pop();
    known
}

fn of_keywords(schema: &Json, schemas: &Schemas, within: &mut Vec<String>) -> SchemaType {
    if let (Some(rest), true) = without_null(schema, schemas)
        && rest != *schema
    {
        return SchemaType::Nullable(Box::new(of_schema(&rest, schemas, within)));
    }
    if let Some(words) = words(schema) {
        return SchemaType::Words(words);
    }
    match schema["type"].as_str() {
        Some("integer") => SchemaType::Integer,
        Some("number") => SchemaType::Number,
        Some("string") => SchemaType::String,
        Some("boolean") => SchemaType::Boolean,
        Some("array") => {
            let element = schema.get("items");
            let element = element.map(|element| of_schema(element, schemas, within));
            SchemaType::List(Box::new(element.unwrap_or(SchemaType::Unknown)))
        }
        Some("object") => SchemaType::Object,
        _ => SchemaType::Unknown,
    }
}

/// The texts, if the schema lists some and nothing else.
fn words(schema: &Json) -> Option<Vec<String>> {
    if let Some(values) = schema["enum"].as_array() {
        let texts = values.iter().map(|value| value.as_str().map(str::to_owned));
        return texts.collect();
    }
    let alternatives = schema["oneOf"].as_array().or(schema["anyOf"].as_array())?;
    let each = alternatives.iter().map(words);
    Some(each.collect::<Option<Vec<_>>>()?.concat())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn schemas_are_read_as_types() {
        let string = json!({ "type": "string" });
        let of = |of_type: SchemaType| Box::new(of_type);
        let named =
            json!({ "oneOf": [{ "enum": ["a"] }, { "type": "string", "enum": ["b", "c"] }] });
        let recursive = json!({ "type": "array", "items": { "$ref": "#/schemas/List" } });
        let schemas = [("Word", named), ("List", recursive)]
            .map(|(name, schema)| (name.to_owned(), schema))
            .into();
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
                SchemaType::List(of(SchemaType::String)),
            ),
            (
                json!({ "type": "array" }),
                SchemaType::List(of(SchemaType::Unknown)),
            ),
            (
                json!({ "anyOf": [string, { "type": "null" }] }),
                SchemaType::Nullable(of(SchemaType::String)),
            ),
            (
                json!({ "type": ["integer", "null"] }),
                SchemaType::Nullable(of(SchemaType::Integer)),
            ),
            (
                json!({ "$ref": "#/schemas/Word" }),
                SchemaType::Words(["a", "b", "c"].map(str::to_owned).into()),
            ),
            (json!({ "anyOf": [string, string] }), SchemaType::Unknown),
            (json!({ "type": "object" }), SchemaType::Object),
            (json!(true), SchemaType::Unknown),
            (json!({ "$ref": "#/schemas/Other" }), SchemaType::Unknown),
        ] {
            assert_eq!(
                SchemaType::new(Some(&schema), &schemas),
                expected,
                "{schema}"
            );
        }
        let list = SchemaType::new(Some(&json!({ "$ref": "#/schemas/List" })), &schemas);
        let element = of(SchemaType::Unknown);
        assert_eq!(list, SchemaType::List(element), "contains itself");
        assert_eq!(SchemaType::new(None, &schemas), SchemaType::Unknown);
    }
}
