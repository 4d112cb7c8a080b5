//! A shape as a JSON Schema.

use serde_json::{Map, Value as Json, json};

use crate::export::shape::{Item, Object, Shape};
use crate::export::wire_type::WireType;

/// One of these. Where each shows its code, and no other has it, they exclude one another, otherwise they may not.
pub(super) fn any_of(shapes: &[Shape], codes_differ: bool) -> Json {
    let mut schemas: Vec<Json> = Vec::new();
    for shape in shapes {
        let schema = schema(shape);
        // Codes that their bodies do not show are the same to the schema.
        if !schemas.contains(&schema) {
            schemas.push(schema);
        }
    }
    let word = match codes_differ && shapes.iter().all(shows_code) {
        true => "oneOf",
        false => "anyOf",
    };
    match <[Json; 1]>::try_from(schemas) {
        Ok([schema]) => schema,
        Err(schemas) => json!({ word: schemas }),
    }
}

/// Whether the code is there in every body.
fn shows_code(shape: &Shape) -> bool {
    let item = |it: &Item| it.required && shows_code(&it.shape);
    match shape {
        Shape::Code(_) => true,
        Shape::Object(it) => it.members.iter().any(|(_, it)| item(it)),
        Shape::List(items) => items.iter().all(|it| it.required) && items.iter().any(item),
        _ => false,
    }
}

fn schema(shape: &Shape) -> Json {
    match shape {
        Shape::Known(Json::Null) => json!({ "type": "null" }),
        Shape::Known(known) => json!({ "type": type_of(known), "enum": [known] }),
        // Not `const`: generators of clients know `enum` better.
        Shape::Code(code) => json!({ "type": "string", "enum": [code] }),
        Shape::Word(words, _) => json!({ "type": "string", "enum": words }),
        Shape::Text(_) => json!({ "type": "string" }),
        Shape::Boolean(_) => json!({ "type": "boolean" }),
        Shape::Integer(_) => json!({ "type": "integer", "minimum": 0 }),
        Shape::Detail(wire, example) => {
            let mut schema = of_wire(wire);
            if let Some(example) = example {
                schema["examples"] = json!([Json::from(example.clone())]);
            }
            schema
        }
        Shape::Object(it) | Shape::Details(it) => object(it),
        Shape::List(items) => list(items),
        Shape::Either(first, other) => json!({ "anyOf": [schema(first), schema(other)] }),
    }
}

/// Members that are not known are allowed: an error may gain some.
fn object(object: &Object) -> Json {
    let mut properties = Map::new();
    let mut required = Vec::new();
    for (name, item) in &object.members {
        properties.insert((*name).to_owned(), schema(&item.shape));
        if item.required {
            required.push(*name);
        }
    }
    let mut schema = json!({ "type": "object", "properties": properties });
    if !required.is_empty() {
        schema["required"] = json!(required);
    }
    schema
}

/// Each element at its place, unless what may be left out moves the rest.
fn list(items: &[Item]) -> Json {
    let schemas: Vec<_> = items.iter().map(|it| schema(&it.shape)).collect();
    if schemas.is_empty() {
        return json!({ "type": "array", "maxItems": 0 });
    }
    match items.iter().all(|it| it.required) {
        true => json!({
            "type": "array",
            "prefixItems": schemas,
            "minItems": items.len(),
            "maxItems": items.len(),
        }),
        false => json!({ "type": "array", "items": { "anyOf": schemas } }),
    }
}

fn type_of(known: &Json) -> &'static str {
    match known {
        Json::Null => "null",
        Json::Bool(_) => "boolean",
        Json::Number(number) if number.is_f64() => "number",
        Json::Number(_) => "integer",
        Json::String(_) => "string",
        Json::Array(_) => "array",
        Json::Object(_) => "object",
    }
}

fn of_wire(wire: &WireType) -> Json {
    match wire {
        WireType::Integer => json!({ "type": "integer" }),
        WireType::Number => json!({ "type": "number" }),
        WireType::String => json!({ "type": "string" }),
        WireType::Boolean => json!({ "type": "boolean" }),
        WireType::List(element) => json!({ "type": "array", "items": of_wire(element) }),
        WireType::Nullable(inner) => json!({ "anyOf": [of_wire(inner), { "type": "null" }] }),
        WireType::Unknown => json!({}),
    }
}
