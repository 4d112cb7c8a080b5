//! The name of a member.

use std::borrow::Cow;
use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, Visitor};

use super::Json;

/// The name of a member.
#[derive(Clone, Copy)]
pub(crate) struct Name<'d>(Json<'d>);

impl<'d> Name<'d> {
    #[inline]
    pub(super) fn of(name: Json<'d>) -> Self {
        Name(name)
    }

    /// The name; half of a surrogate pair in it is no reason to lose the object.
    #[inline]
    pub(crate) fn text(self) -> Cow<'d, str> {
        match self.0.plain() {
            Some(plain) => Cow::Borrowed(plain),
            None => {
                let name: Option<Lossy> = self.0.parse();
                Cow::Owned(name.map(|name| name.0).unwrap_or_default())
            }
        }
    }

    #[inline]
    pub(crate) fn is(self, name: &str) -> bool {
        match self.0.entry.escaped {
            false => self.0.is_plain(name),
            true => self.text() == name,
        }
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
