//! The response of an error that is not documented.

use std::collections::BTreeMap;

use serde_json::{Map, Value as Json, json};

use super::alternatives::any_of;
use super::names::Names;
use super::reference;
use super::schema::list_schema;
use crate::document::{CatalogDocument, type_of};
use crate::export::entry::entries;
use crate::export::names::of_code;
use crate::layout::{Element, Fact, Member, Value};

/// The response, and the schemas of the envelopes with any code.
pub(super) fn default_response(
    document: &CatalogDocument,
    known: &Map<String, Json>,
) -> (Json, Map<String, Json>) {
    let mut names = Names::new(document);
    let mut of_envelopes: BTreeMap<&str, String> = BTreeMap::new();
    let mut schemas = Map::new();
    let mut contents: BTreeMap<&str, Vec<Json>> = BTreeMap::new();
    for entry in entries(document) {
        let (Some(layout), Some(media_type)) = (entry.layout, entry.code.content_type()) else {
            continue;
        };
        let id = entry.code.envelope.as_str();
        let name = of_envelopes.entry(id).or_insert_with(|| {
            let mut name = names.unique(format!("{}OpenError", of_code(id)));
            while known.contains_key(&name) {
                name = names.unique(name);
            }
            schemas.insert(name.clone(), open(layout));
            name
        });
        let alternatives = contents.entry(media_type).or_default();
        let reference = reference::to_schema(name);
        if !alternatives.contains(&reference) {
            alternatives.push(reference);
        }
    }
    let contents = contents.into_iter().map(|(media_type, schemas)| {
        let content = json!({ "schema": any_of(schemas) });
        (media_type.to_owned(), content)
    });
    let contents: Map<String, Json> = contents.collect();
    let mut response = json!({ "description": "Any other error" });
    if !contents.is_empty() {
        response["content"] = Json::Object(contents);
    }
    (response, schemas)
}

/// The schema of a body with any code, message and details.
fn open(layout: &Value) -> Json {
    match layout {
        Value::Fact(fact) => match fact {
            Fact::Number | Fact::Status => json!({ "type": "integer" }),
            Fact::RetryAfter | Fact::RetryAfterMs => json!({ "type": "integer", "minimum": 0 }),
            Fact::Retryable => json!({ "type": "boolean" }),
            Fact::Details => json!({ "type": "object" }),
            Fact::Detail(_) | Fact::Extra(_) => json!({}),
            _ => json!({ "type": "string" }),
        },
        Value::Text(_) => json!({ "type": "string" }),
        Value::Literal(literal) => {
            let value: Json = serde_json::from_str(literal).unwrap_or_default();
            json!({ "type": type_of(&value), "enum": [value] })
        }
        Value::Or(alternatives) => any_of(alternatives.iter().map(open)),
        Value::Object(members) => {
            let mut properties = Map::new();
            let mut required = Vec::new();
            for member in members.iter() {
                let (name, value) = match member {
                    Member::Required(name, value) => {
                        required.push(name.clone());
                        (name, value)
                    }
                    Member::Optional(name, value) => (name, value),
                    Member::Details => continue,
                };
                properties.insert(name.clone().into_owned(), open(value));
            }
            let mut schema = json!({ "type": "object", "properties": properties });
            if !required.is_empty() {
                schema["required"] = json!(required);
            }
            schema
        }
        Value::List(elements) => {
            let values = elements.iter().map(|element| match element {
                Element::Required(value) => (open(value), true),
                Element::Optional(value) => (open(value), false),
            });
            list_schema(values.collect())
        }
    }
}
