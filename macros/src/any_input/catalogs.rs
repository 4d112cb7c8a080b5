//! Input of `catalog!`.

use proptest::collection::vec;
use proptest::prelude::*;

use super::tokens::{one_of, separated, tokens};

pub(crate) fn catalog() -> impl Strategy<Value = String> {
    let head = prop_oneof![
        6 => Just("/// Errors\n pub static API =".to_owned()),
        1 => one_of(&["static API", "pub const API =", "static =", "API =", "", "#[cfg(a)] pub(crate) static r#type ="]),
        1 => tokens(0..5),
    ];
    let member = one_of(&[
        "A",
        "B<u8>",
        "..OTHER",
        "..a::OTHER",
        "..Y<u8>",
        "..Y::<u8>",
        "..API",
        "<A as B>::C",
        "a!()",
        "..",
        "...",
        "A B",
        "[A]",
        "&'a A",
    ]);
    let members = prop_oneof![
        8 => separated(member, 0..4).prop_map(|members| format!("[{members}];")),
        1 => tokens(0..3),
    ];
    (head, members, vec(rule(), 0..5))
        .prop_map(|(head, members, rules)| format!("{head} {members} {}", rules.join(" ")))
}

fn rule() -> impl Strategy<Value = String> {
    let key = || {
        one_of(&[
            "envelope",
            "retired",
            "documented_in",
            "no_response",
            "allow",
            "retird",
            "r#allow",
            "type",
        ])
    };
    prop_oneof![
        8 => one_of(RULES),
        2 => (key(), tokens(0..3)).prop_map(|(key, value)| format!("{key} = {value};")),
        1 => (key(), tokens(0..5)).prop_map(|(key, value)| format!("{key}({value});")),
        1 => tokens(0..4),
    ]
}

/// Rules, valid and nearly so.
const RULES: &[&str] = &[
    "envelope = NESTED;",
    "envelope = [A, b::C];",
    "envelope = [];",
    "envelope = NESTED<u8>;",
    "envelope = NESTED::<u8>;",
    "envelope =",
    "envelope = \"NESTED\";",
    "retired = [\"a\", (\"b\", 409), 17, -1];",
    "retired = \"a\";",
    "retired = [(\"a\", 200), (\"a\")];",
    "retired = [];",
    "retired = [a];",
    "retired = [99999999999];",
    "documented_in = \"docs/none.md\";",
    "documented_in = \"\";",
    "documented_in = \"/a\";",
    "documented_in = \"src/lib.rs\";",
    "documented_in(\"src/lib.rs\", \"A\" = code, \"B\" = numbr);",
    "documented_in();",
    "documented_in;",
    "no_response = retry(backoff(attempts = 4));",
    "no_response = retry(never);",
    "no_response = \"never\";",
    "no_response = backoff(attempts = 1);",
    "allow(missing_help = \"why\");",
    "allow(missing-help = \"why\");",
    "allow(missing_help(\"a\", \"b\") = \"\");",
    "allow(missing_help);",
    "allow();",
    "allow = missing_help;",
    "allow(unused_allow = \"a\");",
    "pub static B = [A];",
    "envelope = NESTED",
];
