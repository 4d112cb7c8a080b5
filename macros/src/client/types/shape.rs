//! Which Rust type a JSON Schema (2020-12) is.

mod one_of;

use std::collections::BTreeMap;

use serde_json::Value;

/// The schemas of a document, by name.
pub(super) type Schemas = BTreeMap<String, Value>;

/// What the values of a schema are.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Shape {
    /// The schema says nothing.
    Any,
    String,
    Boolean,
    Integer {
        unsigned: bool,
    },
    Number,
    List(Value),
    Tuple(Vec<Value>),
    /// An object whose members have any names.
    Map(Value),
    Object(Vec<Property>),
    /// One of these strings.
    Words(Vec<Word>),
    /// One of several, which a required member tells.
    Tagged(String, Vec<Arm>),
    /// One of several, which the name of the only member tells; of those without a value, a string.
    External(Vec<Arm>),
    /// One of several, of which the first that fits is taken.
    Untagged(Vec<Value>),
    /// The values of another shape, or `null`.
    Nullable(Value),
    /// A schema of `schemas`.
    Named(String),
}

#[derive(Debug, Clone, PartialEq)]
pub(super) struct Property {
    pub(super) name: String,
    pub(super) schema: Value,
    pub(super) required: bool,
}

#[derive(Debug, Clone, PartialEq)]
pub(super) struct Word {
    pub(super) word: String,
    pub(super) description: Option<String>,
}

/// An arm of a `oneOf`.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Arm {
    pub(super) word: Word,
    pub(super) content: Content,
}

#[derive(Debug, Clone, PartialEq)]
pub(super) enum Content {
    None,
    /// The other members.
    Members(Vec<Property>),
    /// A value, or the members of another schema.
    Value(Value),
}

pub(super) fn shape(schema: &Value, schemas: &Schemas) -> Shape {
    let Value::Object(keywords) = schema else {
        return Shape::Any;
    };
    if let Some(name) = reference(schema) {
        return Shape::Named(name.to_owned());
    }
    let list = |keyword: &str| keywords.get(keyword).and_then(Value::as_array);
    if let Some([only]) = list("allOf").map(Vec::as_slice)
        && !keywords.contains_key("properties")
    {
        return shape(only, schemas);
    }
    let alternatives = list("oneOf").or_else(|| list("anyOf"));
    if let Some(alternatives) = alternatives.filter(|_| !keywords.contains_key("properties")) {
        return one_of::shape_of(alternatives, schemas);
    }
    if let Some(values) = list("enum") {
        return of_values(schema, values);
    }
    match keywords.get("type") {
        Some(Value::Array(types)) => of_types(schema, types, schemas),
        Some(Value::String(name)) => of_type(schema, name),
        _ if keywords.contains_key("properties") => of_type(schema, "object"),
        _ => Shape::Any,
    }
}

/// The name in `{ "$ref": "#/schemas/NAME" }`.
pub(super) fn reference(schema: &Value) -> Option<&str> {
    schema.get("$ref")?.as_str()?.strip_prefix("#/schemas/")
}

fn of_values(schema: &Value, values: &[Value]) -> Shape {
    let others: Vec<_> = values.iter().filter(|value| !value.is_null()).collect();
    if others.len() < values.len() {
        let mut rest = schema.clone();
        rest["enum"] = others.into_iter().cloned().collect();
        if let Some(Value::Array(types)) = rest.get_mut("type") {
            types.retain(|name| name != "null");
        }
        return Shape::Nullable(rest);
    }
    let all = |is: fn(&Value) -> bool| values.iter().all(is);
    if values.is_empty() {
        Shape::Any
    } else if all(Value::is_string) {
        let words = values.iter().filter_map(Value::as_str);
        let description = description(schema).filter(|_| values.len() == 1);
        Shape::Words(
            words
                .map(|word| Word {
                    word: word.to_owned(),
                    description: description.clone(),
                })
                .collect(),
        )
    } else if all(Value::is_boolean) {
        Shape::Boolean
    } else if all(Value::is_u64) {
        Shape::Integer { unsigned: true }
    } else if all(|value| value.is_i64() || value.is_u64()) {
        Shape::Integer { unsigned: false }
    } else if all(Value::is_number) {
        Shape::Number
    } else {
        Shape::Any
    }
}

pub(super) fn description(schema: &Value) -> Option<String> {
    schema["description"].as_str().map(str::to_owned)
}

fn of_types(schema: &Value, types: &[Value], schemas: &Schemas) -> Shape {
    let with = |name: &Value| {
        let mut one = schema.clone();
        one["type"] = name.clone();
        one
    };
    let others: Vec<_> = types.iter().filter(|name| *name != "null").collect();
    match &others[..] {
        [] => Shape::Any,
        others if others.len() < types.len() => {
            let types: Vec<_> = others.iter().map(|name| (*name).clone()).collect();
            Shape::Nullable(with(&types.into()))
        }
        [only] => shape(&with(only), schemas),
        others => Shape::Untagged(others.iter().map(|name| with(name)).collect()),
    }
}

fn of_type(schema: &Value, name: &str) -> Shape {
    match name {
        "string" => Shape::String,
        "boolean" => Shape::Boolean,
        "number" => Shape::Number,
        "integer" => Shape::Integer {
            unsigned: schema["minimum"].as_f64().is_some_and(|least| least >= 0.0),
        },
        "array" => of_array(schema),
        "object" => of_object(schema),
        _ => Shape::Any,
    }
}

/// The longest tuple that the client reads.
const LONGEST_TUPLE: usize = 8;

fn of_array(schema: &Value) -> Shape {
    let items = schema.get("items").cloned().unwrap_or(Value::Bool(true));
    let Some(Value::Array(prefix)) = schema.get("prefixItems") else {
        return Shape::List(items);
    };
    let ends = items == Value::Bool(false) || schema["maxItems"] == prefix.len();
    let starts = schema["minItems"] == prefix.len();
    if starts && ends && (1..=LONGEST_TUPLE).contains(&prefix.len()) {
        Shape::Tuple(prefix.clone())
    } else {
        Shape::List(Value::Bool(true))
    }
}

fn of_object(schema: &Value) -> Shape {
    let properties = properties(schema);
    let is_open = ["oneOf", "anyOf", "allOf"]
        .iter()
        .any(|keyword| schema.get(keyword).is_some());
    if is_open {
        return Shape::Map(Value::Bool(true));
    }
    if !properties.is_empty() {
        return Shape::Object(properties);
    }
    let others = schema.get("additionalProperties");
    let patterns = schema.get("patternProperties").and_then(Value::as_object);
    let mut patterns = patterns.into_iter().flatten();
    match (patterns.next(), patterns.next(), others) {
        (Some((_, values)), None, None | Some(Value::Bool(false))) => Shape::Map(values.clone()),
        (None, None, Some(values @ Value::Object(_))) => Shape::Map(values.clone()),
        _ => Shape::Map(Value::Bool(true)),
    }
}

pub(super) fn properties(schema: &Value) -> Vec<Property> {
    let required = schema.get("required").and_then(Value::as_array);
    let is_required = |name: &str| required.is_some_and(|names| names.iter().any(|it| it == name));
    let properties = schema.get("properties").and_then(Value::as_object);
    let properties = properties.into_iter().flatten();
    properties
        .map(|(name, schema)| Property {
            name: name.clone(),
            schema: schema.clone(),
            required: is_required(name),
        })
        .collect()
}
