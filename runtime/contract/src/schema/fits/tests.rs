//! What fits, and where the first misfit is.

use serde_json::json;

use super::*;
use crate::schema::ladder;

#[test]
fn the_first_misfit_is_told_with_its_path() {
    let slot = json!({
        "type": "object",
        "properties": { "id": { "type": "integer", "minimum": 1 }, "tags": { "type": "array", "items": { "enum": ["a", "b"] } } },
        "required": ["id"],
        "additionalProperties": { "type": ["string", "null"] },
    });
    let schemas = BTreeMap::from([("Slot".to_owned(), slot)]);
    let schema = json!({ "$ref": "#/schemas/Slot" });
    for (value, expected) in [
        (json!({ "id": 1, "tags": ["a", "b"], "other": null }), None),
        (json!({ "id": 2.0 }), None),
        (json!([]), Some(("", "of the type \"object\""))),
        (json!({}), Some(("", "an object with the member `id`"))),
        (json!({ "id": 0 }), Some((".id", "within `minimum` 1"))),
        (
            json!({ "id": 1.5 }),
            Some((".id", "of the type \"integer\"")),
        ),
        (
            json!({ "id": 1, "tags": ["a", "c"] }),
            Some((".tags[1]", "one of [\"a\",\"b\"]")),
        ),
        (
            json!({ "id": 1, "other": 1 }),
            Some((".other", "of the type [\"string\",\"null\"]")),
        ),
    ] {
        let misfit = misfit(&value, &schema, &schemas);
        let misfit = misfit
            .as_ref()
            .map(|(path, expected)| (path.as_str(), expected.as_str()));
        assert_eq!(misfit, expected, "{value}");
    }
}

#[test]
fn integers_have_the_size_of_their_format() {
    let none = BTreeMap::new();
    for (format, value, fits) in [
        ("uint8", json!(255), true),
        ("uint8", json!(256), false),
        ("int8", json!(-129), false),
        ("uint64", json!(u64::MAX), true),
        ("int64", json!(u64::MAX), false),
        ("uint", json!(-1), false),
        ("int128", json!(u64::MAX), true),
    ] {
        let schema = json!({ "type": "integer", "format": format });
        assert_eq!(
            misfit(&value, &schema, &none).is_none(),
            fits,
            "{format} {value}"
        );
    }
}

#[test]
fn alternatives_and_tuples_are_followed() {
    let none = BTreeMap::new();
    let either = json!({ "anyOf": [{ "type": "string", "maxLength": 2 }, { "type": "null" }] });
    let pair = json!({ "prefixItems": [either, { "not": { "enum": [0] } }], "minItems": 2, "maxItems": 2 });
    for (value, fits) in [
        (json!(["ab", 1]), true),
        (json!([null, 1]), true),
        (json!(["abc", 1]), false),
        (json!(["ab", 0]), false),
        (json!(["ab"]), false),
    ] {
        assert_eq!(misfit(&value, &pair, &none).is_none(), fits, "{value}");
    }
    let both = json!({ "allOf": [{ "minimum": 1 }, { "maximum": 2 }] });
    assert_eq!(
        misfit(&json!(3), &both, &none),
        Some((String::new(), "within `maximum` 2".to_owned()))
    );
    assert_eq!(misfit(&json!(1), &true.into(), &none), None);
    assert!(misfit(&json!(1), &false.into(), &none).is_some());
}

#[test]
fn a_schema_that_leads_to_itself_says_nothing() {
    let reference = |name: &str| json!({ "$ref": format!("#/schemas/{name}") });
    let schemas = BTreeMap::from([
        ("Self".to_owned(), reference("Self")),
        (
            "A".to_owned(),
            json!({ "anyOf": [reference("B"), reference("Self")] }),
        ),
        (
            "B".to_owned(),
            json!({ "allOf": [reference("A"), { "type": "string" }] }),
        ),
    ]);
    for name in ["Self", "A"] {
        assert_eq!(
            misfit(&json!(1), &reference(name), &schemas),
            None,
            "{name}"
        );
    }
    assert_eq!(misfit(&json!("a"), &reference("B"), &schemas), None);
    assert!(misfit(&json!(1), &reference("B"), &schemas).is_some());
}

#[test]
fn a_schema_is_looked_at_once_for_a_value() {
    for keyword in ["anyOf", "allOf"] {
        let either = |next: Value| json!({ keyword: [next, next] });
        let schemas = ladder(either, json!({ "type": "string" }));
        let schema = json!({ "$ref": "#/schemas/0" });
        assert!(misfit(&json!(1), &schema, &schemas).is_some());
        assert!(misfit(&json!("a"), &schema, &schemas).is_none());
    }
}
