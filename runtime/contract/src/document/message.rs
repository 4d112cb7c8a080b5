//! The public message: pieces, or a text that each occurrence composes.

use serde::{Deserialize, Serialize};

use crate::layout::Text;

/// The public message, as a [`CatalogDocument`](super::CatalogDocument) has it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum MessageDocument {
    /// Text, and the fields that are filled in.
    Pieces(#[serde(with = "pieces")] Vec<Text>),
    /// The `Display` of each occurrence.
    PerOccurrence {
        /// Always true.
        per_occurrence: bool,
    },
}

/// `["E-", { "fact": "code" }, { "field": "name" }]`
pub(super) mod pieces {
    use serde::{Deserializer, Serializer};

    use crate::layout::Text;

    pub(in super::super) fn serialize<S: Serializer>(
        _pieces: &[Text],
        _serializer: S,
    ) -> Result<S::Ok, S::Error> {
        todo!()
    }

    pub(in super::super) fn deserialize<'de, D: Deserializer<'de>>(
        _deserializer: D,
    ) -> Result<Vec<Text>, D::Error> {
        todo!()
    }
}
