//! Schemas in the place of references to them.

use serde_json::{Map, Value as Json};

use super::reference;
use crate::schema::Walk;

/// Puts the schemas in the place of references to them. A schema that contains itself admits anything there.
pub(super) fn inline(value: &mut Json, schemas: &Map<String, Json>) {
    inline_within(value, schemas, &mut Walk::new());
}

fn inline_within<'a>(value: &mut Json, schemas: &'a Map<String, Json>, walk: &mut Walk<'a>) {
    match value {
        Json::Array(values) => {
            for value in values {
                inline_within(value, schemas, walk);
            }
        }
        Json::Object(members) => {
            // Its mapping is one of references.
            members.remove("discriminator");
            let path = members.get("$ref").and_then(Json::as_str);
            let name = path.and_then(reference::schema);
            if let Some((name, schema)) = name.and_then(|name| schemas.get_key_value(name)) {
                members.remove("$ref");
                let inlined = walk.visit(Some(name), |walk| {
                    let mut schema = schema.clone();
                    inline_within(&mut schema, schemas, walk);
                    schema
                });
                if let Some(Json::Object(schema)) = inlined {
                    for (name, value) in schema {
                        members.entry(name).or_insert(value);
                    }
                }
                return;
            }
            for (_, value) in members.iter_mut() {
                inline_within(value, schemas, walk);
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_schema_that_contains_itself_ends() {
        let schemas = json!({
            "Tree": { "properties": { "children": { "items": { "$ref": "#/components/schemas/Tree" } } } },
        });
        let mut value = json!({ "$ref": "#/components/schemas/Tree", "description": "The tree" });
        inline(&mut value, schemas.as_object().unwrap());
        let expected =
            json!({ "description": "The tree", "properties": { "children": { "items": {} } } });
        assert_eq!(value, expected);
    }

    #[test]
    fn schemas_without_end_are_not_inlined() {
        let reference = |name: u32| json!({ "$ref": format!("#/components/schemas/{name}") });
        let pair =
            |name: u32| json!({ "properties": { "a": reference(name), "b": reference(name) } });
        let schemas = (0..40).map(|name| (name.to_string(), pair(name + 1)));
        let schemas = schemas.chain([("40".to_owned(), json!({ "type": "string" }))]);
        let schemas = schemas.collect();
        let mut value = reference(38);
        inline(&mut value, &schemas);
        let (text, keyword) = (json!({ "type": "string" }), "properties");
        let pair = json!({ keyword: { "a": text, "b": text } });
        assert_eq!(value, json!({ keyword: { "a": pair, "b": pair } }));
        let mut value = reference(0);
        inline(&mut value, &schemas);
        let text = value.to_string();
        assert!(text.len() < 1_000_000 && !text.contains("$ref"));
    }
}
