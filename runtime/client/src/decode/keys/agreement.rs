//! How an answer compares with the keys of a definition.

#[cfg(test)]
mod tests;

use http::HeaderMap;

use super::super::expected::expected;
use super::super::reading::Key;
use super::super::text;
use super::{header_keys, keys_in};
use crate::contract::{Definition, Header};

/// How an answer compares with the keys of a definition. A key that the answer lacks, or that is of another kind, is not
/// compared.
#[derive(Debug, Clone, Copy, Default)]
pub(in crate::decode) struct Agreement {
    pub(in crate::decode) same: usize,
    different: usize,
}

impl Agreement {
    /// `known` is the position of a key that is the definition's.
    pub(in crate::decode) fn of(
        definition: &Definition,
        keys: &[Key<'_>],
        known: Option<usize>,
        headers: &HeaderMap,
    ) -> Self {
        let mut agreement = Agreement::default();
        for (position, key) in keys.iter().enumerate() {
            match key {
                _ if known == Some(position) => agreement.add(true, 1),
                Key::Json(layout, shown) => {
                    let expected = expected(layout, definition);
                    if let Some(same) = expected.and_then(|expected| expected.equals(*shown)) {
                        agreement.add(same, 1);
                    }
                }
                Key::Text(pieces, text) => {
                    let same = text::read_as(pieces, definition, text).is_some();
                    agreement.add(same, keys_in(pieces));
                }
            }
        }
        for (header, expected) in header_keys(definition) {
            if let Some(same) = header_equals(headers, header, &expected) {
                agreement.add(same, 1);
            }
        }
        agreement
    }

    fn add(&mut self, same: bool, count: usize) {
        if same {
            self.same += count;
        } else {
            self.different += count;
        }
    }

    /// Whether the answer has any of the keys.
    pub(in crate::decode) fn is_any(self) -> bool {
        self.same + self.different > 0
    }

    /// Whether all that it has are the definition's.
    pub(in crate::decode) fn is_whole(self) -> bool {
        self.same > 0 && self.different == 0
    }
}

/// Whether a line of the header has the value, as a whole or in a list; `None` if there is no line.
fn header_equals(headers: &HeaderMap, header: &Header, expected: &str) -> Option<bool> {
    let mut lines = headers.get_all(&*header.name).iter().peekable();
    lines.peek()?;
    Some(lines.any(|line| {
        let line = line.to_str().unwrap_or_default();
        line == expected || line.split(',').any(|item| item.trim() == expected)
    }))
}
