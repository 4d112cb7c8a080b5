//! Schemas in the words of OpenAPI 3.0, which are not yet those of JSON Schema 2020-12.

use serde_json::{Map, Value as Json, json};

/// Rewrites every schema in the value. What 3.0 has no word for is left out.
pub(super) fn rewrite(value: &mut Json) {
    match value {
        Json::Array(values) => values.iter_mut().for_each(rewrite),
        Json::Object(members) => {
            for (name, member) in members.iter_mut() {
                match (&name[..], member) {
                    // The values of examples are not schemas.
                    ("example" | "examples" | "enum" | "default", _) => {}
                    // The names in it can be those of keywords.
                    ("properties", Json::Object(schemas)) => {
                        schemas.values_mut().for_each(rewrite_object);
                    }
                    ("allOf" | "anyOf" | "oneOf" | "prefixItems", Json::Array(schemas)) => {
                        schemas.iter_mut().for_each(rewrite_object);
                    }
                    ("items" | "not", schema) => rewrite_object(schema),
                    (_, member) => rewrite(member),
                }
            }
            rewrite_schema(members);
        }
        _ => {}
    }
}

/// A schema where 3.0 has objects alone.
fn rewrite_object(schema: &mut Json) {
    match schema {
        Json::Bool(true) => *schema = json!({}),
        Json::Bool(false) => *schema = json!({ "not": {} }),
        schema => rewrite(schema),
    }
}

fn rewrite_schema(members: &mut Map<String, Json>) {
    // Elsewhere `examples` is an object.
    if let Some(Json::Array(examples)) = members.get_mut("examples") {
        let first = examples.first_mut().map(Json::take);
        members.remove("examples");
        members.extend(first.map(|example| ("example".to_owned(), example)));
    }
    if let Some(Json::Array(elements)) = members.remove("prefixItems") {
        members.insert("items".to_owned(), json!({ "anyOf": elements }));
    }
    if let Some(Json::Array(types)) = members.get("type") {
        let named = types.iter().filter(|name| *name != "null");
        let named: Vec<Json> = named.cloned().collect();
        if named.len() < types.len() {
            members.insert("nullable".to_owned(), true.into());
        }
        match <[Json; 1]>::try_from(named) {
            Ok([name]) => members.insert("type".to_owned(), name),
            Err(_) => members.remove("type"),
        };
    }
    for keyword in ["anyOf", "oneOf"] {
        let Some(Json::Array(alternatives)) = members.get_mut(keyword) else {
            continue;
        };
        let count = alternatives.len();
        alternatives.retain(|alternative| alternative["type"] != "null");
        if alternatives.len() == count {
            continue;
        }
        if let [Json::Object(only)] = &mut alternatives[..] {
            let only = std::mem::take(only);
            members.remove(keyword);
            members.extend(only);
        }
        members.insert("nullable".to_owned(), true.into());
    }
    for (bound, exclusive) in [
        ("minimum", "exclusiveMinimum"),
        ("maximum", "exclusiveMaximum"),
    ] {
        if let Some(value) = members.get(exclusive).filter(|value| value.is_number()) {
            members.insert(bound.to_owned(), value.clone());
            members.insert(exclusive.to_owned(), true.into());
        }
    }
    // Members beside a reference are ignored there.
    if members.len() > 1
        && let Some(reference) = members.remove("$ref")
    {
        members.insert("allOf".to_owned(), json!([{ "$ref": reference }]));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_3_0_lacks_are_replaced() {
        let mut value = json!({
            "a": { "type": "integer", "exclusiveMinimum": 0, "examples": [1, 2] },
            "b": { "anyOf": [{ "type": "string" }, { "type": "null" }] },
            "c": { "type": ["string", "null"] },
            "d": { "type": "array", "prefixItems": [{ "type": "string" }] },
            "e": { "$ref": "#/components/schemas/E", "description": "E" },
            "f": { "$ref": "#/components/schemas/F" },
            "h": { "properties": {
                "any": true, "default": { "type": ["string", "null"] }, "none": false, "prefixItems": { "items": true },
            }, "additionalProperties": true },
            "examples": { "g": { "value": { "examples": [1], "type": ["a"] } } },
        });
        rewrite(&mut value);
        let expected = json!({
            "a": { "type": "integer", "minimum": 0, "exclusiveMinimum": true, "example": 1 },
            "b": { "type": "string", "nullable": true },
            "c": { "type": "string", "nullable": true },
            "d": { "type": "array", "items": { "anyOf": [{ "type": "string" }] } },
            "e": { "allOf": [{ "$ref": "#/components/schemas/E" }], "description": "E" },
            "f": { "$ref": "#/components/schemas/F" },
            "h": { "properties": {
                "any": {}, "default": { "type": "string", "nullable": true }, "none": { "not": {} }, "prefixItems": { "items": {} },
            }, "additionalProperties": true },
            "examples": { "g": { "value": { "examples": [1], "type": ["a"] } } },
        });
        assert_eq!(value, expected);
    }
}
