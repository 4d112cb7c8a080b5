//! Each place of a document, changed alone.

use std::collections::BTreeSet;

use errbook::contract::{CatalogDocument, diff};
use serde_json::{Value, json};

use crate::bookwell::BOOKWELL;
use crate::mixed::MIXED;

#[test]
fn no_change_goes_unseen() {
    for old in documents() {
        let whole = parsed(&old);
        for pointer in leaves(&whole) {
            let mut json = whole.clone();
            let leaf = json.pointer_mut(&pointer).unwrap();
            let Some(other) = other(&pointer, leaf) else {
                continue;
            };
            *leaf = other;
            let new = CatalogDocument::from_json(&json.to_string()).unwrap();
            assert!(old != new, "the reader drops {pointer}");
            assert!(!diff(&old, &new).is_empty(), "{pointer}");
        }
    }
}

/// Otherwise changes of a member that no document has would not be looked at.
#[test]
fn the_documents_have_every_member_of_the_schema() {
    let schema = include_str!("../../../runtime/contract/schema/catalog-document.schema.json");
    let schema: Value = serde_json::from_str(schema).unwrap();
    let (mut known, mut used) = (BTreeSet::new(), BTreeSet::new());
    visit(&schema, &mut |members| {
        if let Some(Value::Object(properties)) = members.get("properties") {
            known.extend(properties.keys().cloned());
        }
    });
    for document in documents() {
        visit(&parsed(&document), &mut |members| {
            used.extend(members.keys().cloned());
        });
    }
    assert!(known.len() > 50, "{known:?}");
    let missing: Vec<_> = known.difference(&used).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

fn documents() -> [CatalogDocument; 3] {
    [BOOKWELL.document(), MIXED.document(), rest()]
}

/// What the two catalogs do not have.
fn rest() -> CatalogDocument {
    let mut json = parsed(&BOOKWELL.document());
    json["introduction"] = json!("Decide by `code`.");
    json["schemas"] = json!({ "Minutes": { "type": "integer", "minimum": 0 } });
    json["allow"] = json!([{ "lint": "missing_help", "codes": ["a"], "reason": "the guide" }]);
    let codes = json["codes"].as_array_mut().unwrap();
    let detailed = |code: &&mut Value| code["details"].is_array();
    let code = codes.iter_mut().find(detailed).unwrap();
    for (name, value) in [
        ("any_status", json!(true)),
        ("framework_headers", json!(true)),
        ("grpc", json!("aborted")),
        ("domain", json!("bookwell.example")),
        ("since", json!("1.4")),
        ("deprecated", json!("use another")),
        ("replaced_by", json!("slot_gone")),
        ("message", json!(["Taken by ", { "field": "owner" }])),
        (
            "headers",
            json!([{ "name": "X-Owner", "per_occurrence": true, "optional": true }]),
        ),
    ] {
        code[name] = value;
    }
    code["details"][0]["schema"] = json!({ "$ref": "#/schemas/Minutes" });
    CatalogDocument::from_json(&json.to_string()).unwrap()
}

fn parsed(document: &CatalogDocument) -> Value {
    serde_json::from_str(&document.to_json()).unwrap()
}

/// Another value for the place; `None` where only this one can stand.
fn other(pointer: &str, value: &Value) -> Option<Value> {
    let (_, name) = pointer.rsplit_once('/')?;
    Some(match (name, value) {
        ("spread" | "errbook", _) => return None,
        (_, Value::String(word)) => match words(name) {
            Some(words) => json!(words.into_iter().find(|it| *it != word)),
            None => json!(format!("{word}x")),
        },
        (_, Value::Null) => json!(false),
        (_, Value::Bool(set)) => json!(!set),
        (_, Value::Number(number)) => json!(number.as_f64().unwrap() as i64 + 1),
        (_, other) => panic!("{other}"),
    })
}

/// Two of the words of a member that cannot have any text.
fn words(name: &str) -> Option<[&'static str; 2]> {
    match name {
        "effect" => Some(["unknown", "none"]),
        "class" => Some(["never", "refresh"]),
        "retry_after" => Some(["sometimes", "always"]),
        "fact" => Some(["reason", "status"]),
        "grpc" => Some(["aborted", "internal"]),
        "lint" => Some(["missing_help", "missing_allow"]),
        _ => None,
    }
}

/// The pointers of all values that have no parts.
fn leaves(json: &Value) -> Vec<String> {
    fn add(value: &Value, pointer: &str, all: &mut Vec<String>) {
        match value {
            Value::Array(items) => {
                for (at, item) in items.iter().enumerate() {
                    add(item, &format!("{pointer}/{at}"), all);
                }
            }
            Value::Object(members) => {
                for (name, member) in members {
                    add(member, &format!("{pointer}/{name}"), all);
                }
            }
            _ => all.push(pointer.to_owned()),
        }
    }
    let mut all = Vec::new();
    add(json, "", &mut all);
    assert!(all.len() > 100, "{all:?}");
    all
}

/// Calls `see` with each object.
fn visit(json: &Value, see: &mut impl FnMut(&serde_json::Map<String, Value>)) {
    match json {
        Value::Array(items) => items.iter().for_each(|item| visit(item, see)),
        Value::Object(members) => {
            see(members);
            members.values().for_each(|member| visit(member, see));
        }
        _ => {}
    }
}
