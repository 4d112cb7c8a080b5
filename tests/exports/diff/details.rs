//! Public fields that change.

use errbook::ApiError;
use errbook::contract::{Diff, diff};
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
    let diff = details(|it| {
        it[0]["rust"] = json!("String");
        it[0]["schema"] = json!({ "type": "string" });
    });
    assert_eq!(rule(&diff), "breaking detail-type");
    assert_eq!(
        diff.changes()[0].what(),
        "the type of the detail `limit`: `u32` became `String`"
    );
    let diff = details(|it| it[0]["schema"]["type"] = json!("string"));
    assert_eq!(rule(&diff), "breaking detail-type");
    assert_eq!(
        diff.changes()[0].what(),
        r#"the type of the detail `limit`: `{"format":"uint32","minimum":0,"type":"integer"}` became `{"format":"uint32","minimum":0,"type":"string"}`"#
    );
}

#[test]
fn the_same_json_of_another_type_is_the_same() {
    let diff = details(|it| it[0]["rust"] = json!("u64"));
    assert_eq!(rule(&diff), "informational detail-respelled");
    let diff = details(|it| drop(it[0].as_object_mut().unwrap().remove("rust")));
    assert!(
        diff.is_empty(),
        "a document for everyone has no names: {diff}"
    );
}

#[test]
fn an_option_behind_a_pointer_is_optional() {
    #[derive(ApiError)]
    #[api_error(code = "full", status = 409, retry = "never", details)]
    struct Boxed {
        limit: Box<Option<u32>>,
    }
    #[derive(ApiError)]
    #[api_error(code = "full", status = 409, retry = "never", details)]
    struct Plain {
        limit: u32,
    }
    let [plain, boxed] = [Plain::CATALOG, Boxed::CATALOG].map(|it| it.document());
    let names = [
        "informational rust-name full (409)",
        "informational rust-name full (409)",
    ];
    let changes = rules(&diff(&plain, &boxed));
    let expected = [
        "breaking detail-optional full (409)",
        "informational detail-respelled full (409)",
    ];
    assert_eq!(changes, [&expected[..], &names].concat());
    assert!(!diff(&boxed, &plain).is_breaking());
}

#[test]
fn what_is_not_known_to_be_the_same_is_not() {
    let may = "clients may read another JSON type than they expect";
    let diff = changed(&BOOKWELL, |it| {
        code(it, "internal_error", 500)["details"][0]["rust"] = json!("other::path");
    });
    let same = "informational detail-respelled internal_error (500)";
    assert_eq!(
        rules(&diff),
        [same],
        "the compiler knows what the function returns"
    );
    let untyped = |rust: &'static str| {
        move |it: &mut Value| {
            code(it, "internal_error", 500)["details"] =
                json!([{"name": "request_id", "rust": rust, "computed": true}]);
        }
    };
    let of = |rust| {
        let mut document = serde_json::to_value(BOOKWELL.document()).unwrap();
        untyped(rust)(&mut document);
        serde_json::from_value(document).unwrap()
    };
    let diff = errbook::contract::diff(&of("path"), &of("other::path"));
    assert_eq!(
        rules(&diff),
        ["notable detail-function internal_error (500)"]
    );
    for detail in [
        json!({"name": "limit", "rust": "limit", "computed": true}),
        json!({"name": "limit", "rust": "u32", "computed": true}),
        json!({"name": "limit", "rust": "as_text"}),
        json!({"name": "limit", "rust": "Vec<T>", "schema": {"type": "array"}}),
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
fn a_type_that_becomes_known_breaks_nothing_but_not_the_other_way_round() {
    let forget = |it: &mut Value| {
        let limit = &mut code(it, "rate_limit_exceeded", 429)["details"][0];
        limit.as_object_mut().unwrap().remove("schema");
    };
    let known = undone(&BOOKWELL, forget);
    assert_eq!(rule(&known), "informational detail-typed");
    let what = r#"the type of the detail `limit`: `unknown` became `{"format":"uint32","minimum":0,"type":"integer"}`"#;
    assert_eq!(known.changes()[0].what(), what);
    assert_eq!(rule(&changed(&BOOKWELL, forget)), "breaking detail-type");
}

#[test]
fn which_detail_is_the_delay_is_for_information() {
    let diff = details(|it| it[0]["delay"] = json!(true));
    assert_eq!(rule(&diff), "informational detail-delay");
    assert_eq!(
        diff.changes()[0].what(),
        "the detail `limit` is now the delay of `Retry-After`"
    );
}

#[test]
fn what_is_added_or_said_breaks_nothing() {
    let diff = details(|it| it.push(json!({"name": "new", "rust": "u8"})));
    assert_eq!(rule(&diff), "informational detail-added");
    let diff = details(|it| it[0]["example"] = json!(5));
    assert_eq!(rule(&diff), "informational documentation");
    let diff = details(|it| it.swap(0, 1));
    assert_eq!(rule(&diff), "informational order");
}
