//! The alternatives of a schema, and the kinds of values that they admit.

use std::collections::BTreeSet;

use serde_json::Value;

use super::Schemas;
use crate::document::type_of;
use crate::schema::follow;

/// The schemas of which a value fits one, with references followed; the schema itself, if it has no alternatives.
pub(super) fn of<'a>(schema: &'a Value, schemas: &'a Schemas) -> Vec<&'a Value> {
    let mut arms = Vec::new();
    add(schema, schemas, &mut BTreeSet::new(), &mut arms);
    arms
}

fn add<'a>(
    schema: &'a Value,
    schemas: &'a Schemas,
    seen: &mut BTreeSet<*const Value>,
    arms: &mut Vec<&'a Value>,
) {
    let schema = follow(schema, schemas);
    if !seen.insert(schema) {
        return;
    }
    let alternatives = schema["anyOf"].as_array().or(schema["oneOf"].as_array());
    match alternatives {
        Some(alternatives) => {
            for alternative in alternatives {
                add(alternative, schemas, seen, arms);
            }
        }
        None => arms.push(schema),
    }
}

/// The kinds of values: `null`, `boolean`, `integer`, `fraction`, `string`, `array` and `object`, or `any` if one of the
/// alternatives does not tell.
pub(in super::super) fn kinds(schema: &Value, schemas: &Schemas) -> BTreeSet<&'static str> {
    let arms = of(schema, schemas).into_iter();
    let mut kinds: BTreeSet<_> = arms.flat_map(kinds_of_arm).collect();
    // Any number can be an integer.
    if kinds.contains("fraction") {
        kinds.insert("integer");
    }
    kinds
}

pub(super) fn kinds_of_arm(arm: &Value) -> Vec<&'static str> {
    if let Some(values) = arm["enum"].as_array() {
        return values.iter().map(kind_of).collect();
    }
    match &arm["type"] {
        Value::Array(names) => names.iter().flat_map(|name| kinds_of_type(name)).collect(),
        name => kinds_of_type(name),
    }
}

fn kinds_of_type(name: &Value) -> Vec<&'static str> {
    let kinds = ["null", "boolean", "integer", "string", "array", "object"];
    match name.as_str() {
        Some("number") => vec!["fraction", "integer"],
        Some(name) => kinds.into_iter().filter(|kind| *kind == name).collect(),
        None => vec!["any"],
    }
}

fn kind_of(value: &Value) -> &'static str {
    match type_of(value) {
        "number" => "fraction",
        kind => kind,
    }
}

/// The alternatives that admit values of this kind.
pub(super) fn admitting<'a>(arms: &[&'a Value], kind: &str) -> Vec<&'a Value> {
    let admits = |arm: &&&Value| kinds_of_arm(arm).contains(&kind);
    arms.iter().filter(admits).copied().collect()
}
