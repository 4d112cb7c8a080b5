//! JSON whose members stay in the order of the wire, which that of `serde_json` need not be.

use std::borrow::Cow;
use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value as Json};

/// A value with its members in order.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Ordered {
    Object(Vec<(Cow<'static, str>, Ordered)>),
    List(Vec<Ordered>),
    /// Anything that has no members.
    Json(Json),
}

impl From<Ordered> for Json {
    fn from(ordered: Ordered) -> Self {
        match ordered {
            Ordered::Object(members) => {
                let mut object = Map::new();
                for (name, member) in members {
                    object.insert(name.into_owned(), member.into());
                }
                Json::Object(object)
            }
            Ordered::List(items) => items.into_iter().map(Json::from).collect(),
            Ordered::Json(json) => json,
        }
    }
}

impl<'de> Deserialize<'de> for Ordered {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AsWritten)
    }
}

const NUMBER: &str = "$serde_json::private::Number";

struct AsWritten;

impl<'de> Visitor<'de> for AsWritten {
    type Value = Ordered;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Ordered, E> {
        Ok(Ordered::Json(Json::Null))
    }

    fn visit_bool<E>(self, value: bool) -> Result<Ordered, E> {
        Ok(Ordered::Json(value.into()))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Ordered, E> {
        Ok(Ordered::Json(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Ordered, E> {
        Ok(Ordered::Json(value.into()))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Ordered, E> {
        Ok(Ordered::Json(value.into()))
    }

    fn visit_str<E>(self, value: &str) -> Result<Ordered, E> {
        Ok(Ordered::Json(value.into()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Ordered, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = seq.next_element()? {
            items.push(item);
        }
        Ok(Ordered::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Ordered, A::Error> {
        let mut members = Vec::new();
        while let Some((name, value)) = map.next_entry::<String, Ordered>()? {
            members.push((Cow::Owned(name), value));
        }
        Ok(match &members[..] {
            // What a number is where another crate has serde_json keep its digits (`arbitrary_precision`).
            [(name, Ordered::Json(Json::String(digits)))] if name == NUMBER => {
                Ordered::Json(digits.parse().map_or(Json::Null, Json::Number))
            }
            _ => Ordered::Object(members),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn members_stay_as_written() {
        let json = r#"[{"b":1,"a":{"d":null,"c":-2.5}},"text",true,18446744073709551615]"#;
        let read: Ordered = serde_json::from_str(json).unwrap();
        let Ordered::List(items) = &read else {
            panic!("{read:?}")
        };
        let Some(Ordered::Object(members)) = items.first() else {
            panic!("{items:?}")
        };
        let names: Vec<_> = members.iter().map(|(name, _)| &name[..]).collect();
        assert_eq!(names, ["b", "a"]);
        let plain: Json = serde_json::from_str(json).unwrap();
        assert_eq!(Json::from(read), plain);
    }

    #[test]
    fn a_number_may_come_as_its_digits() {
        let read: Ordered = serde_json::from_value(json!({ NUMBER: "-2.5" })).unwrap();
        assert_eq!(read, Ordered::Json(json!(-2.5)));
    }
}
