//! Whether an example fits its schema.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use serde_json::Value;

use super::reference::reference_name;
use crate::document::type_of;

/// The first place where the value does not fit the schema, as a path and what is expected there; `None` if it fits.
///
/// Keywords that documents do not need are not looked at.
pub(crate) fn misfit(
    value: &Value,
    schema: &Value,
    schemas: &BTreeMap<String, Value>,
) -> Option<(String, String)> {
    let at = |path: &str, rest: Option<(String, String)>| {
        rest.map(|(below, expected)| (format!("{path}{below}"), expected))
    };
    let wrong = |expected: String| Some((String::new(), expected));
    match schema {
        Value::Bool(false) => return wrong("absent".to_owned()),
        Value::Object(_) => {}
        _ => return None,
    }
    if let Some(named) = reference_name(schema).and_then(|name| schemas.get(name)) {
        return misfit(value, named, schemas);
    }
    if let Some(types) = schema.get("type").filter(|types| !has_type(value, types)) {
        return wrong(format!("of the type {types}"));
    }
    if let Some(Value::Array(values)) = schema.get("enum")
        && !values.contains(value)
    {
        return wrong(format!("one of {}", schema["enum"]));
    }
    if let Some(range) = out_of_range(value, schema) {
        return wrong(range);
    }
    let fits = |schema: &Value| misfit(value, schema, schemas).is_none();
    for keyword in ["anyOf", "oneOf"] {
        if let Some(Value::Array(alternatives)) = schema.get(keyword)
            && !alternatives.iter().any(fits)
        {
            return wrong(format!("one of {} alternatives", alternatives.len()));
        }
    }
    if let Some(Value::Array(all)) = schema.get("allOf") {
        let mut misfits = all.iter().filter_map(|part| misfit(value, part, schemas));
        if let Some(first) = misfits.next() {
            return Some(first);
        }
    }
    if schema.get("not").is_some_and(fits) {
        return wrong(format!("anything but {}", schema["not"]));
    }
    match value {
        Value::Array(items) => {
            let prefix = schema["prefixItems"].as_array();
            let mut misfits = items.iter().enumerate().filter_map(|(index, item)| {
                let of_prefix = prefix.and_then(|prefix| prefix.get(index));
                let of_item = of_prefix.or_else(|| schema.get("items"))?;
                at(&format!("[{index}]"), misfit(item, of_item, schemas))
            });
            misfits.next()
        }
        Value::Object(members) => {
            let required = schema["required"].as_array().into_iter().flatten();
            let mut missing = required
                .filter_map(Value::as_str)
                .filter(|name| !members.contains_key(*name));
            if let Some(name) = missing.next() {
                return wrong(format!("an object with the member `{name}`"));
            }
            let has_patterns = schema.get("patternProperties").is_some();
            let mut misfits = members.iter().filter_map(|(name, member)| {
                let known = schema["properties"].get(name);
                let others = schema.get("additionalProperties").filter(|_| !has_patterns);
                at(
                    &format!(".{name}"),
                    misfit(member, known.or(others)?, schemas),
                )
            });
            misfits.next()
        }
        _ => None,
    }
}

/// `types` is the value of the keyword `type`.
fn has_type(value: &Value, types: &Value) -> bool {
    match types {
        Value::Array(types) => types.iter().any(|name| has_type(value, name)),
        name if name == "number" => value.is_number(),
        // 2.0 is an integer in JSON Schema.
        name if name == "integer" => {
            let whole = |number: f64| number.fract() == 0.0;
            value.as_f64().is_some_and(whole)
        }
        name => name == type_of(value),
    }
}

/// The values of a format of integers that Rust's types have.
pub(super) fn integers(format: &str) -> Option<RangeInclusive<i128>> {
    Some(match format {
        "int8" => i8::MIN.into()..=i8::MAX.into(),
        "int16" => i16::MIN.into()..=i16::MAX.into(),
        "int32" => i32::MIN.into()..=i32::MAX.into(),
        "int" | "int64" => i64::MIN.into()..=i64::MAX.into(),
        "uint8" => 0..=u8::MAX.into(),
        "uint16" => 0..=u16::MAX.into(),
        "uint32" => 0..=u32::MAX.into(),
        "uint" | "uint64" => 0..=u64::MAX.into(),
        _ => return None,
    })
}

fn out_of_range(value: &Value, schema: &Value) -> Option<String> {
    if let Some(format) = schema["format"].as_str()
        && let Some(integers) = integers(format)
        && let Some(number) = value
            .as_i64()
            .map(i128::from)
            .or(value.as_u64().map(i128::from))
        && !integers.contains(&number)
    {
        return Some(format!("of the format `{format}`"));
    }
    let limit = |keyword: &str| {
        schema[keyword]
            .as_f64()
            .map(|limit| (limit, &schema[keyword]))
    };
    let amounts = match value {
        Value::Number(_) => (value.as_f64()?, "minimum", "maximum"),
        Value::String(text) => (text.chars().count() as f64, "minLength", "maxLength"),
        Value::Array(items) => (items.len() as f64, "minItems", "maxItems"),
        Value::Object(members) => (members.len() as f64, "minProperties", "maxProperties"),
        _ => return None,
    };
    let (amount, least, most) = amounts;
    let below = limit(least).filter(|(limit, _)| amount < *limit);
    let above = limit(most).filter(|(limit, _)| amount > *limit);
    let below = below.map(|(_, limit)| format!("within `{least}` {limit}"));
    below.or(above.map(|(_, limit)| format!("within `{most}` {limit}")))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn the_first_misfit_is_told_with_its_path() {
        let slot = json!({
            "type": "object",
            "properties": { "id": { "type": "integer", "minimum": 1 }, "tags": { "type": "array", "items": { "enum": ["a", "b"] } } },
            "required": ["id"],
            "additionalProperties": { "type": ["string", "null"] },
        });
        let schemas = BTreeMap::from([("Slot".to_owned(), slot)]);
        let schema = json!({ "$ref": "#/schemas/Slot" });
        for (value, expected) in [
            (json!({ "id": 1, "tags": ["a", "b"], "other": null }), None),
            (json!({ "id": 2.0 }), None),
            (json!([]), Some(("", "of the type \"object\""))),
            (json!({}), Some(("", "an object with the member `id`"))),
            (json!({ "id": 0 }), Some((".id", "within `minimum` 1"))),
            (
                json!({ "id": 1.5 }),
                Some((".id", "of the type \"integer\"")),
            ),
            (
                json!({ "id": 1, "tags": ["a", "c"] }),
                Some((".tags[1]", "one of [\"a\",\"b\"]")),
            ),
            (
                json!({ "id": 1, "other": 1 }),
                Some((".other", "of the type [\"string\",\"null\"]")),
            ),
        ] {
            let misfit = misfit(&value, &schema, &schemas);
            let misfit = misfit
                .as_ref()
                .map(|(path, expected)| (path.as_str(), expected.as_str()));
            assert_eq!(misfit, expected, "{value}");
        }
    }

    #[test]
    fn integers_have_the_size_of_their_format() {
        let none = BTreeMap::new();
        for (format, value, fits) in [
            ("uint8", json!(255), true),
            ("uint8", json!(256), false),
            ("int8", json!(-129), false),
            ("uint64", json!(u64::MAX), true),
            ("int64", json!(u64::MAX), false),
            ("uint", json!(-1), false),
            ("int128", json!(u64::MAX), true),
        ] {
            let schema = json!({ "type": "integer", "format": format });
            assert_eq!(
                misfit(&value, &schema, &none).is_none(),
                fits,
                "{format} {value}"
            );
        }
    }

    #[test]
    fn alternatives_and_tuples_are_followed() {
        let none = BTreeMap::new();
        let either = json!({ "anyOf": [{ "type": "string", "maxLength": 2 }, { "type": "null" }] });
        let pair = json!({ "prefixItems": [either, { "not": { "enum": [0] } }], "minItems": 2, "maxItems": 2 });
        for (value, fits) in [
            (json!(["ab", 1]), true),
            (json!([null, 1]), true),
            (json!(["abc", 1]), false),
            (json!(["ab", 0]), false),
            (json!(["ab"]), false),
        ] {
            assert_eq!(misfit(&value, &pair, &none).is_none(), fits, "{value}");
        }
        let both = json!({ "allOf": [{ "minimum": 1 }, { "maximum": 2 }] });
        assert_eq!(
            misfit(&json!(3), &both, &none),
            Some((String::new(), "within `maximum` 2".to_owned()))
        );
        assert_eq!(misfit(&json!(1), &true.into(), &none), None);
        assert!(misfit(&json!(1), &false.into(), &none).is_some());
    }
}
