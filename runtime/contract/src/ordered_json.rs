//! JSON that preserves the order of members; `serde_json::Value` may sort them.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, Serializer};
use serde_json::{Map, Value as Json};

/// A JSON value that preserves the order of members.
#[derive(Debug, Clone, PartialEq)]
pub enum OrderedJson {
    /// An object.
    Object(Vec<(String, OrderedJson)>),
    /// A list.
    List(Vec<OrderedJson>),
    /// `null`, a boolean, a number or a string.
    Scalar(Json),
}

impl From<OrderedJson> for Json {
    fn from(ordered: OrderedJson) -> Self {
        match ordered {
            OrderedJson::Object(members) => {
                let mut object = Map::new();
                for (name, member) in members {
                    object.insert(name, member.into());
                }
                Json::Object(object)
            }
            OrderedJson::List(items) => items.into_iter().map(Json::from).collect(),
            OrderedJson::Scalar(json) => json,
        }
    }
}

impl From<&Json> for OrderedJson {
    fn from(json: &Json) -> Self {
        match json {
            Json::Object(members) => {
                let members = members.iter();
                OrderedJson::Object(
                    members
                        .map(|(name, value)| (name.clone(), value.into()))
                        .collect(),
                )
            }
            Json::Array(items) => OrderedJson::List(items.iter().map(OrderedJson::from).collect()),
            scalar => OrderedJson::Scalar(scalar.clone()),
        }
    }
}

/// As JSON, without spaces.
impl fmt::Display for OrderedJson {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let json = serde_json::to_string(self).map_err(|_| fmt::Error)?;
        f.write_str(&json)
    }
}

impl Serialize for OrderedJson {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            OrderedJson::Object(members) => {
                serializer.collect_map(members.iter().map(|(name, value)| (name, value)))
            }
            OrderedJson::List(items) => serializer.collect_seq(items),
            OrderedJson::Scalar(json) => json.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for OrderedJson {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(OrderedVisitor)
    }
}

/// The member that holds a number's digits if another crate enables serde_json's `arbitrary_precision`.
const NUMBER: &str = "$serde_json::private::Number";

struct OrderedVisitor;

impl<'de> Visitor<'de> for OrderedVisitor {
    type Value = OrderedJson;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<OrderedJson, E> {
        Ok(OrderedJson::Scalar(Json::Null))
    }

    fn visit_bool<E>(self, value: bool) -> Result<OrderedJson, E> {
        Ok(OrderedJson::Scalar(value.into()))
    }

    fn visit_i64<E>(self, value: i64) -> Result<OrderedJson, E> {
        Ok(OrderedJson::Scalar(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<OrderedJson, E> {
        Ok(OrderedJson::Scalar(value.into()))
    }

    fn visit_f64<E>(self, value: f64) -> Result<OrderedJson, E> {
        Ok(OrderedJson::Scalar(value.into()))
    }

    fn visit_str<E>(self, value: &str) -> Result<OrderedJson, E> {
        Ok(OrderedJson::Scalar(value.into()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<OrderedJson, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = seq.next_element()? {
            items.push(item);
        }
        Ok(OrderedJson::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<OrderedJson, A::Error> {
        let mut members = Vec::new();
        while let Some((name, value)) = map.next_entry::<String, OrderedJson>()? {
            members.push((name, value));
        }
        Ok(match &members[..] {
            [(name, OrderedJson::Scalar(Json::String(digits)))] if name == NUMBER => {
                OrderedJson::Scalar(digits.parse().map_or(Json::Null, Json::Number))
            }
            _ => OrderedJson::Object(members),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn members_keep_their_order() {
        let json = r#"[{"b":1,"a":{"d":null,"c":-2.5}},"text",true,18446744073709551615]"#;
        let read: OrderedJson = serde_json::from_str(json).unwrap();
        let OrderedJson::List(items) = &read else {
            panic!("{read:?}")
        };
        let Some(OrderedJson::Object(members)) = items.first() else {
            panic!("{items:?}")
        };
        let names: Vec<_> = members.iter().map(|(name, _)| &name[..]).collect();
        assert_eq!(names, ["b", "a"]);
        assert_eq!(read.to_string(), json);
        let plain: Json = serde_json::from_str(json).unwrap();
        assert_eq!(Json::from(read), plain);
    }

    #[test]
    fn a_number_can_arrive_as_its_digits() {
        let read: OrderedJson = serde_json::from_value(json!({ NUMBER: "-2.5" })).unwrap();
        assert_eq!(read, OrderedJson::Scalar(json!(-2.5)));
    }
}
