//! Schemas as types, and as the kinds by which details are copied.

use std::collections::BTreeMap;

use serde_json::{Value as Json, json};

use super::kind_text::kind_text;
use super::named_schemas::named;
use super::type_text::type_text;
use super::typescript;
use crate::document::CatalogDocument;
use crate::export::schema_type::Type;

fn texts(schema: &Json) -> (String, String) {
    let of_type = Type::new(Some(schema));
    let identifiers = BTreeMap::from([("Node".to_owned(), "TreeNode".to_owned())]);
    let text = type_text(&of_type, &identifiers, "");
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    (text, kind_text(&of_type))
}

#[test]
fn schemas_are_types_and_kinds() {
    let string = json!({ "type": "string" });
    let integer = json!({ "type": "integer", "minimum": 0 });
    for (schema, text, kind) in [
        (json!(true), "unknown", r#""unknown""#),
        (json!({ "description": "?" }), "unknown", r#""unknown""#),
        (integer.clone(), "number", r#""integer""#),
        (
            json!({ "type": "number", "format": "double" }),
            "number",
            r#""number""#,
        ),
        (
            json!({ "type": ["string", "null"] }),
            "string | null",
            r#"{ any: ["string", "null"] }"#,
        ),
        (
            json!({ "type": "string", "enum": ["a", "b"] }),
            r#""a" | "b""#,
            r#"{ words: ["a", "b"] }"#,
        ),
        (json!({ "const": 3 }), "3", "{ words: [3] }"),
        (
            json!({ "type": "array", "items": string }),
            "string[]",
            r#"{ list: "string" }"#,
        ),
        (
            json!({ "type": "array" }),
            "unknown[]",
            r#"{ list: "unknown" }"#,
        ),
        (
            json!({ "type": "array", "items": { "anyOf": [integer, { "type": "null" }] } }),
            "(number | null)[]",
            r#"{ list: { any: ["integer", "null"] } }"#,
        ),
        (
            json!({ "type": "array", "items": { "enum": ["a", "b"] } }),
            r#"("a" | "b")[]"#,
            r#"{ list: { words: ["a", "b"] } }"#,
        ),
        (
            json!({ "type": "array", "prefixItems": [string, integer], "minItems": 2, "maxItems": 2 }),
            "[string, number]",
            r#"{ tuple: ["string", "integer"] }"#,
        ),
        (
            json!({ "type": "array", "prefixItems": [string], "items": integer }),
            "[string, ...number[]]",
            r#"{ tuple: ["string"], rest: "integer" }"#,
        ),
        (
            json!({ "type": "object", "properties": { "a": string, "b-c": integer }, "required": ["a"] }),
            "{ readonly a: string; readonly \"b-c\"?: number; }",
            r#"{ required: { a: "string" }, optional: { "b-c": "integer" } }"#,
        ),
        (
            json!({ "type": "object", "additionalProperties": integer }),
            "{ readonly [name: string]: number; }",
            r#"{ rest: "integer" }"#,
        ),
        (
            json!({ "type": "object", "patternProperties": { "^\\d+$": integer }, "additionalProperties": false }),
            "{ readonly [name: string]: number; }",
            r#"{ rest: "integer" }"#,
        ),
        (
            json!({ "type": "object", "properties": { "a": string }, "additionalProperties": integer }),
            "{ readonly a?: string; readonly [name: string]: unknown; }",
            r#"{ optional: { a: "string" }, rest: "integer" }"#,
        ),
        (
            json!({ "type": "object" }),
            "{ readonly [name: string]: unknown; }",
            r#"{ rest: "unknown" }"#,
        ),
        (
            json!({ "type": "object", "additionalProperties": false }),
            "{}",
            "{}",
        ),
        (
            json!({ "oneOf": [{ "const": "a" }, { "type": "object", "properties": { "b": string }, "required": ["b"] }] }),
            r#""a" | { readonly b: string; }"#,
            r#"{ any: [{ words: ["a"] }, { required: { b: "string" } }] }"#,
        ),
        // An enum in a struct, flattened.
        (
            json!({
                "type": "object", "properties": { "a": string }, "required": ["a"],
                "oneOf": [{ "type": "object", "properties": { "b": string }, "required": ["b"] }, { "$ref": "#/schemas/Node" }]
            }),
            "{ readonly a: string; } & ({ readonly b: string; } | TreeNode)",
            r#"{ all: [{ required: { a: "string" } }, { any: [{ required: { b: "string" } }, { ref: "Node" }] }] }"#,
        ),
        (
            json!({ "type": "object", "oneOf": [{ "$ref": "#/schemas/Node" }] }),
            "TreeNode",
            r#"{ ref: "Node" }"#,
        ),
        (
            json!({ "allOf": [{ "$ref": "#/schemas/Node" }], "description": "d" }),
            "TreeNode",
            r#"{ ref: "Node" }"#,
        ),
        (
            json!({ "type": "object", "properties": { "toString": string } }),
            "{ readonly toString?: string; }",
            r#"{ optional: { toString: "string" as Kind } }"#,
        ),
        (
            json!({ "$ref": "https://example.com/schema" }),
            "unknown",
            r#""unknown""#,
        ),
    ] {
        assert_eq!(
            texts(&schema),
            (text.to_owned(), kind.to_owned()),
            "{schema}"
        );
    }
}

#[test]
fn a_member_has_its_description() {
    let schema = json!({ "type": "object", "properties": { "a": { "type": "string", "description": "An */ a" } } });
    let text = type_text(&Type::new(Some(&schema)), &BTreeMap::new(), "");
    assert_eq!(text, "{\n  /** An *\\/ a */\n  readonly a?: string;\n}");
}

#[test]
fn named_schemas_are_those_that_are_reached() {
    let schemas = json!({
        "Node": { "type": "object", "properties": {
            "children": { "type": "array", "items": { "$ref": "#/schemas/Node" } },
            "leaf": { "$ref": "#/schemas/Leaf" }
        } },
        "Leaf": { "type": "string" },
        "Loop": { "anyOf": [{ "$ref": "#/schemas/Pool" }, { "type": "string" }] },
        "Pool": { "$ref": "#/schemas/Loop" },
        "Unused": { "type": "string" }
    });
    let schemas: BTreeMap<String, Json> = serde_json::from_value(schemas).unwrap();
    let reached = |name: &str| {
        let reference = json!({ "$ref": format!("#/schemas/{name}") });
        let found = named(&schemas, [Type::new(Some(&reference))].iter());
        found.into_iter().collect::<Vec<_>>()
    };
    let node = reached("Node");
    let names: Vec<_> = node.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["Leaf", "Node"]);
    assert!(matches!(node[1].1, Type::Object(_)), "a part of itself");
    let unknown = |name: &str| (name.to_owned(), Type::Unknown);
    assert_eq!(
        reached("Loop"),
        [unknown("Loop"), unknown("Pool")],
        "nothing but itself"
    );
    assert_eq!(reached("Missing"), [unknown("Missing")]);
}

#[test]
fn details_have_the_types_and_descriptions_of_the_contract() {
    let document = json!({
        "errbook": 1, "id": "API",
        "schemas": { "Promise": {
            "type": "object", "properties": { "field": { "type": "string" } }, "required": ["field"]
        } },
        "envelopes": [{ "id": "E", "content_type": "application/json", "layout": { "object": [{ "spread": "details" }] } }],
        "codes": [{
            "code": "INVALID", "status": 422, "retry": { "class": "never" }, "effect": "none", "message": ["Invalid"],
            "description": "Invalid", "content_type": "application/json", "envelope": "E", "retry_after": "never",
            "details": [{
                "name": "errors", "description": "Each field that is wrong",
                "schema": { "type": "array", "items": { "$ref": "#/schemas/Promise" } }
            }, {
                "name": "retry_after", "delay": true, "schema": { "type": "integer" }, "example": 45
            }, {
                "name": "until", "description": "When it ends",
                "schema": { "type": "string", "format": "date-time" }, "example": "2025-01-15T11:00:00Z"
            }]
        }]
    });
    let document = CatalogDocument::from_json(&document.to_string()).unwrap();
    let module = typescript(&document);
    for part in [
        "export interface Promise_2 {\n  readonly field: string;\n}\n",
        "export interface InvalidDetails {\n  /** Each field that is wrong */\n  readonly errors: Promise_2[];\n",
        "  /**\n   * In seconds.\n   * @example 45\n   */\n  readonly retry_after: number;\n",
        "  /**\n   * When it ends\n   * Format: `date-time`.\n   * @example \"2025-01-15T11:00:00Z\"\n   */\n  \
         readonly until: string;\n}\n",
        "  schemas: {\n    Promise: { required: { field: \"string\" } },\n  },\n",
        "const DETAILS_0: ObjectKind = { required: { errors: { list: { ref: \"Promise\" } }, \
         retry_after: \"integer\", until: \"string\" } };\n",
    ] {
        assert!(module.contains(part), "{part}\n{module}");
    }
}
