use std::borrow::Cow;

use errbook_contract::layout::{Fact, Member};

use super::*;

fn required(name: &'static str, value: Value) -> Member {
    Member::Required(Cow::Borrowed(name), value)
}

fn optional(name: &'static str, value: Value) -> Member {
    Member::Optional(Cow::Borrowed(name), value)
}

fn object(members: impl IntoIterator<Item = Member>) -> Value {
    Value::Object(members.into_iter().collect())
}

/// `{ "a": code, "b"?: { "c": message }, ..details }`
fn layout() -> Value {
    let inner = object([required("c", Value::Fact(Fact::Message))]);
    object([
        required("a", Value::Fact(Fact::Code)),
        optional("b", inner),
        Member::Details,
    ])
}

/// What the document shows of the layout: each value, with a `!` if it is required; each member beside; and what is wrong.
#[track_caller]
fn check(layout: &Value, text: &str, expected: &str) {
    let mut room = Room::default();
    let document = Document::by_layout(text, layout, &mut room).expect(text);
    let mut shown = Vec::new();
    for (layout, value, required) in document.places() {
        let mark = if required { "!" } else { "" };
        shown.push(format!("{layout}{mark} {}", value.text()));
    }
    for (name, value) in document.beside() {
        shown.push(format!("beside {} {}", name.text(), value.text()));
    }
    if document.is_repeated() {
        shown.push("repeated".to_owned());
    }
    if document.is_missing() {
        shown.push("missing".to_owned());
    }
    assert_eq!(shown.join(", "), expected, "{text}");
}

#[test]
fn members_are_found_in_any_order() {
    let layout = layout();
    check(
        &layout,
        r#"{"a":"x","b":{"c":"y"}}"#,
        r#"code! "x", message "y""#,
    );
    check(
        &layout,
        r#" { "d" : [1] , "b" : { "e" : 2 , "c" : "y" } , "a" : "x" } "#,
        r#"message "y", code! "x", beside d [1]"#,
    );
}

#[test]
fn a_name_is_the_same_however_it_is_written() {
    check(
        &layout(),
        r#"{"\u0061":1,"\u0062":2}"#,
        r#"code! 1, { "c": message } 2"#,
    );
    for (name, written) in [
        ("a\"b", r#"a\"b"#),
        ("a\\n", r#"a\\n"#),
        ("é", "é"),
        ("", ""),
    ] {
        let layout = object([required(name, Value::Fact(Fact::Code)), Member::Details]);
        check(&layout, &format!(r#"{{"{written}":1}}"#), "code! 1");
    }
    // What stands there is another name, though its bytes are the same.
    let layout = object([required(r"a\n", Value::Fact(Fact::Code)), Member::Details]);
    check(&layout, r#"{"a\n":1}"#, "beside a\n 1, missing");
    let longer = object([required("a", Value::Fact(Fact::Code)), Member::Details]);
    check(
        &longer,
        r#"{"aa":1,"":2}"#,
        "beside aa 1, beside  2, missing",
    );
}

#[test]
fn what_a_document_lacks_counts_where_it_is_required() {
    let layout = layout();
    check(&layout, r#"{}"#, "missing");
    check(&layout, r#"{"a":1,"b":{}}"#, "code! 1");
    check(
        &layout,
        r#"[{"a":1}]"#,
        r#"{ "a": code, "b"?: { "c": message }, ..details }! [{"a":1}]"#,
    );
    let inner = object([required("c", Value::Fact(Fact::Message))]);
    check(&object([required("b", inner)]), r#"{"b":{}}"#, "missing");
}

#[test]
fn a_member_of_the_layout_that_is_there_twice_is_seen_in_any_object() {
    let layout = layout();
    check(
        &layout,
        r#"{"a":1,"d":2,"a":3}"#,
        "code! 1, beside d 2, repeated",
    );
    check(
        &layout,
        r#"{"a":1,"b":{"c":2,"\u0063":3}}"#,
        "code! 1, message 2, repeated",
    );
    check(
        &layout,
        r#"{"a":1,"d":2,"d":3}"#,
        "code! 1, beside d 2, beside d 3",
    );
}

#[test]
fn more_members_than_a_layout_is_followed_through_are_a_value() {
    let names = (0..65).map(|number| format!("m{number}"));
    let members = names.map(|name| Member::Optional(name.into(), Value::Fact(Fact::Code)));
    let many: Vec<_> = members.collect();
    let (followed, all) = (object(many[..64].to_vec()), object(many));
    check(
        &followed,
        r#"{"m63":1,"m62":2,"m63":3}"#,
        "code 1, code 2, repeated",
    );
    check(&all, r#"{"m64":1}"#, &format!(r#"{all}! {{"m64":1}}"#));
}
