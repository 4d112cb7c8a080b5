//! A retry class as JSON, its delays in whole milliseconds.

use serde::{Deserializer, Serializer};

use crate::Retry;

pub(super) fn serialize<S: Serializer>(_retry: &Retry, _serializer: S) -> Result<S::Ok, S::Error> {
    todo!()
}

pub(super) fn deserialize<'de, D: Deserializer<'de>>(_deserializer: D) -> Result<Retry, D::Error> {
    todo!()
}

pub(super) mod optional {
    use serde::{Deserializer, Serializer};

    use crate::Retry;

    pub(in super::super) fn serialize<S: Serializer>(
        _retry: &Option<Retry>,
        _serializer: S,
    ) -> Result<S::Ok, S::Error> {
        todo!()
    }

    pub(in super::super) fn deserialize<'de, D: Deserializer<'de>>(
        _deserializer: D,
    ) -> Result<Option<Retry>, D::Error> {
        todo!()
    }
}
