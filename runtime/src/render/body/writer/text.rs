//! Facts within a string, and in a body that is a text.

use super::{Writer, Written};
use crate::render::fact::DynamicFact;
use crate::render::guard::Failure;
use crate::render::json;

impl Writer<'_> {
    /// Writes the fact inside a string.
    pub(super) fn write_in_string(&mut self, fact: DynamicFact) -> Written {
        let start = self.buffer.len();
        let present = self.write_fact(fact);
        if self.buffer.get(start) == Some(&b'"') {
            self.buffer.remove(start);
            self.buffer.pop();
        } else {
            // The JSON of an object or list, escaped: a raw value may have line breaks, too.
            let json = String::from_utf8_lossy(&self.buffer[start..]);
            if !json::is_plain(&json) {
                let escaped = json::escaped(&json);
                self.buffer.truncate(start);
                self.buffer.extend_from_slice(escaped.as_bytes());
            }
        }
        Written {
            present,
            incomplete: !present,
        }
    }

    /// Writes the fact into a body that is a text: a string without quotes and escapes, any other scalar as its JSON.
    pub(super) fn write_plain(&mut self, fact: DynamicFact) -> bool {
        let start = self.buffer.len();
        let present = self.write_fact(fact);
        match self.buffer.get(start) {
            Some(b'"') => {
                // Valid JSON, unless it was cut off by a failure.
                let text: String =
                    serde_json::from_slice(&self.buffer[start..]).unwrap_or_default();
                self.buffer.truncate(start);
                self.buffer.extend_from_slice(text.as_bytes());
            }
            Some(b'{' | b'[') => {
                self.buffer.truncate(start);
                let reason = "a text can show strings, numbers and booleans only";
                self.failure.get_or_insert_with(|| Failure::new(reason));
            }
            _ => {}
        }
        present
    }
}
