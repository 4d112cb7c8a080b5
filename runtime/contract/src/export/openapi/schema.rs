//! A shape as a JSON Schema.

use std::collections::BTreeSet;

use serde_json::{Map, Value as Json, json};

use crate::document::{CodeDocument, type_of};
use crate::export::shape::{DetailShape, FactType, Item, Object, Shape};
use crate::{Effect, Retry};

/// The schema of any of these bodies: `oneOf` if the codes differ and every body shows its code, otherwise `anyOf`.
///
/// The body of a deprecated code is marked as deprecated if it shows the code; otherwise other codes can have the same.
pub(super) fn any_of(bodies: &[(&CodeDocument, Shape<'_>)], codes_differ: bool) -> Json {
    let mut schemas: Vec<Json> = Vec::new();
    let mut known = BTreeSet::new();
    for (code, shape) in bodies {
        let mut schema = schema(shape);
        if code.deprecated.is_some() && shows_code(shape) {
            schema["deprecated"] = true.into();
        }
        schema.sort_all_objects();
        // Bodies that do not show the code can have the same schema.
        if known.insert(schema.to_string()) {
            schemas.push(schema);
        }
    }
    let exclusive = codes_differ && bodies.iter().all(|(_, shape)| shows_code(shape));
    let keyword = if exclusive { "oneOf" } else { "anyOf" };
    match <[Json; 1]>::try_from(schemas) {
        Ok([schema]) => schema,
        Err(schemas) => json!({ keyword: schemas }),
    }
}

/// Whether every body of this shape shows the code.
fn shows_code(shape: &Shape<'_>) -> bool {
    let item_shows = |item: &Item<'_>| item.required && shows_code(&item.shape);
    match shape {
        Shape::Code(_) => true,
        Shape::Object(object) => object.members.iter().any(|(_, item)| item_shows(item)),
        Shape::List(items) => {
            items.iter().all(|item| item.required) && items.iter().any(item_shows)
        }
        _ => false,
    }
}

fn schema(shape: &Shape<'_>) -> Json {
    match shape {
        Shape::Fixed(Json::Null) => json!({ "type": "null" }),
        Shape::Fixed(value) => json!({ "type": type_of(value), "enum": [value] }),
        // Client generators support `enum` better than `const`.
        Shape::Code(code) => json!({ "type": "string", "enum": [code] }),
        Shape::Fact(fact_type, _) => fact_schema(*fact_type),
        Shape::Detail(detail) => detail_schema(detail),
        Shape::Object(object) | Shape::Details(object) => object_schema(object),
        Shape::List(items) => list_schema(items),
        Shape::Either(first, other) => json!({ "anyOf": [schema(first), schema(other)] }),
    }
}

fn detail_schema(detail: &DetailShape<'_>) -> Json {
    let mut schema = detail.schema.cloned().unwrap_or_else(|| json!({}));
    add_items(&mut schema);
    if let Json::Object(members) = &mut schema {
        if let Some(description) = detail.description {
            members.insert("description".to_owned(), description.into());
        }
        if let Some(example) = &detail.example {
            members.insert("examples".to_owned(), json!([Json::from(example.clone())]));
        }
    }
    schema
}

/// Adds `items` to every list: client generators expect it.
fn add_items(schema: &mut Json) {
    let Json::Object(members) = schema else {
        return;
    };
    if members.get("type").is_some_and(|name| name == "array") {
        add_items(members.entry("items").or_insert_with(|| json!({})));
    }
    if let Some(Json::Array(alternatives)) = members.get_mut("anyOf") {
        alternatives.iter_mut().for_each(add_items);
    }
}

fn fact_schema(fact_type: FactType) -> Json {
    match fact_type {
        FactType::String => json!({ "type": "string" }),
        FactType::Boolean => json!({ "type": "boolean" }),
        FactType::Integer => json!({ "type": "integer", "minimum": 0 }),
        FactType::RetryClass => {
            json!({ "type": "string", "enum": Retry::CLASSES.map(|class| class.as_str()) })
        }
        FactType::Effect => {
            json!({ "type": "string", "enum": Effect::ALL.map(|effect| effect.as_str()) })
        }
    }
}

/// Unknown members are allowed, because a later version may add some.
fn object_schema(object: &Object<'_>) -> Json {
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

/// A tuple, unless an element can be left out, which moves the elements after it.
fn list_schema(items: &[Item<'_>]) -> Json {
    let schemas: Vec<_> = items.iter().map(|item| schema(&item.shape)).collect();
    if schemas.is_empty() {
        json!({ "type": "array", "maxItems": 0 })
    } else if items.iter().all(|item| item.required) {
        json!({
            "type": "array",
            "prefixItems": schemas,
            "minItems": items.len(),
            "maxItems": items.len(),
        })
    } else {
        json!({ "type": "array", "items": { "anyOf": schemas } })
    }
}
