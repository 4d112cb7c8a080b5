//! Attributes: mostly what could have been meant.

use proptest::prelude::*;
use proptest::sample::select;

use super::tokens::{one_of, separated, tokens};
use crate::keys::usages;

/// Attributes of an item, with the keys that a definition needs or without.
pub(super) fn attributes() -> impl Strategy<Value = String> {
    let required = prop_oneof![
        6 => Just("#[api_error(code = \"a.b\", status = 429)]"),
        2 => Just("#[api_error(code = \"a.b\", status = 409)]"),
        1 => Just("#[api_error(transparent)]"),
        3 => Just(""),
    ];
    let own = separated(key(), 0..6).prop_map(|keys| format!("#[api_error({keys})]"));
    let other = prop_oneof![3 => Just(String::new()), 2 => serde(), 2 => foreign()];
    (foreign_docs(), required, own, other)
        .prop_map(|(docs, required, own, other)| docs + required + &own + &other)
}

/// Attributes of a field.
pub(super) fn of_field() -> impl Strategy<Value = String> {
    let word = one_of(&[
        "detail",
        "skip",
        "retry_after",
        "header = \"X-A\"",
        "example = 1",
        "example = \"a\"",
        "source",
        "from",
    ]);
    let words = separated(prop_oneof![4 => word, 1 => key()], 0..3)
        .prop_map(|keys| format!("#[api_error({keys})]"));
    let none = || Just(String::new());
    (
        prop_oneof![2 => none(), 3 => words],
        prop_oneof![3 => none(), 2 => serde(), 1 => foreign()],
    )
        .prop_map(|(own, other)| own + &other)
}

/// `key = value`
fn key() -> impl Strategy<Value = String> {
    let right = || select(usages()).prop_map(str::to_owned);
    let name = prop_oneof![
        3 => right().prop_map(|usage| usage.split([' ', '(']).next().unwrap_or_default().to_owned()),
        1 => one_of(&["msg", "title", "staus", "retry_afer", "a::b", "r#type", "::status", "\"code\"", "404", "help?"]),
    ];
    prop_oneof![
        6 => right(),
        3 => (name, value()).prop_map(|(name, value)| name + &value),
        3 => one_of(NEARLY),
        1 => tokens(1..5),
    ]
}

/// Values that are read by parsers of their own, valid and nearly so.
const NEARLY: &[&str] = &[
    "retry(backoff)",
    "retry(never)",
    "retry(backoff(initial = 1, factor = \"2\", attempts = 1))",
    "retry = backoff(max = \"1s\")",
    "retry(throttled(after = \"0s\"))",
    "backoff(attempts = 3, attempts = 4)",
    "throttled()",
    "retry_after = \"5s\"",
    "status = \"409\"",
    "status = StatusCode::CONFLICT",
    "status(404)",
    "status = 42",
    "code(\"a\")",
    "code = \"\"",
    "number = -1",
    "headers(\"A\" = \"{status}\", \"A\" = \"b\")",
    "headers(A = \"b\")",
    "headers(\"Retry-After\" = \"1\")",
    "headers(\"A\" = \"{details.a}\")",
    "extra(a = { \"b\": 1 })",
    "extra(a = [1, B { c: true }])",
    "extra(type = 1, r#type = 2)",
    "extra(a)",
    "computed(a)",
    "computed(a = b())",
    "message(display)",
    "message(\"{a}\")",
    "message = \"{a} {0} {a:?}\"",
    "message = \"{self.a}\"",
    "message = \"{&a}\"",
    "message = \"{ a }\"",
    "message = \"{a:>1$}\"",
    "message = \"{{}}\"",
    "message",
    "description = \"No {a}\"",
    "details(a)",
    "details = false",
    "docs_url = \"/e/{code}?{number}#{status}\"",
    "docs_url = \"{nope}\"",
    "content_type = \"json\"",
    "crate = ::errbook::<u8>",
    "crate = $crate::a",
    "crate = \"errbook\"",
    "envelope = a::B::<u8>",
    "envelope = <A as B>::C",
    "envelope = \"NESTED\"",
    "domain = \"a.example.com\"",
    "domain = 1",
    "grpc = \"aborted\"",
    "grpc = \"abort\"",
    "adapters = 1",
    "adapters(axum, tonic)",
    "adapters(axium, \"axum\")",
    "adapters()",
    "\"taken {0}\"",
    "\"code\" = \"a\"",
    "replaced_by = \"a.b\"",
    "shared_number, shared_number",
    "transparent = true",
    "code = concat!(\"a\", \"b\")",
    "number = i32::MAX",
];

/// What follows a key.
fn value() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => tokens(1).prop_map(|value| format!(" = {value}")),
        2 => tokens(0..4).prop_map(|value| format!("({value})")),
        1 => Just(String::new()),
        1 => Just(" =".to_owned()),
    ]
}

/// `#[serde(…)]`
pub(super) fn serde() -> impl Strategy<Value = String> {
    let key = one_of(&[
        "rename",
        "rename_all",
        "rename_all_fields",
        "skip_serializing_if",
        "with",
        "serialize_with",
        "flatten",
        "skip",
        "default",
        "alias",
        "tag",
        "renam",
        "a::b",
    ]);
    let text = one_of(&[
        "\"a\"",
        "\"camelCase\"",
        "\"a::b\"",
        "\"\"",
        "\"<[_]>::is_empty\"",
        "1",
        "a",
    ]);
    let value = prop_oneof![
        3 => text.prop_map(|text| format!(" = {text}")),
        1 => one_of(&["(serialize = \"a\")", "(serialize = \"a\", deserialize = \"b\")", "(deserialize = \"b\")", "(\"x\")", "(serialise = \"x\")"]),
        1 => value(),
    ];
    separated((key, value).prop_map(|(key, value)| key + &value), 0..4)
        .prop_map(|keys| format!("#[serde({keys})]"))
}

/// Attributes of the compiler and of thiserror.
fn foreign() -> impl Strategy<Value = String> {
    one_of(&[
        "#[error(transparent)]",
        "#[error(\"{0} {a}\", .0.1, a = _0)]",
        "#[error(fmt = a::b)]",
        "#[error]",
        "#[error = \"a\"]",
        "#[source]",
        "#[from]",
        "#[backtrace]",
        "#[deprecated]",
        "#[deprecated = \"a\"]",
        "#[deprecated(note = 1)]",
        "#[doc(hidden)]",
        "#[doc(hidden, alias)]",
        "#[cfg(test)]",
        "#[api_error]",
        "#[api_error = \"a\"]",
        "#[api_error[code]]",
        "#[api_error{status = 404}]",
        "#[serde]",
        "#[a::api_error(x)]",
    ])
}

fn foreign_docs() -> impl Strategy<Value = String> {
    one_of(&[
        "#[doc = \" A\"]",
        "#[doc = \" A [`b`](c)\\n * d\"]",
        "#[doc = concat!(\"a\")]",
        "#[doc = \"\"]",
        "",
    ])
}
