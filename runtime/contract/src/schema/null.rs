//! `null` in schemas: an `Option` adds it, and a detail, which is absent instead, does without.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::reference::reference_name;

/// Keywords whose schemas apply to the value itself, so that a type beside them does not add `null`.
const APPLICATORS: &[&str] = &["$ref", "allOf", "anyOf", "else", "if", "oneOf", "then"];

/// The schema, or `null`.
pub(super) fn or_null(schema: Value) -> Value {
    let none = json!({ "type": "null" });
    let mut keywords = match schema {
        Value::Object(keywords) => keywords,
        Value::Bool(false) => return none,
        any => return any,
    };
    let alternatives = keywords.get("anyOf").and_then(Value::as_array);
    if keywords.len() == 1 && alternatives.is_some_and(|schemas| schemas.iter().any(is_null)) {
        return Value::Object(keywords);
    }
    if APPLICATORS
        .iter()
        .any(|keyword| keywords.contains_key(*keyword))
    {
        return json!({ "anyOf": [keywords, none] });
    }
    match keywords.get_mut("type") {
        Some(Value::Array(types)) if !types.contains(&"null".into()) => types.push("null".into()),
        Some(Value::String(name)) if name != "null" => {
            let name = std::mem::take(name);
            keywords.insert("type".to_owned(), json!([name, "null"]));
        }
        _ => {}
    }
    if let Some(Value::Array(values)) = keywords.get_mut("enum")
        && !values.contains(&Value::Null)
    {
        values.push(Value::Null);
    }
    Value::Object(keywords)
}

fn is_null(schema: &Value) -> bool {
    match &schema["type"] {
        Value::Array(types) => types.contains(&"null".into()),
        name => name == "null",
    }
}

/// The schema of the values that are not `null`, and whether `null` is one of the schema's; `None` if it is the only one.
pub(crate) fn without_null(
    schema: &Value,
    schemas: &BTreeMap<String, Value>,
) -> (Option<Value>, bool) {
    let mut followed = Vec::new();
    match remove(schema, schemas, &mut followed) {
        Removed::Nothing => (Some(schema.clone()), false),
        Removed::Null(rest) => (Some(rest), true),
        Removed::All => (None, true),
    }
}

/// What is left of a schema without `null`.
enum Removed {
    /// The schema does not admit `null`.
    Nothing,
    /// The schema of the other values.
    Null(Value),
    /// There are no other values.
    All,
}

fn remove(
    schema: &Value,
    schemas: &BTreeMap<String, Value>,
    followed: &mut Vec<String>,
) -> Removed {
    let Value::Object(keywords) = schema else {
        return match schema {
            Value::Bool(false) => Removed::Nothing,
            any => Removed::Null(any.clone()),
        };
    };
    if let Some(name) = reference_name(schema) {
        return match schemas.get(name) {
            Some(named) if !followed.iter().any(|known| known == name) => {
                followed.push(name.to_owned());
                remove(named, schemas, followed)
            }
            _ => Removed::Nothing,
        };
    }
    for keyword in ["anyOf", "oneOf"] {
        if let Some(Value::Array(alternatives)) = keywords.get(keyword) {
            return remove_from_alternatives(schema, keyword, alternatives, schemas, followed);
        }
    }
    let mut keywords = keywords.clone();
    if let Some(Value::Array(values)) = keywords.get_mut("enum") {
        if !values.contains(&Value::Null) {
            return Removed::Nothing;
        }
        values.retain(|value| !value.is_null());
        if values.is_empty() {
            return Removed::All;
        }
    }
    match keywords.get_mut("type") {
        Some(Value::Array(types)) if types.contains(&"null".into()) => {
            types.retain(|name| name != "null");
            if let [name] = &types[..] {
                let name = name.clone();
                keywords.insert("type".to_owned(), name);
            }
        }
        Some(Value::String(name)) if name == "null" => return Removed::All,
        Some(_) => return Removed::Nothing,
        None => {}
    }
    Removed::Null(Value::Object(keywords))
}

fn remove_from_alternatives(
    schema: &Value,
    keyword: &str,
    alternatives: &[Value],
    schemas: &BTreeMap<String, Value>,
    followed: &mut Vec<String>,
) -> Removed {
    let mut admits_null = false;
    let mut rest = Vec::new();
    for alternative in alternatives {
        match remove(alternative, schemas, followed) {
            Removed::Nothing => rest.push(alternative.clone()),
            Removed::Null(other) => {
                admits_null = true;
                rest.push(other);
            }
            Removed::All => admits_null = true,
        }
    }
    if !admits_null {
        return Removed::Nothing;
    }
    let alone = schema
        .as_object()
        .is_some_and(|keywords| keywords.len() == 1);
    match &rest[..] {
        [] => Removed::All,
        [only] if alone => Removed::Null(only.clone()),
        _ => {
            let mut schema = schema.clone();
            schema[keyword] = rest.into();
            Removed::Null(schema)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn schemas() -> BTreeMap<String, Value> {
        let maybe = json!({ "type": ["string", "null"], "minLength": 1 });
        let list = json!({ "anyOf": [{ "$ref": "#/schemas/List" }, { "type": "null" }] });
        let word = json!({ "enum": ["a"] });
        [("Maybe", maybe), ("List", list), ("Word", word)]
            .map(|(name, schema)| (name.to_owned(), schema))
            .into()
    }

    #[test]
    fn null_is_added_once() {
        let word = json!({ "$ref": "#/schemas/Word" });
        let word_or_null = json!({ "anyOf": [word, { "type": "null" }] });
        assert_eq!(or_null(word), word_or_null);
        for schema in [
            word_or_null,
            json!({ "type": ["integer", "null"] }),
            json!({ "type": "null" }),
        ] {
            assert_eq!(or_null(schema.clone()), schema);
        }
    }

    #[test]
    fn null_is_taken_out_of_every_form() {
        let named = |name: &str| json!({ "$ref": format!("#/schemas/{name}") });
        let none = || json!({ "type": "null" });
        for (schema, expected) in [
            (
                json!({ "type": ["integer", "null"], "minimum": 0 }),
                Some(json!({ "type": "integer", "minimum": 0 })),
            ),
            (
                json!({ "type": ["integer", "string", "null"] }),
                Some(json!({ "type": ["integer", "string"] })),
            ),
            (
                json!({ "anyOf": [named("Word"), none()] }),
                Some(named("Word")),
            ),
            (
                json!({ "oneOf": [none(), named("Word"), { "type": "integer" }] }),
                Some(json!({ "oneOf": [named("Word"), { "type": "integer" }] })),
            ),
            (
                json!({ "description": "d", "anyOf": [named("Word"), none()] }),
                Some(json!({ "description": "d", "anyOf": [named("Word")] })),
            ),
            (
                json!({ "enum": ["a", null] }),
                Some(json!({ "enum": ["a"] })),
            ),
            (json!({ "enum": [null] }), None),
            (none(), None),
            (json!(true), Some(json!(true))),
            (json!({}), Some(json!({}))),
            (
                named("Maybe"),
                Some(json!({ "type": "string", "minLength": 1 })),
            ),
            (named("List"), Some(named("List"))),
            (json!({ "anyOf": [none(), none()] }), None),
        ] {
            assert_eq!(
                without_null(&schema, &schemas()),
                (expected, true),
                "{schema}"
            );
        }
    }

    #[test]
    fn other_schemas_stay() {
        for schema in [
            json!({ "type": "integer" }),
            json!({ "type": ["integer", "string"] }),
            json!({ "$ref": "#/schemas/Word" }),
            json!({ "$ref": "#/schemas/Missing" }),
            json!({ "anyOf": [{ "type": "integer" }, { "$ref": "#/schemas/Word" }] }),
            json!({ "type": "array", "items": { "type": ["integer", "null"] } }),
            json!(false),
        ] {
            assert_eq!(
                without_null(&schema, &schemas()),
                (Some(schema.clone()), false)
            );
        }
    }
}
