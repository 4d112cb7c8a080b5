//! Whether an example fits its schema.

#[cfg(test)]
mod tests;

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
) -> Option<Misfit> {
    of_value(value, schema, schemas, &mut BTreeMap::new())
}

/// The place, and what is expected there.
type Misfit = (String, String);

/// `known` is what is known of the same value under named schemas: nothing yet is wrong under one that is being looked at, so
/// that one that leads to itself says nothing.
fn of_value<'a>(
    value: &Value,
    schema: &'a Value,
    schemas: &'a BTreeMap<String, Value>,
    known: &mut BTreeMap<&'a str, Option<Misfit>>,
) -> Option<Misfit> {
    let at = |path: &str, rest: Option<Misfit>| {
        rest.map(|(below, expected)| (format!("{path}{below}"), expected))
    };
    let wrong = |expected: String| Some((String::new(), expected));
    match schema {
        Value::Bool(false) => return wrong("absent".to_owned()),
        Value::Object(_) => {}
        _ => return None,
    }
    let reference = reference_name(schema);
    if let Some((name, named)) = reference.and_then(|name| Some((name, schemas.get(name)?))) {
        if let Some(found) = known.get(name) {
            return found.clone();
        }
        known.insert(name, None);
        let found = of_value(value, named, schemas, known);
        known.insert(name, found.clone());
        return found;
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
    let mut fits = |schema: &'a Value| of_value(value, schema, schemas, known).is_none();
    for keyword in ["anyOf", "oneOf"] {
        if let Some(Value::Array(alternatives)) = schema.get(keyword)
            && !alternatives.iter().any(&mut fits)
        {
            return wrong(format!("one of {} alternatives", alternatives.len()));
        }
    }
    if let Some(Value::Array(all)) = schema.get("allOf") {
        let mut misfits = all
            .iter()
            .filter_map(|part| of_value(value, part, schemas, known));
        if let Some(first) = misfits.next() {
            return Some(first);
        }
    }
    if schema
        .get("not")
        .is_some_and(|not| of_value(value, not, schemas, known).is_none())
    {
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
