//! Writes the members of a value among other members: `#[serde(flatten)]`.

use std::fmt;

use serde::de::{Deserializer as _, MapAccess, Visitor};
use serde_json::value::RawValue;

use super::json::{self, Serialize, separate};

/// Appends the members of the object that `serialize` writes, except those that `keep` rejects and those that are
/// `null`. A `null` has no members; any other value is an error.
pub(super) fn flatten(
    buffer: &mut Vec<u8>,
    serialize: Serialize<'_>,
    keep: impl FnMut(&str) -> bool,
) -> Result<(), serde_json::Error> {
    let mut object = Vec::new();
    serialize(json::Serializer { out: &mut object })?;
    if object == b"null" {
        return Ok(());
    }
    serde_json::Deserializer::from_slice(&object).deserialize_any(Members { buffer, keep })
}

struct Members<'a, F> {
    buffer: &'a mut Vec<u8>,
    keep: F,
}

impl<'de, F: FnMut(&str) -> bool> Visitor<'de> for Members<'_, F> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a struct or map to flatten")
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut members: A) -> Result<(), A::Error> {
        while let Some(name) = members.next_key::<String>()? {
            let value = members.next_value::<&'de RawValue>()?;
            if value.get() == "null" || !(self.keep)(&name) {
                continue;
            }
            separate(self.buffer);
            json::push_name(self.buffer, &name);
            self.buffer.extend_from_slice(value.get().as_bytes());
        }
        Ok(())
    }
}
