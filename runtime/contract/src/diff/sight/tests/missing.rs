//! What can be missing, and whether a client notices.

use serde_json::{Value, json};

use super::super::{Seen, Visible, fact};
use super::{detail, document, shown};
use crate::diff::{Change, Level, diff, rules};

#[test]
fn a_header_that_can_be_missing_is_not_missed() {
    let sent = |detail: &Value| {
        let (layout, mut headers) = shown("details.d", "in a header");
        headers[0]["optional"] = json!(true);
        document(&layout, &headers, detail)
    };
    let [always, sometimes] =
        [false, true].map(|optional| detail("d", "string", &json!({ "optional": optional })));
    assert_eq!(
        diff(&sent(&always), &sent(&sometimes)).level(),
        Some(Level::Informational)
    );
}

#[test]
fn a_header_that_each_occurrence_can_set_is_there_without_its_facts() {
    let sent = |members: &Value| {
        let (layout, mut headers) = shown("help", "in a header");
        headers[0]["per_occurrence"] = json!(true);
        document(&layout, &headers, members)
    };
    let changes = diff(&sent(&json!({})), &sent(&json!({ "help": "/a" })));
    assert_eq!(changes.level(), Some(Level::Notable), "{changes}");
}

#[test]
fn a_delay_that_can_be_missing_is_missed_where_it_is_shown() {
    let of = |presence: &str| {
        let (layout, headers) = shown("retry_after", "required");
        document(&layout, &headers, &json!({ "retry_after": presence }))
    };
    let lost = |old: &str, new: &str| {
        let changes = diff(&of(old), &of(new));
        let mut rules = changes.changes().iter().map(Change::rule);
        rules.any(|rule| rule == rules::MEMBER_LOST.0)
    };
    assert!(lost("always", "sometimes"));
    assert!(!lost("sometimes", "always"));
}

#[test]
fn what_is_noticed_at_a_place() {
    let seen = |always, kind: &'static str, value: &str| Seen {
        always,
        ..fact::value(kind, value)
    };
    let integer = || seen(true, "integer", "1");
    let either = || Seen {
        kinds: ["integer", "null"].into(),
        ..integer()
    };
    for (was, is, expected) in [
        (integer(), integer(), Visible::Nothing),
        (integer(), seen(true, "integer", "2"), Visible::Value),
        (integer(), seen(false, "integer", "1"), Visible::Loss),
        (seen(false, "integer", "1"), integer(), Visible::Addition),
        (integer(), seen(true, "string", "1"), Visible::Loss),
        (seen(true, "any", "1"), integer(), Visible::Addition),
        (integer(), either(), Visible::Loss),
        (either(), integer(), Visible::Addition),
        // A client that reads numbers reads integers.
        (seen(true, "number", "1.5"), integer(), Visible::Value),
        (integer(), seen(true, "number", "1.5"), Visible::Loss),
    ] {
        assert_eq!(was.compared_with(&is), expected, "{was:?} {is:?}");
    }
}
