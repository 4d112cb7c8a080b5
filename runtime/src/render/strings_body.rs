//! Bodies that differ in strings only, composed in one allocation of their exact size.
//!
//! No user code runs, so no guard is needed, and the size is known beforehand.

use bytes::Bytes;

use crate::render::json;

/// The fixed text around the strings.
#[derive(Debug)]
pub(crate) struct StringsBody {
    /// The text before each string, and the index of its detail.
    slots: Vec<(String, usize)>,
    tail: String,
    /// The length of the fixed text.
    length: usize,
    /// The number of details.
    details: usize,
}

/// The strings of one occurrence, by the index of their detail.
#[derive(Default)]
pub struct CollectedStrings<'a> {
    texts: [&'a str; StringsBody::MAX_STRINGS],
    count: usize,
}

impl<'a> CollectedStrings<'a> {
    #[inline]
    pub(crate) fn add(&mut self, index: usize, text: &'a str) {
        if let Some(slot) = self.texts.get_mut(index) {
            *slot = text;
            self.count += 1;
        }
    }
}

impl StringsBody {
    /// The maximum number of strings; a body with more is written segment by segment.
    pub(crate) const MAX_STRINGS: usize = 8;

    pub(crate) fn new(slots: Vec<(String, usize)>, tail: String, details: usize) -> Self {
        let heads: usize = slots.iter().map(|(head, _)| head.len()).sum();
        StringsBody {
            length: heads + tail.len(),
            slots,
            tail,
            details,
        }
    }

    /// `None` if a detail is not a string after all, or must be escaped.
    #[inline]
    pub(crate) fn compose(&self, strings: &CollectedStrings<'_>) -> Option<Bytes> {
        let texts = strings.texts.get(..strings.count)?;
        if texts.len() != self.details || !texts.iter().all(|text| json::is_plain(text)) {
            return None;
        }
        let length = texts.iter().map(|text| text.len()).sum::<usize>() + self.length;
        let mut body = Vec::with_capacity(length);
        for (head, detail) in &self.slots {
            body.extend_from_slice(head.as_bytes());
            body.extend_from_slice(texts.get(*detail)?.as_bytes());
        }
        body.extend_from_slice(self.tail.as_bytes());
        Some(Bytes::from(body))
    }
}
