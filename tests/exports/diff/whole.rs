//! Changes of the catalog and of its envelopes.

use errbook::CatalogDocument;
use serde_json::{Value, json};

use super::{changed, rules, undone};
use crate::bookwell::BOOKWELL;
use crate::mixed::MIXED;

#[test]
fn tombstones_stay() {
    let diff = changed(&BOOKWELL, |it| {
        drop(it["retired"].as_array_mut().unwrap().remove(0))
    });
    assert_eq!(rules(&diff), ["breaking tombstone-removed catalog"]);
    assert_eq!(
        diff.changes()[0].what(),
        "the number 17 is no longer `retired`"
    );
    let wider = changed(&BOOKWELL, |it| {
        it["retired"][1] = json!({"code": "service_unavailable"});
    });
    assert!(!wider.is_breaking(), "{wider}");
    let narrower = changed(&BOOKWELL, |it| it["retired"][2]["status"] = json!(409));
    assert!(narrower.is_breaking(), "{narrower}");
}

#[test]
fn a_layout_may_grow_but_not_change() {
    let layout =
        |layout: &str| changed(&BOOKWELL, |it| it["envelopes"][0]["layout"] = json!(layout));
    let grown = layout(
        r#"{ "error": { "code": code, "wait"?: retry_after, "message": message, "details"?: details } }"#,
    );
    assert_eq!(rules(&grown), ["notable envelope-grown envelope NESTED"]);
    let reordered =
        layout(r#"{ "error": { "message": message, "code": code, "details"?: details } }"#);
    assert_eq!(
        rules(&reordered),
        ["informational envelope-reordered envelope NESTED"]
    );
    let placed = layout(
        r#"{ "error": { "code": code, "message": message, "limit"?: details.limit, "details"?: details } }"#,
    );
    assert_eq!(
        rules(&placed),
        ["breaking envelope-changed envelope NESTED"]
    );
    let other = layout(r#"{ "error": { "code": code, "text": message, "details"?: details } }"#);
    assert_eq!(rules(&other), ["breaking envelope-changed envelope NESTED"]);
}

#[test]
fn another_envelope_may_be_the_same_in_another_order() {
    let layout = r#"{ "code": status, ..details, "success": false, "message": message }"#;
    let diff = changed(&MIXED, |it| {
        let envelopes = it["envelopes"].as_array_mut().unwrap();
        let flat = envelopes.iter_mut().find(|it| it["name"] == "FLAT");
        let flat = flat.unwrap();
        (flat["name"], flat["layout"]) = (json!("TURNED"), json!(layout));
        let codes = it["codes"].as_array_mut().unwrap();
        for code in codes.iter_mut().filter(|it| it["envelope"] == "FLAT") {
            code["envelope"] = json!("TURNED");
        }
    });
    assert!(!diff.is_breaking(), "{diff}");
    let mut rules = diff.changes().iter().map(|it| it.rule());
    assert!(rules.any(|it| it == "envelope-reordered"), "{diff}");
}

#[test]
fn the_rest_is_told() {
    let diff = changed(&BOOKWELL, |it| it["title"] = json!("T"));
    assert_eq!(rules(&diff), ["informational documentation catalog"]);
    let diff = changed(&BOOKWELL, |it| it["name"] = json!("N"));
    assert_eq!(rules(&diff), ["informational rust-name catalog"]);
    let diff = changed(&BOOKWELL, |it| it["no_response"] = Value::Null);
    assert_eq!(rules(&diff), ["notable no-response catalog"]);
}

#[test]
fn envelopes_of_one_name_are_all_kept() {
    let two = |it: &mut Value| {
        let envelopes = it["envelopes"].as_array_mut().unwrap();
        let mut other = envelopes[0].clone();
        other["layout"] = json!(r#"{ "problem": code }"#);
        envelopes.push(other);
    };
    let expected = ["breaking envelope-changed envelope NESTED"];
    assert_eq!(rules(&changed(&BOOKWELL, two)), expected);
    assert_eq!(rules(&undone(&BOOKWELL, two)), expected);
}

/// As a merge may leave them.
#[test]
fn the_order_of_lists_means_nothing() {
    for (list, catalog) in [("retired", &BOOKWELL), ("envelopes", &MIXED)] {
        let old = CatalogDocument::new(catalog);
        let mut json: Value = serde_json::from_str(&old.to_json()).unwrap();
        json[list].as_array_mut().unwrap().reverse();
        let new = CatalogDocument::from_json(&json.to_string()).unwrap();
        assert!(old == new, "{list}");
    }
}

/// Each place of the document, changed alone.
#[test]
fn no_change_goes_unseen() {
    for catalog in [&BOOKWELL, &MIXED] {
        let old = CatalogDocument::new(catalog);
        let whole: Value = serde_json::from_str(&old.to_json()).unwrap();
        let mut pointers = Vec::new();
        leaves(&whole, String::new(), &mut pointers);
        assert!(pointers.len() > 100);
        for pointer in pointers {
            let mut json = whole.clone();
            let leaf = json.pointer_mut(&pointer).unwrap();
            *leaf = match leaf.take() {
                Value::String(_) if pointer.ends_with("effect") => json!("unknown"),
                Value::String(_) if pointer.ends_with("class") => json!("never"),
                Value::String(text) => json!(text + "x"),
                Value::Bool(set) => json!(!set),
                Value::Number(number) => json!(number.as_f64().unwrap() as i64 + 1),
                other => panic!("{other}"),
            };
            let new = CatalogDocument::from_json(&json.to_string()).unwrap();
            let diff = errbook::diff(&old, &new);
            assert_eq!(diff.is_empty(), old == new, "{pointer}");
        }
    }
}

fn leaves(value: &Value, pointer: String, all: &mut Vec<String>) {
    match value {
        Value::Array(items) => {
            for (at, item) in items.iter().enumerate() {
                leaves(item, format!("{pointer}/{at}"), all);
            }
        }
        Value::Object(members) => {
            for (name, member) in members {
                leaves(member, format!("{pointer}/{name}"), all);
            }
        }
        _ => all.push(pointer),
    }
}
