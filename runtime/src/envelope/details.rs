//! Writes the details of an occurrence.

use super::body::separate;
use crate::guard::Failure;
use crate::json;

/// Where the public fields of an occurrence go.
pub struct DetailWriter<'a> {
    pub(super) buffer: &'a mut Vec<u8>,
    pub(super) keys: &'a [String],
    pub(super) failure: &'a mut Option<Failure>,
}

impl DetailWriter<'_> {
    /// The detail at `index`; a value whose JSON is `null` is absent.
    pub(crate) fn write(
        &mut self,
        index: usize,
        serialize: &dyn Fn(json::Serializer<'_, '_>) -> Result<(), serde_json::Error>,
    ) {
        if self.failure.is_some() {
            return;
        }
        let start = self.buffer.len();
        separate(self.buffer);
        self.buffer.extend_from_slice(self.keys[index].as_bytes());
        let value = self.buffer.len();
        if let Err(error) = serialize(&mut serde_json::Serializer::new(self.buffer)) {
            *self.failure = Some(Failure::new(error.to_string()));
        } else if self.buffer[value..] == *b"null" {
            self.buffer.truncate(start);
        }
    }
}
