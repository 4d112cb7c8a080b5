//! Tokens without any grammar.

use std::ops::Range;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

/// Single tokens, and pairs that syn or the lexer treat in a special way.
const TOKENS: &[&str] = &[
    "=",
    "==",
    "=>",
    ",",
    ";",
    ":",
    "::",
    "..",
    "...",
    "..=",
    ".",
    "?",
    "-",
    "!",
    "&",
    "*",
    "|",
    "<",
    ">",
    "#",
    "$",
    "@",
    "'a",
    "_",
    "a",
    "r#type",
    "r#fn",
    "code",
    "crate",
    "self",
    "Self",
    "super",
    "pub",
    "static",
    "const",
    "type",
    "fn",
    "or",
    "details",
    "extra",
    "null",
    "true",
    "false",
    "0",
    "404",
    "409u16",
    "-1",
    "0.1",
    "1e999",
    "99999999999999999999",
    "0xff",
    "1.",
    "\"\"",
    "\"a\"",
    "\" \"",
    "\"{\"",
    "\"}\"",
    "\"{a}\"",
    "\"{0}\"",
    "\"{}\"",
    "\"{a:?}\"",
    "\"{a:>b$}\"",
    "\"1s\"",
    "\"é\\n\\u{0}\"",
    "r#\"\"\"#",
    "b\"a\"",
    "c\"a\"",
    "'a'",
    "b'a'",
    "\"never\"",
    "\"backoff\"",
    "\"application/json\"",
    "\"a::b\"",
    "\"a::<u8>\"",
    "a::b",
    "a::<u8>::b",
    "<a as b>::c",
    "::a",
    "$crate::a",
    "a!()",
    "a!{}",
    "|a| a",
    "a + 1",
    "now()",
    "i32::MAX",
];

/// Tokens in any order and any groups, separated by spaces.
pub(super) fn tokens(
    count: impl Into<proptest::collection::SizeRange>,
) -> impl Strategy<Value = String> {
    vec(token(), count).prop_map(|tokens| tokens.join(" "))
}

/// A token or a group.
fn token() -> impl Strategy<Value = String> {
    select(TOKENS)
        .prop_map(str::to_owned)
        .prop_recursive(3, 12, 4, |inner| {
            let group = select(&[("(", ")"), ("[", "]"), ("{", "}")][..]);
            (group, vec(inner, 0..4))
                .prop_map(|((open, close), tokens)| format!("{open}{}{close}", tokens.join(" ")))
        })
}

/// One of the texts.
pub(super) fn one_of(texts: &'static [&'static str]) -> impl Strategy<Value = String> {
    select(texts).prop_map(str::to_owned)
}

/// Items between commas; now and then a comma is missing or doubled.
pub(super) fn separated(
    item: impl Strategy<Value = String>,
    count: Range<usize>,
) -> impl Strategy<Value = String> {
    let comma = prop_oneof![30 => Just(", "), 1 => Just(" "), 1 => Just(",,"), 1 => Just("; ")];
    vec((item, comma), count).prop_map(|items| {
        items
            .iter()
            .flat_map(|(item, comma)| [&item[..], comma])
            .collect()
    })
}
