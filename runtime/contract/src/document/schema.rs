//! The JSON Schema of a detail.

use serde_json::{Value, json};

use crate::JsonType;

/// The JSON Schema (2020-12) of a type; `None` if the type is unknown.
///
/// ```
/// use errbook_contract::JsonType;
/// use errbook_contract::document::schema_of;
/// use serde_json::json;
///
/// let tags = JsonType::List(&JsonType::String);
/// assert_eq!(schema_of(tags), Some(json!({ "type": "array", "items": { "type": "string" } })));
/// assert_eq!(schema_of(JsonType::Unknown), None);
/// ```
#[must_use]
pub fn schema_of(json_type: JsonType) -> Option<Value> {
    Some(match json_type {
        JsonType::Unknown => return None,
        JsonType::String => json!({ "type": "string" }),
        JsonType::Integer => json!({ "type": "integer" }),
        // A float that is not finite is written as `null`.
        JsonType::Number => json!({ "type": ["number", "null"] }),
        JsonType::Boolean => json!({ "type": "boolean" }),
        JsonType::List(element) => match schema_of(*element) {
            // Sorted, so that files do not depend on serde_json's feature `preserve_order`.
            Some(items) => json!({ "items": items, "type": "array" }),
            None => json!({ "type": "array" }),
        },
        JsonType::Nullable(number @ JsonType::Number) => schema_of(*number)?,
        JsonType::Nullable(value) => {
            json!({ "anyOf": [schema_of(*value)?, { "type": "null" }] })
        }
    })
}

/// The word of JSON Schema for the type of a value.
pub(crate) fn type_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_f64() => "number",
        Value::Number(_) => "integer",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_nest_and_accept_null() {
        const INNER: JsonType = JsonType::Nullable(&JsonType::Integer);
        let schema = schema_of(JsonType::List(&JsonType::List(&INNER)));
        let inner = json!({ "anyOf": [{ "type": "integer" }, { "type": "null" }] });
        let list = |items| json!({ "type": "array", "items": items });
        assert_eq!(schema, Some(list(list(inner))));
    }

    #[test]
    fn an_unknown_type_has_no_schema() {
        let list = schema_of(JsonType::List(&JsonType::Unknown));
        assert_eq!(list, Some(json!({ "type": "array" })));
        let nullable = schema_of(JsonType::Nullable(&JsonType::Unknown));
        assert_eq!(nullable, None);
    }
}
