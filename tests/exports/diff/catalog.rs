//! Changes of the catalog and of its envelopes.

use errbook::contract::CatalogDocument;
use serde_json::{Value, json};

use super::{changed, rules, undone};
use crate::bookwell::BOOKWELL;
use crate::mixed::MIXED;

#[test]
fn retired_codes_stay_retired() {
    let diff = changed(&BOOKWELL, |it| {
        drop(it["retired"].as_array_mut().unwrap().remove(0))
    });
    assert_eq!(rules(&diff), ["breaking retired-removed catalog"]);
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

/// The layout of NESTED, with these members in its `error`.
fn nested(members: Value) -> Value {
    json!({ "object": [{ "name": "error", "value": { "object": members } }] })
}

fn member(name: &str, fact: &str, optional: bool) -> Value {
    json!({ "name": name, "value": { "fact": fact }, "optional": optional })
}

#[test]
fn a_layout_may_grow_but_not_change() {
    let layout = |members: Value| {
        changed(&BOOKWELL, |it| {
            it["envelopes"][0]["layout"] = nested(members);
        })
    };
    let code = member("code", "code", false);
    let message = member("message", "message", false);
    let details = member("details", "details", true);
    let wait = member("wait", "retry_after", true);
    let grown = layout(json!([code, wait, message, details]));
    assert_eq!(rules(&grown), ["notable envelope-grown envelope NESTED"]);
    assert_eq!(
        grown.changes()[0].what(),
        r#"the layout `{ "error": { "code": code, "message": message, "details"?: details } }` became `{ "error": { "code": code, "wait"?: retry_after, "message": message, "details"?: details } }`"#
    );
    let reordered = layout(json!([message, code, details]));
    assert_eq!(
        rules(&reordered),
        ["informational envelope-reordered envelope NESTED"]
    );
    let limit = member("limit", "details.limit", true);
    let text = member("text", "message", false);
    for members in [
        json!([code, message, limit, details]),
        json!([code, text, details]),
    ] {
        let breaking = layout(members);
        assert_eq!(
            rules(&breaking),
            ["breaking envelope-changed envelope NESTED"]
        );
    }
}

#[test]
fn another_envelope_may_be_the_same_in_another_order() {
    let diff = changed(&MIXED, |it| {
        let envelopes = it["envelopes"].as_array_mut().unwrap();
        let flat = envelopes.iter_mut().find(|it| it["id"] == "FLAT").unwrap();
        flat["id"] = json!("TURNED");
        flat["layout"]["object"].as_array_mut().unwrap().reverse();
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
fn another_id_is_no_other_order() {
    let diff = changed(&BOOKWELL, |it| {
        it["envelopes"][0]["id"] = json!("OURS");
        for code in it["codes"].as_array_mut().unwrap() {
            code["envelope"] = json!("OURS");
        }
    });
    assert!(!diff.is_empty() && !diff.is_breaking());
    let mut rules = diff.changes().iter().map(|it| it.rule());
    assert!(rules.all(|it| it != "envelope-reordered"), "{diff}");
}

#[test]
fn the_rest_is_told() {
    let diff = changed(&BOOKWELL, |it| it["title"] = json!("T"));
    assert_eq!(rules(&diff), ["informational documentation catalog"]);
    let diff = changed(&BOOKWELL, |it| it["id"] = json!("N"));
    assert_eq!(rules(&diff), ["informational rust-name catalog"]);
    let diff = changed(&BOOKWELL, |it| it["no_response"] = Value::Null);
    assert_eq!(rules(&diff), ["notable no-response catalog"]);
    let what = diff.changes()[0].what();
    assert!(what.starts_with("`no_response` `backoff("), "{what}");
    assert!(what.ends_with("` became (none)"), "{what}");
}

#[test]
fn envelopes_come_and_go_with_the_codes_that_use_them() {
    let other = |it: &mut Value| {
        let envelopes = it["envelopes"].as_array_mut().unwrap();
        let mut other = envelopes[0].clone();
        other["id"] = json!("OTHER");
        envelopes.push(other);
    };
    let used = changed(&BOOKWELL, other);
    assert_eq!(rules(&used), ["informational envelope-new envelope OTHER"]);
    let unused = undone(&BOOKWELL, other);
    assert_eq!(
        rules(&unused),
        ["informational envelope-unused envelope OTHER"]
    );
}

#[test]
fn what_is_allowed_is_for_information() {
    let allow = |it: &mut Value| {
        it["allow"] = json!([{ "lint": "missing_help", "codes": ["a", "b"], "reason": "\"r\"" }]);
    };
    let added = changed(&BOOKWELL, allow);
    assert_eq!(rules(&added), ["informational allow catalog"]);
    assert_eq!(
        added.changes()[0].what(),
        r#"`allow(missing_help("a", "b") = "\"r\"")` was added"#
    );
    let removed = undone(&BOOKWELL, allow);
    assert_eq!(rules(&removed), ["informational allow catalog"]);
}

/// As a merge may leave them.
#[test]
fn the_order_of_lists_means_nothing() {
    for (list, catalog) in [("retired", &BOOKWELL), ("envelopes", &MIXED)] {
        let old = catalog.document();
        let mut json: Value = serde_json::from_str(&old.to_json()).unwrap();
        json[list].as_array_mut().unwrap().reverse();
        let new = CatalogDocument::from_json(&json.to_string()).unwrap();
        assert!(old == new, "{list}");
    }
}
