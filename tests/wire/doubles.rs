//! Values whose `Serialize` or `Display` goes wrong at a chosen moment.

use std::cell::Cell;
use std::fmt::{self, Write as _};

use serde::ser::{Error as _, SerializeMap as _, SerializeSeq as _, SerializeStruct as _};
use serde::{Serialize, Serializer};

/// How a double goes wrong.
#[derive(Clone, Copy, Debug)]
pub(crate) enum How {
    Fails,
    Panics,
}

/// What went wrong is in the log, and on the wire never.
pub(crate) const REASON: &str = "reason-for-the-log";

/// Goes wrong at its n-th call.
pub(crate) struct Faulty {
    how: How,
    at: usize,
    calls: Cell<usize>,
}

impl Faulty {
    pub(crate) fn new(how: How, at: usize) -> Self {
        Faulty {
            how,
            at,
            calls: Cell::new(0),
        }
    }

    /// How often the double is called when nothing goes wrong.
    pub(crate) fn sound() -> Self {
        Faulty::new(How::Fails, usize::MAX)
    }

    pub(crate) fn calls(&self) -> usize {
        self.calls.get()
    }

    /// Whether this call fails; it panics instead if that is how.
    fn fails(&self) -> bool {
        self.calls.set(self.calls.get() + 1);
        let now = self.calls.get() == self.at;
        match self.how {
            How::Panics if now => panic!("{REASON} {}", self.at),
            _ => now,
        }
    }

    fn step<E: serde::ser::Error>(&self) -> Result<(), E> {
        match self.fails() {
            true => Err(E::custom(format_args!("{REASON} {}", self.at))),
            false => Ok(()),
        }
    }
}

/// A map that holds every kind of value, with a call before, in and after each.
impl Serialize for Faulty {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.step()?;
        let mut map = serializer.serialize_map(None)?;
        for kind in [Kind::Text, Kind::List, Kind::Struct] {
            self.step()?;
            map.serialize_key(&Part(self, Kind::Text))?;
            self.step()?;
            map.serialize_value(&Part(self, kind))?;
        }
        self.step()?;
        map.end()
    }
}

#[derive(Clone, Copy)]
enum Kind {
    Text,
    List,
    Struct,
}

struct Part<'a>(&'a Faulty, Kind);

impl Serialize for Part<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Part(faulty, kind) = *self;
        faulty.step()?;
        match kind {
            Kind::Text => serializer.serialize_str("half a \"document"),
            Kind::List => {
                let mut list = serializer.serialize_seq(Some(2))?;
                list.serialize_element(&Part(faulty, Kind::Text))?;
                list.serialize_element(&Part(faulty, Kind::Text))?;
                faulty.step()?;
                list.end()
            }
            Kind::Struct => {
                let mut fields = serializer.serialize_struct("Part", 1)?;
                fields.serialize_field("field", &Part(faulty, Kind::List))?;
                faulty.step()?;
                fields.end()
            }
        }
    }
}

/// Writes in three pieces, with a call around each.
impl fmt::Display for Faulty {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for piece in ["half ", "a \"", "message"] {
            if self.fails() {
                return Err(fmt::Error);
            }
            f.write_str(piece)?;
        }
        match self.fails() {
            true => Err(fmt::Error),
            false => f.write_char('.'),
        }
    }
}

impl fmt::Debug for Faulty {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// What serde_json says of a custom error.
pub(crate) struct Refused;

impl Serialize for Refused {
    fn serialize<S: Serializer>(&self, _: S) -> Result<S::Ok, S::Error> {
        Err(S::Error::custom(REASON))
    }
}
