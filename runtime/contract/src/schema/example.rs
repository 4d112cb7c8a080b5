//! The shape of an example: all that is known of a type that says nothing itself.

use serde_json::{Map, Value, json};

use crate::document::type_of;

/// A schema of values like this one. No member is required, since another value may lack it.
pub(crate) fn shape_of(example: &Value) -> Value {
    match example {
        Value::Array(items) => {
            let mut shapes: Vec<Value> = Vec::new();
            for shape in items.iter().map(shape_of) {
                if !shapes.contains(&shape) {
                    shapes.push(shape);
                }
            }
            match <[Value; 1]>::try_from(shapes) {
                Ok([shape]) => json!({ "items": shape, "type": "array" }),
                Err(shapes) if shapes.is_empty() => json!({ "type": "array" }),
                Err(shapes) => json!({ "items": { "anyOf": shapes }, "type": "array" }),
            }
        }
        Value::Object(members) => {
            let members = members.iter();
            let properties: Map<String, Value> = members
                .map(|(name, value)| (name.clone(), shape_of(value)))
                .collect();
            json!({ "properties": properties, "type": "object" })
        }
        scalar => json!({ "type": type_of(scalar) }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shape_has_the_types_of_all_parts() {
        let example = json!([{ "field": "start", "at": [1, 2.5] }, null, null, []]);
        let item = json!({
            "type": "object",
            "properties": {
                "field": { "type": "string" },
                "at": { "type": "array", "items": { "anyOf": [{ "type": "integer" }, { "type": "number" }] } },
            },
        });
        let items = json!({ "anyOf": [item, { "type": "null" }, { "type": "array" }] });
        assert_eq!(
            shape_of(&example),
            json!({ "type": "array", "items": items })
        );
        assert_eq!(shape_of(&json!(true)), json!({ "type": "boolean" }));
    }
}
