//! The name of a member.

use std::borrow::Cow;
use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, Visitor};

use super::scan::Entry;

/// The name of a member.
#[derive(Clone, Copy)]
pub(crate) struct Name<'d> {
    /// Between its quotes.
    pub(super) written: &'d str,
    pub(super) escaped: bool,
}

impl<'d> Name<'d> {
    #[inline]
    pub(super) fn of(text: &'d str, name: &Entry) -> Self {
        Name {
            written: name.between_quotes(text),
            escaped: name.escaped,
        }
    }

    /// The name; half of a surrogate pair in it is no reason to lose the object.
    #[inline]
    pub(crate) fn text(self) -> Cow<'d, str> {
        match self.escaped {
            false => Cow::Borrowed(self.written),
            true => Cow::Owned(self.without_escapes()),
        }
    }

    #[inline]
    pub(crate) fn is(self, name: &str) -> bool {
        match self.escaped {
            false => self.written == name,
            true => self.without_escapes() == name,
        }
    }

    fn without_escapes(self) -> String {
        let name = serde_json::from_str(&format!("\"{}\"", self.written));
        name.map(|Lossy(name)| name).unwrap_or_default()
    }
}

struct Lossy(String);

impl<'de> Deserialize<'de> for Lossy {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct LossyVisitor;

        impl Visitor<'_> for LossyVisitor {
            type Value = Lossy;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a name")
            }

            fn visit_bytes<E>(self, name: &[u8]) -> Result<Lossy, E> {
                Ok(Lossy(String::from_utf8_lossy(name).into_owned()))
            }

            fn visit_str<E>(self, name: &str) -> Result<Lossy, E> {
                Ok(Lossy(name.to_owned()))
            }
        }

        // As bytes: serde_json checks strings only.
        deserializer.deserialize_bytes(LossyVisitor)
    }
}
