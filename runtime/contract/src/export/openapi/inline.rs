//! Schemas in the place of references to them.

use serde_json::{Map, Value as Json};

use super::reference;

/// Puts the schemas in the place of references to them. A schema that contains itself admits anything there.
pub(super) fn inline(value: &mut Json, schemas: &Map<String, Json>) {
    inline_within(value, schemas, &mut Vec::new());
}

fn inline_within<'a>(value: &mut Json, schemas: &'a Map<String, Json>, outer: &mut Vec<&'a str>) {
    match value {
        Json::Array(values) => {
            for value in values {
                inline_within(value, schemas, outer);
            }
        }
        Json::Object(members) => {
            // Its mapping is one of references.
            members.remove("discriminator");
            let path = members.get("$ref").and_then(Json::as_str);
            let name = path.and_then(reference::schema);
            if let Some((name, schema)) = name.and_then(|name| schemas.get_key_value(name)) {
                members.remove("$ref");
                if outer.contains(&&name[..]) {
                    return;
                }
                let mut schema = schema.clone();
                outer.push(name);
                inline_within(&mut schema, schemas, outer);
                outer.pop();
                if let Json::Object(schema) = schema {
                    for (name, value) in schema {
                        members.entry(name).or_insert(value);
                    }
                }
                return;
            }
            for (_, value) in members.iter_mut() {
                inline_within(value, schemas, outer);
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
}
