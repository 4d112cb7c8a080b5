//! Input of `envelope!`.

use proptest::collection::vec;
use proptest::prelude::*;

use super::tokens::{one_of, separated, tokens};

pub(crate) fn envelopes() -> impl Strategy<Value = String> {
    let head = prop_oneof![
        8 => Just("/// Ours\n pub const OURS: \"application/json\" =".to_owned()),
        1 => one_of(&["pub const", "const OURS =", "pub const OURS: =", "const type: \"a/b\" =", "static A: \"a/b\" =", "const A: \"a\" =", "const A: Envelope =", "#[cfg(a)] const r#type: \"a/b; c=d\" ="]),
        1 => tokens(0..4),
    ];
    let end = prop_oneof![8 => Just(";"), 1 => Just(""), 1 => Just(", ;")];
    let envelope =
        (head, value(), end).prop_map(|(head, value, end)| format!("{head} {value}{end}"));
    vec(envelope, 0..3).prop_map(|envelopes| envelopes.join("\n"))
}

fn value() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![6 => one_of(VALUES), 1 => tokens(0..3)];
    leaf.prop_recursive(3, 16, 4, |inner| {
        let name = one_of(&["\"a\"", "\"b\"?", "\"b?\"", "c", "\"\"", "404"]);
        let member = (name, inner.clone()).prop_map(|(name, value)| format!("{name}: {value}"));
        let member = prop_oneof![6 => member, 1 => one_of(&["..details", "..code", "..", "...details", "\"a\" = 1", "\"a\": help?"])];
        let optional = one_of(&["", "", "?"]);
        let element = (inner, optional).prop_map(|(value, optional)| value + &optional);
        prop_oneof![
            3 => separated(member, 0..4).prop_map(|members| format!("{{ {members} }}")),
            1 => separated(element, 0..4).prop_map(|elements| format!("[{elements}]")),
        ]
    })
}

/// Values, valid and nearly so.
const VALUES: &[&str] = &[
    "code",
    "message",
    "retry_after",
    "mesage",
    "r#code",
    "number or \"none\"",
    "help or docs_url or null",
    "help | \"x\"",
    "help || \"x\"",
    "help ?? \"x\"",
    "extra.a",
    "extra.r#type",
    "extra",
    "extra.",
    "details.a or 1",
    "details.a.b",
    "code.a",
    "\"{code} {status}\"",
    "\"{code\"",
    "\"{nope}\"",
    "\"{code:?}\"",
    "\"{{}}\"",
    "1",
    "-2.5",
    "-\"a\"",
    "- code",
    "1e999",
    "'a'",
    "b\"a\"",
    "true",
    "null",
    "null or 1",
    "code or",
    "code message",
];
