//! Whether every value of a schema was already possible.

use serde_json::Value;

/// Whether `new` describes no value that `old` does not: the same values, or fewer.
pub(super) fn is_narrower(old: &Value, new: &Value) -> bool {
    let (olds, news) = (alternatives(old), alternatives(new));
    news.iter()
        .all(|new| olds.iter().any(|old| is_within(old, new)))
}

fn alternatives(schema: &Value) -> Vec<&Value> {
    match schema["anyOf"].as_array() {
        Some(nested) => nested.iter().flat_map(alternatives).collect(),
        None => vec![schema],
    }
}

fn is_within(old: &Value, new: &Value) -> bool {
    if old == new {
        return true;
    }
    match (old["type"].as_str(), new["type"].as_str()) {
        (Some("array"), Some("array")) => match (old.get("items"), new.get("items")) {
            (None, _) => true,
            (Some(old), Some(new)) => is_narrower(old, new),
            (Some(_), None) => false,
        },
        // An integer is a number without a fraction. Other keywords may say more than the type.
        (Some("number"), Some("integer")) => is_bare(old) && is_bare(new),
        _ => false,
    }
}

fn is_bare(schema: &Value) -> bool {
    schema.as_object().is_some_and(|members| members.len() == 1)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::is_narrower;

    fn list(items: Value) -> Value {
        json!({ "type": "array", "items": items })
    }

    #[test]
    fn null_fraction_and_another_type_did_not_arrive_before() {
        let [integer, number, string] =
            ["integer", "number", "string"].map(|it| json!({ "type": it }));
        let nullable = |inner: &Value| json!({ "anyOf": [inner, { "type": "null" }] });
        for (old, new, is) in [
            (&list(nullable(&integer)), &list(integer.clone()), true),
            (&list(integer.clone()), &list(nullable(&integer)), false),
            (&number, &integer, true),
            (&integer, &number, false),
            (&string, &integer, false),
            (&json!({ "type": "array" }), &list(integer.clone()), true),
            (&list(integer.clone()), &json!({ "type": "array" }), false),
            (
                &list(list(number.clone())),
                &list(list(integer.clone())),
                true,
            ),
            (&json!({ "type": "number", "minimum": 1 }), &integer, false),
            (&string, &string, true),
        ] {
            assert_eq!(is_narrower(old, new), is, "{old} {new}");
        }
    }
}
