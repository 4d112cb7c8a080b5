//! Public fields that change.

use errbook::Diff;
use serde_json::{Value, json};

use super::{changed, code, rules, undone};
use crate::bookwell::BOOKWELL;

fn details(change: impl FnOnce(&mut Vec<Value>)) -> Diff {
    changed(&BOOKWELL, |it| {
        let code = code(it, "rate_limit_exceeded", 429);
        change(code["details"].as_array_mut().unwrap());
    })
}

fn rule(diff: &Diff) -> String {
    let rules = rules(diff);
    assert_eq!(rules.len(), 1, "{diff}");
    rules[0].replace(" rate_limit_exceeded (429)", "")
}

#[test]
fn what_clients_read_must_stay() {
    assert_eq!(
        rule(&details(|it| drop(it.remove(0)))),
        "breaking detail-removed"
    );
    let diff = details(|it| it[0]["optional"] = json!(true));
    assert_eq!(rule(&diff), "breaking detail-optional");
    let diff = details(|it| it[0]["flattened"] = json!(true));
    assert_eq!(rule(&diff), "breaking detail-place");
    let diff = details(|it| it[0]["type"] = json!("String"));
    assert_eq!(rule(&diff), "breaking detail-type");
    assert_eq!(
        diff.changes()[0].what(),
        "the type of the detail `limit`: `u32` became `String`"
    );
    let diff = details(|it| it[2]["type"] = json!("Timestamp"));
    assert_eq!(rule(&diff), "breaking detail-type");
}

#[test]
fn the_same_json_of_another_type_is_the_same() {
    let diff = details(|it| it[0]["type"] = json!("u64"));
    assert_eq!(rule(&diff), "informational detail-respelled");
    let diff = details(|it| it[1]["type"] = json!("std::string::String"));
    assert_eq!(rule(&diff), "informational detail-respelled");
}

#[test]
fn an_option_behind_a_pointer_is_optional() {
    let diff = details(|it| it[0]["type"] = json!("Box<Option<u32>>"));
    assert_eq!(
        rules(&diff),
        [
            "breaking detail-optional rate_limit_exceeded (429)",
            "informational detail-respelled rate_limit_exceeded (429)"
        ]
    );
    let diff = undone(&BOOKWELL, |it| {
        let code = code(it, "rate_limit_exceeded", 429);
        code["details"][0]["type"] = json!("Box<Option<u32>>");
    });
    assert!(!diff.is_breaking(), "{diff}");
}

#[test]
fn what_is_not_known_to_be_the_same_is_not() {
    let may = "clients may read another kind of JSON than they expect";
    let diff = changed(&BOOKWELL, |it| {
        code(it, "internal_error", 500)["details"][0]["type"] = json!("other::path");
    });
    assert_eq!(
        rules(&diff),
        ["notable detail-function internal_error (500)"]
    );
    for detail in [
        json!({"name": "limit", "type": "limit", "computed": true}),
        json!({"name": "limit", "type": "u32", "computed": true}),
        json!({"name": "limit", "type": "as_text"}),
    ] {
        let exchange = |it: &mut Value| {
            code(it, "rate_limit_exceeded", 429)["details"][0] = detail.clone();
        };
        for diff in [changed(&BOOKWELL, exchange), undone(&BOOKWELL, exchange)] {
            let breaking: Vec<_> = diff.changes().iter().map(|it| it.reason()).collect();
            let first = &rules(&diff)[0];
            assert_eq!(first, "breaking detail-type rate_limit_exceeded (429)");
            assert_eq!(breaking[0], may, "{diff}");
        }
    }
}

#[test]
fn what_is_added_or_said_breaks_nothing() {
    let diff = details(|it| it.push(json!({"name": "new", "type": "u8"})));
    assert_eq!(rule(&diff), "informational detail-added");
    let diff = details(|it| it[0]["example"] = json!(5));
    assert_eq!(rule(&diff), "informational documentation");
    let diff = details(|it| it.swap(0, 1));
    assert_eq!(rule(&diff), "informational order");
}
