//! One valid document, to two parsers that have nothing in common.

use std::borrow::Cow;
use std::collections::HashSet;

use hifijson::token::Lex as _;
use hifijson::{SliceLexer, value};
use serde_json::Value;

type Parsed<'a> = value::Value<&'a str, Cow<'a, str>>;

/// The document; both parsers read the same, and no object has a member twice.
///
/// # Panics
///
/// If it is no such document.
#[track_caller]
#[allow(clippy::must_use_candidate)] // that it can be read is what tests ask
pub fn parsed(body: &[u8]) -> Value {
    let text = String::from_utf8_lossy(body);
    let mut lexer = SliceLexer::new(body);
    let other = lexer.exactly_one(SliceLexer::ws_peek, value::parse_unbounded);
    let other = other.unwrap_or_else(|error| panic!("{error:?}: {text}"));
    let once = converted(&other).unwrap_or_else(|name| panic!("{name:?} stands twice: {text}"));
    let value = serde_json::from_slice::<Value>(body);
    let value = value.unwrap_or_else(|error| panic!("{error}: {text}"));
    assert_eq!(value, once, "{text}");
    value
}

/// The other parser's document; the error is a name that stands twice.
fn converted(parsed: &Parsed<'_>) -> Result<Value, String> {
    Ok(match parsed {
        value::Value::Null => Value::Null,
        value::Value::Bool(truth) => Value::Bool(*truth),
        value::Value::String(text) => Value::String(text.to_string()),
        value::Value::Number((digits, _)) => serde_json::from_str(digits).unwrap(),
        value::Value::Array(list) => list.iter().map(converted).collect::<Result<_, _>>()?,
        value::Value::Object(members) => {
            let mut names = HashSet::new();
            let members =
                members
                    .iter()
                    .map(|(name, value)| match names.insert(name.to_string()) {
                        true => Ok((name.to_string(), converted(value)?)),
                        false => Err(name.to_string()),
                    });
            Value::Object(members.collect::<Result<_, _>>()?)
        }
    })
}

#[test]
fn a_member_twice_is_found_at_any_level() {
    assert_eq!(
        parsed(br#"{"a":[1.5,"\u00e9",null],"b":{"a":true}}"#)["a"][0],
        1.5
    );
    for twice in [r#"{"a":1,"a":1}"#, r#"[{"b":{"a":1,"\u0061":2}}]"#] {
        std::panic::catch_unwind(|| parsed(twice.as_bytes())).unwrap_err();
    }
}
