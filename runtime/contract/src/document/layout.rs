//! A layout as JSON: one object for each node.

use serde::{Deserializer, Serializer};

use crate::layout::Value;

pub(super) fn serialize<S: Serializer>(_layout: &Value, _serializer: S) -> Result<S::Ok, S::Error> {
    todo!()
}

pub(super) fn deserialize<'de, D: Deserializer<'de>>(_deserializer: D) -> Result<Value, D::Error> {
    todo!()
}
