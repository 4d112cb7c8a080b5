//! JSON one level at a time: what the layout does not lead to is checked, but not built.

use std::borrow::Cow;
use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

/// The members of an object in their order, repeated names included; `None` if the value is no object.
pub(super) fn members(value: &RawValue) -> Option<Vec<(String, &RawValue)>> {
    let Members(members) = serde_json::from_str(value.get()).ok()?;
    Some(members)
}

/// The elements of a list; `None` if the value is no list.
pub(super) fn elements(value: &RawValue) -> Option<Vec<&RawValue>> {
    serde_json::from_str(value.get()).ok()
}

/// A string; `None` if the value is none, or has half of a surrogate pair.
pub(super) fn string(value: &RawValue) -> Option<Cow<'_, str>> {
    let text = value.get();
    // Most strings have no escape.
    if let [b'"', inner @ .., b'"'] = text.as_bytes()
        && !inner.contains(&b'\\')
    {
        return Some(Cow::Borrowed(&text[1..text.len() - 1]));
    }
    serde_json::from_str(text).ok().map(Cow::Owned)
}

/// Any value; `None` if it is nested too deeply, or a number or string in it is beyond what JSON types of Rust hold.
pub(super) fn value(value: &RawValue) -> Option<serde_json::Value> {
    serde_json::from_str(value.get()).ok()
}

/// The kind of a value, by its first character.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Object,
    List,
    String,
    Number,
    Boolean,
    Null,
}

pub(super) fn kind(value: &RawValue) -> Kind {
    kind_of(value.get())
}

/// The kind of a JSON text without leading space.
pub(super) fn kind_of(json: &str) -> Kind {
    match json.as_bytes().first() {
        Some(b'{') => Kind::Object,
        Some(b'[') => Kind::List,
        Some(b'"') => Kind::String,
        Some(b't' | b'f') => Kind::Boolean,
        Some(b'n') => Kind::Null,
        _ => Kind::Number,
    }
}

struct Members<'de>(Vec<(String, &'de RawValue)>);

impl<'de> Deserialize<'de> for Members<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct MembersVisitor;

        impl<'de> Visitor<'de> for MembersVisitor {
            type Value = Members<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut members = Vec::new();
                while let Some((Name(name), value)) = map.next_entry()? {
                    members.push((name, value));
                }
                Ok(Members(members))
            }
        }

        deserializer.deserialize_map(MembersVisitor)
    }
}

/// A name as bytes: a name with half of a surrogate pair is no reason to lose its object.
struct Name(String);

impl<'de> Deserialize<'de> for Name {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct NameVisitor;

        impl Visitor<'_> for NameVisitor {
            type Value = Name;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a name")
            }

            fn visit_bytes<E>(self, name: &[u8]) -> Result<Name, E> {
                Ok(Name(String::from_utf8_lossy(name).into_owned()))
            }

            fn visit_str<E>(self, name: &str) -> Result<Name, E> {
                Ok(Name(name.to_owned()))
            }
        }

        deserializer.deserialize_bytes(NameVisitor)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn raw(json: &str) -> &RawValue {
        serde_json::from_str(json).unwrap()
    }

    #[test]
    fn members_are_listed_as_they_stand() {
        let members = members(raw(
            r#"{ "b": 1, "a": [ {"x": 1e999} ], "b": "\ud800", "\udc00": null }"#,
        ));
        let members: Vec<_> = members.unwrap();
        let shown: Vec<_> = members
            .iter()
            .map(|(name, value)| (&name[..], value.get()))
            .collect();
        let expected = [
            ("b", "1"),
            ("a", r#"[ {"x": 1e999} ]"#),
            ("b", r#""\ud800""#),
            ("\u{fffd}\u{fffd}\u{fffd}", "null"),
        ];
        assert_eq!(shown, expected);
    }

    #[test]
    fn other_kinds_are_none() {
        for json in ["[]", "null", "1", "\"a\"", "true"] {
            assert!(members(raw(json)).is_none(), "{json}");
        }
        assert!(elements(raw("{}")).is_none());
        for json in ["{}", "null", "1", r#""\ud800""#] {
            assert!(string(raw(json)).is_none(), "{json}");
        }
        assert!(value(raw("1e999")).is_none());
    }

    #[test]
    fn strings_lose_their_escapes() {
        assert_eq!(string(raw(r#""a\u00e9\n""#)).unwrap(), "aé\n");
        assert_eq!(string(raw(r#""""#)).unwrap(), "");
        assert!(matches!(string(raw(r#""aé""#)), Some(Cow::Borrowed("aé"))));
    }

    #[test]
    fn nesting_is_skipped_without_recursion() {
        let deep = format!("{{\"a\":{}{}}}", "[".repeat(100_000), "]".repeat(100_000));
        let members = members(raw(&deep)).unwrap();
        assert!(value(members[0].1).is_none());
    }
}
