//! Which way a name is found: where it was searched for, the result is the same.

use std::borrow::Cow;

use errbook_contract::layout::{Fact, Member, Value};

use crate::decode::json::scan::{NONE, Room, Scanner, scan};

fn expected(text: &str, name: &str) -> Option<usize> {
    let scanner = Scanner {
        text,
        bytes: text.as_bytes(),
        room: &mut Room::default(),
        open: NONE,
    };
    scanner.expected(1, name)
}

#[test]
fn a_name_that_is_written_plainly_is_recognized_where_it_is_expected() {
    assert_eq!(expected(r#"{"code":1}"#, "code"), Some(7));
    assert_eq!(expected("{\"caf\u{e9}\":1}", "caf\u{e9}"), Some(8));
    assert_eq!(expected(r#"{"":1}"#, ""), Some(3));
    for other in ["cod", "codes", "mode", r"c\u006fde"] {
        assert_eq!(expected(&format!(r#"{{"{other}":1}}"#), "code"), None);
    }
    // With its escapes it is no name that is written like this.
    assert_eq!(expected(r#"{"a\\b":1}"#, r"a\\b"), None);
}

#[test]
fn members_in_the_order_of_the_layout_are_not_searched_for() {
    // A search finds the first of two with one name alone.
    let member = || Member::Required(Cow::Borrowed("a"), Value::Fact(Fact::Code));
    let twice = Value::Object(vec![member(), member()].into());
    let mut room = Room::default();
    assert_eq!(scan(r#"{"a":1,"a":2}"#, Some(&twice), &mut room), Ok(()));
    assert!(!room.repeated);
    assert!(!room.missing);
}
