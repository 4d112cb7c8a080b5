//! Bodies in which strings are all that differs: composed in one allocation of their exact size.
//!
//! None of the user's code runs, so nothing has to be guarded, and the size is known beforehand.

use bytes::Bytes;

use crate::render::json;

/// The text around the strings.
#[derive(Debug)]
pub(crate) struct StringsBody {
    /// The text before each string, and the detail that gives it.
    slots: Vec<(String, usize)>,
    tail: String,
    /// Of all the text.
    length: usize,
    details: usize,
}

/// The strings of one occurrence, by the index of their detail.
#[derive(Default)]
pub struct CollectedStrings<'a> {
    texts: [&'a str; StringsBody::MOST],
    count: usize,
}

impl<'a> CollectedStrings<'a> {
    #[inline]
    pub(crate) fn add(&mut self, index: usize, text: &'a str) {
        if let Some(place) = self.texts.get_mut(index) {
            *place = text;
            self.count += 1;
        }
    }
}

impl StringsBody {
    /// The most strings of such a body; one with more is written segment by segment.
    pub(crate) const MOST: usize = 8;

    pub(crate) fn new(slots: Vec<(String, usize)>, tail: String, details: usize) -> Self {
        let heads: usize = slots.iter().map(|(head, _)| head.len()).sum();
        StringsBody {
            length: heads + tail.len(),
            slots,
            tail,
            details,
        }
    }

    /// `None` when a detail is not a string after all, or has to be escaped.
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
