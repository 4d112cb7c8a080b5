//! A text put together in const evaluation, for the message of a failed check.

use crate::Definition;

/// What is wrong, one line for each breach; what does not fit is cut at a breach's end.
pub(crate) struct Breaches {
    text: [u8; Breaches::ROOM],
    len: usize,
}

impl Breaches {
    const ROOM: usize = 4096;

    pub(crate) const fn new() -> Self {
        Breaches {
            text: [0; Self::ROOM],
            len: 0,
        }
    }

    pub(crate) const fn is_empty(&self) -> bool {
        self.len == 0
    }

    pub(crate) const fn as_str(&self) -> &str {
        match str::from_utf8(self.text.split_at(self.len).0) {
            Ok(text) => text,
            Err(_) => "the envelope and the variant disagree",
        }
    }

    /// Adds "`Type::Variant`: " and the parts as a line.
    pub(crate) const fn add(&mut self, definition: &Definition, parts: &[&str]) {
        let start = self.len;
        let mut fits = start == 0 || self.push("\n");
        fits = fits && self.push("`") && self.push(definition.type_name());
        if !same(definition.type_name(), definition.variant()) {
            fits = fits && self.push("::") && self.push(definition.variant());
        }
        fits = fits && self.push("`: ");
        let mut i = 0;
        while i < parts.len() {
            fits = fits && self.push(parts[i]);
            i += 1;
        }
        if !fits {
            self.len = start;
        }
    }

    const fn push(&mut self, text: &str) -> bool {
        let bytes = text.as_bytes();
        if self.len + bytes.len() > Self::ROOM {
            return false;
        }
        let mut i = 0;
        while i < bytes.len() {
            self.text[self.len + i] = bytes[i];
            i += 1;
        }
        self.len += bytes.len();
        true
    }
}

/// `a == b`, in const.
pub(crate) const fn same(a: &str, b: &str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    if a.len() != b.len() {
        return false;
    }
    let mut i = 0;
    while i < a.len() {
        if a[i] != b[i] {
            return false;
        }
        i += 1;
    }
    true
}
