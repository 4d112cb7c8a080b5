//! A shape as a JSON Schema.

use serde_json::{Map, Value as Json, json};

use super::OpenApiOptions;
use super::alternatives::any_of;
use super::reference;
use crate::document::type_of;
use crate::export::entry::Entry;
use crate::export::shape::{self, DetailShape, FactType, Item, Object, Shape};
use crate::{Effect, Retry};

/// Whether every body of the entry shows the code.
pub(super) fn shows_code(entry: Entry<'_>) -> bool {
    shape::body(entry).is_some_and(|body| shape_shows_code(&body))
}

fn shape_shows_code(shape: &Shape<'_>) -> bool {
    let item_shows = |item: &Item<'_>| item.required && shape_shows_code(&item.shape);
    match shape {
        Shape::Code(_) => true,
        Shape::Object(object) => object.members.iter().any(|(_, item)| item_shows(item)),
        Shape::List(items) => {
            items.iter().all(|item| item.required) && items.iter().any(item_shows)
        }
        _ => false,
    }
}

pub(super) fn schema(shape: &Shape<'_>, options: &OpenApiOptions) -> Json {
    let schema = |shape: &Shape<'_>| schema(shape, options);
    match shape {
        Shape::Fixed(Json::Null) => json!({ "type": "null" }),
        Shape::Fixed(value) => json!({ "type": type_of(value), "enum": [value] }),
        // Client generators support `enum` better than `const`.
        Shape::Code(code) if options.extensible_codes => {
            json!({ "type": "string", "x-extensible-enum": [code] })
        }
        Shape::Code(code) => json!({ "type": "string", "enum": [code] }),
        Shape::Fact(fact_type, _) => fact_schema(*fact_type),
        Shape::Detail(detail) => detail_schema(detail),
        Shape::Object(object) | Shape::Details(object) => object_schema(object, schema),
        Shape::List(items) => {
            let items = items.iter();
            list_schema(
                items
                    .map(|item| (schema(&item.shape), item.required))
                    .collect(),
            )
        }
        Shape::Either(first, other) => any_of([schema(first), schema(other)]),
    }
}

fn detail_schema(detail: &DetailShape<'_>) -> Json {
    // A description stands beside keywords, which `true` has no place for.
    let schema = detail.schema.as_deref();
    let schema = schema.filter(|schema| schema.is_object());
    let mut schema = schema.cloned().unwrap_or_else(|| json!({}));
    complete(&mut schema);
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

/// A named schema of the document as a component, which is an object: `true` is `{}` there.
pub(super) fn component(schema: &Json) -> Json {
    let mut component = match schema {
        Json::Object(_) => schema.clone(),
        Json::Bool(false) => json!({ "not": {} }),
        _ => json!({}),
    };
    complete(&mut component);
    component
}

/// Makes a schema of the document one of an OpenAPI document: with the place where schemas are there, and with `items` in
/// every list, which client generators and linters expect.
pub(super) fn complete(schema: &mut Json) {
    match schema {
        Json::Array(schemas) => schemas.iter_mut().for_each(complete),
        Json::Object(members) => {
            let is_list = members.get("type").is_some_and(|name| name == "array");
            if is_list {
                members.entry("items").or_insert_with(|| json!({}));
            }
            for (name, value) in members {
                match value {
                    Json::String(path) if name == "$ref" => {
                        if let Some(name) = path.strip_prefix("#/schemas/") {
                            *path = reference::path("schemas", name);
                        }
                    }
                    // Values, and no schemas.
                    _ if name == "enum" => {}
                    value => complete(value),
                }
            }
        }
        _ => {}
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
fn object_schema(object: &Object<'_>, schema: impl Fn(&Shape<'_>) -> Json) -> Json {
    let mut properties = Map::new();
    let mut required = Vec::new();
    for (name, item) in &object.members {
        properties.insert((*name).to_owned(), schema(&item.shape));
        if item.required {
            required.push(*name);
        }
    }
    let mut schema = json!({ "type": "object" });
    schema["properties"] = properties.into();
    if !required.is_empty() {
        schema["required"] = required.into();
    }
    if let Some(rest) = object.rest.as_deref().filter(|rest| rest.is_object()) {
        let mut rest = rest.clone();
        complete(&mut rest);
        schema["additionalProperties"] = rest;
    }
    schema
}

/// A tuple, unless an element can be left out, which moves the elements after it. The elements are schemas, and whether they
/// are required.
pub(super) fn list_schema(elements: Vec<(Json, bool)>) -> Json {
    let is_tuple = elements.iter().all(|(_, required)| *required);
    let schemas: Vec<_> = elements.into_iter().map(|(schema, _)| schema).collect();
    if schemas.is_empty() {
        json!({ "type": "array", "maxItems": 0, "items": {} })
    } else if is_tuple {
        let count = schemas.len();
        let mut tuple =
            json!({ "type": "array", "minItems": count, "maxItems": count, "items": {} });
        tuple["prefixItems"] = schemas.into();
        tuple
    } else {
        Json::from_iter([("type", "array".into()), ("items", any_of(schemas))])
    }
}
