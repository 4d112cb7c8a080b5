//! Writes the members of a value beside other members, as `#[serde(flatten)]` asks.

use std::borrow::Cow;
use std::fmt;

use serde::de::{Deserializer as _, Error as _, MapAccess, Visitor};
use serde_json::value::RawValue;

use super::body::separate;
use super::details::Serialize;
use crate::json;

/// Appends the members of what `serialize` writes, except those whose name is `taken` or came before. Nothing for
/// `null`; anything but an object is an error.
pub(super) fn flatten(
    buffer: &mut Vec<u8>,
    serialize: Serialize<'_>,
    taken: impl Fn(&str) -> bool,
) -> Result<(), serde_json::Error> {
    let mut object = Vec::new();
    serialize(json::Serializer { out: &mut object })?;
    if object == b"null" {
        return Ok(());
    }
    serde_json::Deserializer::from_slice(&object).deserialize_any(Members { buffer, taken })
}

struct Members<'a, F> {
    buffer: &'a mut Vec<u8>,
    taken: F,
}

impl<'de, F: Fn(&str) -> bool> Visitor<'de> for Members<'_, F> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a struct or map to flatten")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<(), A::Error> {
        let mut written: Vec<Cow<'de, str>> = Vec::new();
        while let Some(name) = members.next_key::<Cow<'de, str>>()? {
            let value = members.next_value::<&'de RawValue>()?;
            if value.get() == "null" || (self.taken)(&name) || written.contains(&name) {
                continue;
            }
            separate(self.buffer);
            json::push(self.buffer, &*name).map_err(A::Error::custom)?;
            self.buffer.push(b':');
            self.buffer.extend_from_slice(value.get().as_bytes());
            written.push(name);
        }
        Ok(())
    }
}
