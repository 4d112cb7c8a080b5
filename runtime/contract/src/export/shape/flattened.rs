//! The members of a flattened detail, by the schema of its type.

use std::borrow::Cow;

use serde_json::{Map, Value as Json};

use super::union::{objects, union};
use super::{DetailShape, Item, Object, Shape};
use crate::export::schemas::Schemas;
use crate::schema::{Walk, follow, reference_name, without_null};

/// The members of values with this schema; as far as it does not say, there can be any. A member that is `null` is left
/// out.
pub(super) fn members_of<'a>(schema: Option<&'a Json>, schemas: &'a Schemas) -> Object<'a> {
    let known = schema.map(|schema| of_schema(schema, schemas, &mut Walk::new()));
    known.unwrap_or_else(any)
}

fn any<'a>() -> Object<'a> {
    Object {
        members: Vec::new(),
        rest: Some(Cow::Owned(true.into())),
    }
}

fn of_schema<'a>(schema: &'a Json, schemas: &'a Schemas, walk: &mut Walk<'a>) -> Object<'a> {
    let object = walk.visit(reference_name(schema), |walk| {
        let keywords = follow(schema, schemas).as_object();
        keywords.map(|keywords| of_keywords(keywords, schemas, walk))
    });
    object.flatten().unwrap_or_else(any)
}

/// The keywords beside each other all hold.
fn of_keywords<'a>(
    keywords: &'a Map<String, Json>,
    schemas: &'a Schemas,
    walk: &mut Walk<'a>,
) -> Object<'a> {
    if keywords.get("type").is_some_and(|name| name == "null") {
        return Object::default();
    }
    let mut parts = Vec::new();
    let own = ["additionalProperties", "patternProperties", "properties"];
    if own.iter().any(|keyword| keywords.contains_key(*keyword)) {
        parts.push(own_members(keywords, schemas));
    }
    let mut list = |keyword: &str| -> Vec<Object<'a>> {
        let listed = keywords.get(keyword).and_then(Json::as_array);
        let listed = listed.into_iter().flatten();
        listed
            .map(|schema| of_schema(schema, schemas, walk))
            .collect()
    };
    for alternatives in ["anyOf", "oneOf"] {
        parts.extend(list(alternatives).into_iter().reduce(objects));
    }
    parts.extend(list("allOf"));
    parts.into_iter().reduce(together).unwrap_or_else(any)
}

fn own_members<'a>(keywords: &'a Map<String, Json>, schemas: &'a Schemas) -> Object<'a> {
    let required = keywords.get("required").and_then(Json::as_array);
    let is_required = |name: &str| required.is_some_and(|names| names.iter().any(|it| it == name));
    let properties = keywords.get("properties").and_then(Json::as_object);
    let member = |(name, schema): (&'a String, &'a Json)| {
        let (schema, admits_null) = present(schema, schemas)?;
        let shape = DetailShape {
            schema: Some(schema),
            schemas: Some(schemas),
            description: None,
            example: None,
            placed: false,
        };
        let item = Item {
            required: is_required(name) && !admits_null,
            shape: Shape::Detail(shape),
        };
        Some((&name[..], item))
    };
    let rest = match keywords.get("additionalProperties") {
        _ if keywords.contains_key("patternProperties") => Some(Cow::Owned(true.into())),
        None | Some(Json::Bool(false)) => None,
        Some(schema) => present(schema, schemas).map(|(schema, _)| schema),
    };
    Object {
        members: properties
            .into_iter()
            .flatten()
            .filter_map(member)
            .collect(),
        rest,
    }
}

/// The schema of the values that are not `null`, if there are any, and whether there is `null`, too.
fn present<'a>(schema: &'a Json, schemas: &Schemas) -> Option<(Cow<'a, Json>, bool)> {
    let (rest, admits_null) = without_null(schema, schemas);
    let rest = rest?;
    let rest = match rest == *schema {
        true => Cow::Borrowed(schema),
        false => Cow::Owned(rest),
    };
    Some((rest, admits_null))
}

/// The members of both. Of two members of one name the first is there, if it is present.
pub(super) fn together<'a>(mut first: Object<'a>, second: Object<'a>) -> Object<'a> {
    for (name, item) in second.members {
        match first.members.iter_mut().find(|(known, _)| *known == name) {
            Some((_, known)) if known.required => {}
            Some((_, known)) => {
                let shape = std::mem::replace(&mut known.shape, Shape::Fixed(Json::Null));
                known.shape = union(shape, item.shape);
                known.required = item.required;
            }
            None => first.members.push((name, item)),
        }
    }
    first.rest = first.rest.or(second.rest);
    first
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::schema::ladder;

    /// The members with `?` behind those that can be absent, and the schema of the rest.
    fn described(schema: &Json, schemas: &Schemas) -> (Vec<String>, Option<Json>) {
        let object = members_of(Some(schema), schemas);
        let member = |(name, item): &(&str, Item<'_>)| {
            let mark = if item.required { "" } else { "?" };
            format!("{name}{mark}")
        };
        let members = object.members.iter().map(member).collect();
        (members, object.rest.map(Cow::into_owned))
    }

    #[test]
    fn the_schema_tells_the_members() {
        let integer = json!({ "type": "integer" });
        let point = json!({
            "type": "object",
            "properties": { "x": integer, "y": { "type": ["integer", "null"] }, "z": integer, "n": { "type": "null" } },
            "required": ["x", "y", "n"],
        });
        let a = json!({ "type": "object", "properties": { "kind": { "enum": ["a"] }, "x": integer }, "required": ["kind", "x"] });
        let b = json!({ "type": "object", "properties": { "kind": { "enum": ["b"] } }, "required": ["kind"] });
        let knot =
            json!({ "allOf": [{ "$ref": "#/schemas/Knot" }, { "properties": { "x": true } }] });
        let schemas: Schemas = [("Point".to_owned(), point), ("Knot".to_owned(), knot)].into();
        let none: &[&str] = &[];
        for (schema, members, rest) in [
            (
                json!({ "$ref": "#/schemas/Point" }),
                &["x", "y?", "z?"][..],
                None,
            ),
            (json!({ "oneOf": [a, b] }), &["kind", "x?"], None),
            (
                json!({ "anyOf": [a, { "type": "null" }] }),
                &["kind?", "x?"],
                None,
            ),
            (
                json!({ "allOf": [b, { "$ref": "#/schemas/Point" }] }),
                &["kind", "x", "y?", "z?"],
                None,
            ),
            (
                json!({ "type": "object", "additionalProperties": { "type": ["integer", "null"] } }),
                none,
                Some(integer.clone()),
            ),
            (
                json!({ "type": "object", "additionalProperties": false }),
                none,
                None,
            ),
            (json!({ "type": "object" }), none, Some(json!(true))),
            (
                json!({ "$ref": "#/schemas/Knot" }),
                &["x?"],
                Some(json!(true)),
            ),
            (json!(true), none, Some(json!(true))),
        ] {
            assert_eq!(
                described(&schema, &schemas),
                (members.iter().map(ToString::to_string).collect(), rest),
                "{schema}"
            );
        }
    }

    #[test]
    fn a_member_of_several_alternatives_can_have_each_of_their_types() {
        let of = |schema: Json| json!({ "properties": { "x": schema }, "required": ["x"] });
        let schema =
            json!({ "oneOf": [of(json!({ "type": "string" })), of(json!({ "type": "integer" }))] });
        let schemas = Schemas::new();
        let object = members_of(Some(&schema), &schemas);
        let [("x", item)] = &object.members[..] else {
            panic!("{object:?}");
        };
        assert!(item.required && matches!(item.shape, Shape::Either(..)));
    }

    #[test]
    fn a_required_member_has_the_type_of_the_first_that_has_it() {
        let of = |schema: Json, required: Json| json!({ "properties": { "x": schema }, "required": required });
        let (text, number) = (json!({ "type": "string" }), json!({ "type": "integer" }));
        let schemas = Schemas::new();
        for (required, is_either) in [(json!(["x"]), false), (json!([]), true)] {
            let first = of(text.clone(), required);
            let schema = json!({ "allOf": [first, of(number.clone(), json!(["x"]))] });
            let object = members_of(Some(&schema), &schemas);
            let [("x", item)] = &object.members[..] else {
                panic!("{object:?}");
            };
            assert!(item.required);
            assert_eq!(matches!(item.shape, Shape::Either(..)), is_either);
        }
    }

    #[test]
    fn members_without_end_are_any() {
        for keyword in ["allOf", "anyOf", "oneOf"] {
            let both = |next: Json| json!({ keyword: [next, next] });
            let point = json!({ "properties": { "x": { "type": "integer" } }, "required": ["x"] });
            let schemas = ladder(both, point);
            let (_, rest) = described(&json!({ "$ref": "#/schemas/0" }), &schemas);
            assert_eq!(rest, Some(json!(true)), "{keyword}");
            let (members, rest) = described(&json!({ "$ref": "#/schemas/36" }), &schemas);
            assert_eq!((members, rest), (vec!["x".to_owned()], None), "{keyword}");
        }
    }
}
