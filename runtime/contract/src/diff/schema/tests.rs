//! Changes of schemas, by level and place.

use serde_json::{Value, json};

use super::super::change::Level;
use super::{Schemas, compare};

/// The level, rule and place of each change.
fn changes(old: &Value, new: &Value) -> Vec<String> {
    let none = Schemas::new();
    let changes = compare((old, &none), (new, &none)).into_iter();
    let changes = changes.map(|change| {
        let (rule, level, _) = change.rule;
        format!("{level} {rule} {}", change.path)
            .trim_end()
            .to_owned()
    });
    changes.collect()
}

fn object(properties: &Value, required: &[&str]) -> Value {
    json!({ "type": "object", "properties": properties, "required": required })
}

#[test]
fn each_change_has_a_level_and_a_place() {
    let integer = || json!({ "type": "integer" });
    let string = || json!({ "type": "string" });
    let nullable = || json!({ "type": ["integer", "null"] });
    let list = |items: Value| json!({ "type": "array", "items": items });
    let tuple = |items: Value| json!({ "type": "array", "prefixItems": items });
    let ab = object(&json!({ "a": integer(), "b": string() }), &["a", "b"]);
    let optional_b = object(&json!({ "a": integer(), "b": string() }), &["a"]);
    let only_a = object(&json!({ "a": integer() }), &["a"]);
    let words = |words: &[&str]| json!({ "type": "string", "enum": words });
    let arm = |kind: &str| {
        object(
            &json!({ "kind": { "enum": [kind] }, "n": integer() }),
            &["kind", "n"],
        )
    };
    let map = |values: Value| json!({ "type": "object", "additionalProperties": values });
    // What happens from the first to the second, and back.
    let table: &[(Value, Value, &[&str], &[&str])] = &[
        (
            integer(),
            string(),
            &["breaking detail-type"],
            &["breaking detail-type"],
        ),
        (
            integer(),
            json!({ "type": "number" }),
            &["breaking detail-type"],
            &["informational detail-narrowed"],
        ),
        (
            list(integer()),
            list(nullable()),
            &["breaking detail-type []"],
            &["informational detail-narrowed []"],
        ),
        (
            nullable(),
            json!({ "anyOf": [integer(), { "type": "null" }] }),
            &[],
            &[],
        ),
        (
            integer(),
            json!(true),
            &["breaking detail-type"],
            &["informational detail-typed"],
        ),
        (
            ab.clone(),
            optional_b.clone(),
            &["breaking detail-member .b"],
            &["informational detail-required .b"],
        ),
        (
            ab.clone(),
            only_a.clone(),
            &["breaking detail-member .b"],
            &["informational detail-member-added .b"],
        ),
        (
            optional_b,
            only_a.clone(),
            &["informational detail-narrowed .b"],
            &["informational detail-member-added .b"],
        ),
        (
            list(ab.clone()),
            list(only_a),
            &["breaking detail-member [].b"],
            &["informational detail-member-added [].b"],
        ),
        (
            words(&["a"]),
            words(&["a", "b"]),
            &["notable detail-range"],
            &["informational detail-narrowed"],
        ),
        (
            words(&["a"]),
            string(),
            &["notable detail-range"],
            &["informational detail-narrowed"],
        ),
        (
            words(&["a"]),
            json!({ "oneOf": [{ "enum": ["b"] }, { "enum": ["a"] }] }),
            &["notable detail-range"],
            &["informational detail-narrowed"],
        ),
        (
            json!({ "type": "integer", "minimum": 1 }),
            integer(),
            &["notable detail-range"],
            &["informational detail-narrowed"],
        ),
        (
            json!({ "type": "integer", "maximum": 9 }),
            json!({ "type": "integer", "maximum": 10 }),
            &["notable detail-range"],
            &["informational detail-narrowed"],
        ),
        (
            json!({ "type": "string", "maxLength": 1 }),
            string(),
            &["notable detail-range"],
            &["informational detail-narrowed"],
        ),
        (
            json!({ "type": "string", "format": "ip" }),
            string(),
            &["notable detail-range"],
            &["informational detail-narrowed"],
        ),
        (
            json!({ "type": "string", "pattern": "a" }),
            string(),
            &["notable detail-range"],
            &["notable detail-range"],
        ),
        (
            json!({ "oneOf": [arm("a")] }),
            json!({ "oneOf": [arm("b"), arm("a")] }),
            &["notable detail-range"],
            &["informational detail-narrowed"],
        ),
        (
            tuple(json!([integer(), string()])),
            tuple(json!([string(), integer()])),
            &["breaking detail-elements"],
            &["breaking detail-elements"],
        ),
        (
            tuple(json!([integer(), string()])),
            tuple(json!([integer()])),
            &["breaking detail-elements [1]"],
            &["informational detail-member-added [1]"],
        ),
        (
            list(integer()),
            json!({ "type": "array" }),
            &["breaking detail-type []"],
            &["informational detail-typed []"],
        ),
        (
            map(integer()),
            map(string()),
            &["breaking detail-type .*"],
            &["breaking detail-type .*"],
        ),
        (map(integer()), map(integer()), &[], &[]),
        (
            json!({ "type": "integer", "description": "a" }),
            integer(),
            &["informational documentation"],
            &["informational documentation"],
        ),
    ];
    for (old, new, forth, back) in table {
        assert_eq!(changes(old, new), *forth, "{old} {new}");
        assert_eq!(changes(new, old), *back, "{new} {old}");
    }
}

#[test]
fn references_are_followed_and_names_do_not_count() {
    let tree = |name: &str, leaf: &str| {
        let reference = json!({ "$ref": format!("#/schemas/{name}") });
        let tree = object(
            &json!({ "leaf": { "type": leaf }, "next": { "anyOf": [reference, { "type": "null" }] } }),
            &["leaf"],
        );
        (reference, Schemas::from([(name.to_owned(), tree)]))
    };
    let (old, olds) = tree("Tree", "integer");
    let (renamed, renamed_schemas) = tree("Node", "integer");
    assert!(compare((&old, &olds), (&renamed, &renamed_schemas)).is_empty());
    let (changed, changed_schemas) = tree("Node", "string");
    let changes = compare((&old, &olds), (&changed, &changed_schemas));
    assert_eq!(changes.len(), 1, "{changes:?}");
    assert_eq!(changes[0].path, ".leaf");
    assert_eq!(changes[0].what, "`integer` became `string`");
    assert_eq!(changes[0].rule.1, Level::Breaking);
}

/// Schemas of every kind, each pair of which is compared.
fn generated() -> Vec<Value> {
    let mut schemas = vec![
        json!(true),
        json!({ "type": "string" }),
        json!({ "type": "string", "minLength": 2 }),
        json!({ "enum": ["a", "b"] }),
        json!({ "type": "integer", "minimum": 0 }),
        json!({ "type": "number" }),
        json!({ "type": "boolean" }),
        json!({ "type": "integer", "not": { "enum": [0] } }),
    ];
    for schema in schemas.clone() {
        if schema.is_object() {
            schemas.push(json!({ "anyOf": [schema, { "type": "null" }] }));
        }
        schemas.push(json!({ "type": "array", "items": schema }));
        schemas.push(json!({ "type": "array", "prefixItems": [schema, true], "minItems": 2 }));
        schemas.push(json!({ "type": "object", "additionalProperties": schema }));
        schemas.push(object(&json!({ "a": schema, "b": schema }), &["a"]));
    }
    schemas
}

/// Values of which each fits some of the schemas.
fn values() -> Vec<Value> {
    let scalars = [
        json!(null),
        json!("a"),
        json!("bcd"),
        json!(0),
        json!(-1),
        json!(1.5),
        json!(true),
    ];
    let mut values: Vec<Value> = scalars.to_vec();
    for scalar in &scalars {
        values.push(json!([scalar]));
        values.push(json!([scalar, scalar]));
        values.push(json!({ "a": scalar }));
        values.push(json!({ "b": scalar }));
        values.push(json!({ "a": scalar, "b": scalar }));
    }
    values
}

#[test]
fn of_every_pair_what_can_newly_arrive_is_at_least_notable() {
    let none = Schemas::new();
    let schemas = generated();
    let values = values();
    let fits =
        |value: &Value, schema: &Value| crate::schema::misfit(value, schema, &none).is_none();
    let mut new_values = 0;
    for old in &schemas {
        assert_eq!(changes(old, old), [""; 0], "{old}");
        for new in &schemas {
            let found = compare((old, &none), (new, &none));
            let level = found.iter().map(|change| change.rule.1).min();
            // A client ignores members that it does not know, so that an object with more members is none.
            let arrives = values
                .iter()
                .find(|value| fits(value, new) && !fits(value, old));
            if let Some(value) = arrives {
                new_values += 1;
                let told = level.is_some_and(|level| level <= Level::Notable);
                assert!(told, "{value} of {new} did not fit {old}: {found:?}");
            }
            assert_eq!(found.is_empty(), old == new, "{old} {new}");
        }
    }
    assert!(new_values > 1000, "{new_values}");
}
