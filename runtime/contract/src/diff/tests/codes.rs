//! Which definitions and numbers belong together.

use serde_json::{Value, json};

use super::{catalog, code, fact, said, with};

/// Codes whose responses show `shown` and nothing else.
fn codes(shown: &str, codes: &[Value]) -> Value {
    catalog(&[("shown?", fact(shown))], codes)
}

#[test]
fn definitions_of_a_code_belong_together_by_their_names_and_then_by_their_messages() {
    let definition = |variant: &str, message: &str, help: &str| {
        let rust = (!variant.is_empty()).then(|| json!({ "type": "E", "variant": variant }));
        code(
            "gone",
            410,
            &json!({ "rust": rust, "message": [message], "help": help }),
        )
    };
    let old = [definition("A", "a", "/1"), definition("B", "b", "/2")];
    let new = [definition("B", "y", "/2"), definition("A", "x", "/1")];
    assert_eq!(
        said(&codes("code", &old), &codes("code", &new)),
        [
            "message-changed gone (410): the message `a` became `x`",
            "message-changed gone (410): the message `b` became `y`",
        ]
    );
    // One whose names are gone belongs to one that is new, and not to that of the other.
    let new = [definition("B", "y", "/2"), definition("C", "x", "/1")];
    assert_eq!(
        said(&codes("code", &old), &codes("code", &new)),
        [
            "message-changed gone (410): the message `b` became `y`",
            "message-changed gone (410): the message `a` became `x`",
            "rust-name gone (410): the variant `A` became `C`",
        ]
    );
    let old = [definition("", "a", "/1"), definition("", "b", "/2")];
    let new = [definition("", "b", "/4"), definition("", "a", "/3")];
    assert_eq!(
        said(&codes("code", &old), &codes("code", &new)),
        [
            "documentation gone (410): the help `/1` became `/3`",
            "documentation gone (410): the help `/2` became `/4`",
        ]
    );
}

#[test]
fn a_number_that_another_code_had_is_told_unless_it_is_the_same_error() {
    let of = |name: &str, status, number: i32| code(name, status, &json!({ "number": number }));
    let with_number = |all: &[Value]| codes("number", all);
    // Of every number, the least included.
    for number in [0, 1, 2, 5] {
        let former = with_number(&[of("a", 404, number)]);
        let reused = "code-reused b (410): its number was that of `a` (404)".to_owned();
        let is_told = |new: &[Value]| said(&former, &with_number(new)).contains(&reused);
        assert!(is_told(&[of("b", 410, number)]), "{number}");
        assert!(
            is_told(&[of("a", 404, 9), of("b", 410, number)]),
            "{number}"
        );
        // It still has the number, too.
        assert!(!is_told(&[of("a", 404, number), of("b", 410, number)]));
        // Responses do not show the number.
        let hidden = |all: &[Value]| codes("code", all);
        let found = said(
            &hidden(&[of("a", 404, number)]),
            &hidden(&[of("b", 410, number)]),
        );
        assert!(!found.contains(&reused), "{found:?}");
    }
    // It has a number that none had, or it may be the same error under another name.
    let found = said(
        &with_number(&[of("a", 404, 5)]),
        &with_number(&[of("b", 410, 6)]),
    );
    assert!(
        !found.iter().any(|it| it.starts_with("code-reused")),
        "{found:?}"
    );
    let found = said(
        &with_number(&[of("a", 410, 5)]),
        &with_number(&[of("b", 410, 5)]),
    );
    assert!(
        !found.iter().any(|it| it.starts_with("code-reused")),
        "{found:?}"
    );
}

#[test]
fn a_retired_number_is_told_where_it_is_used_again() {
    let of = |number: i32| code("a", 410, &json!({ "number": number }));
    let retired = with(
        codes("number", &[]),
        &json!({ "retired": [{ "number": 5 }] }),
    );
    let used = |number| said(&retired, &codes("number", &[of(number)]));
    let reused = "code-reused a (410): its number was `retired` and is used again";
    assert!(used(5).contains(&reused.to_owned()), "{:?}", used(5));
    assert!(!used(6).contains(&reused.to_owned()), "{:?}", used(6));
}

#[test]
fn what_clients_take_for_the_same_error_was_renamed() {
    let of = |name: &str, number: i32| code(name, 410, &json!({ "number": number }));
    let by_number = |all: &[Value]| codes("number", all);
    let renamed = ["code-renamed a (410): the code was renamed to `b`"];
    let removed = [
        "code-removed a (410): the code was removed, or renamed to `b`",
        "code-added b (410): the code is new",
    ];
    let old = by_number(&[of("a", 5)]);
    assert_eq!(said(&old, &by_number(&[of("b", 5)])), renamed);
    assert_eq!(said(&old, &by_number(&[of("b", 6)])), removed);
    // Another layout with the same number.
    let grown = catalog(
        &[("shown?", fact("number")), ("status", fact("status"))],
        &[of("b", 5)],
    );
    let found = said(&old, &grown);
    assert!(
        removed.iter().all(|it| found.contains(&(*it).to_owned())),
        "{found:?}"
    );
}

#[test]
fn what_says_the_same_may_be_the_same_error() {
    let of = |name: &str, members: &Value| codes("code", &[code(name, 410, members)]);
    let was = json!({ "group": "g" });
    let is_told = |members: &Value| {
        let renamed = "code-removed a (410): the code was removed, or renamed to `b`";
        said(&of("a", &was), &of("b", members)).contains(&renamed.to_owned())
    };
    assert!(is_told(&was));
    for other in [
        json!({ "group": "h" }),
        json!({ "retry": { "class": "refresh" } }),
        json!({ "details": [{ "name": "limit", "schema": { "type": "integer" } }] }),
    ] {
        assert!(!is_told(&with(was.clone(), &other)), "{other}");
    }
}

#[test]
fn a_retired_code_that_takes_the_place_of_another_is_used_again() {
    let old = with(
        codes("message", &[code("a", 410, &json!({}))]),
        &json!({ "retired": [{ "code": "b" }] }),
    );
    let new = with(
        codes("message", &[code("b", 410, &json!({}))]),
        &json!({ "retired": [{ "code": "b" }] }),
    );
    assert_eq!(
        said(&old, &new),
        [
            "code-reused b (410): the code was `retired` and is used again",
            "code-renamed a (410): the code was renamed to `b`",
        ]
    );
}

#[test]
fn a_code_that_comes_at_any_status_uses_one_that_was_retired_at_some() {
    let old = with(
        codes("code", &[]),
        &json!({ "retired": [{ "code": "b", "status": 409 }] }),
    );
    let new = |status: u16, open: bool| {
        let open = code("b", status, &json!({ "any_status": open }));
        with(
            codes("code", &[open]),
            &json!({ "retired": [{ "code": "b", "status": 409 }] }),
        )
    };
    let reused = |code| said(&old, &code)[0].starts_with("code-reused b");
    assert!(reused(new(502, true)));
    assert!(!reused(new(502, false)));
    assert!(reused(new(409, false)));
}
