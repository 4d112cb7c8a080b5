//! Values that fail, panic, or are private.

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt;
use std::panic::resume_unwind;

use arbitrary::{Arbitrary, Result, Unstructured};
use serde::ser::{Error as _, Serialize, SerializeMap, Serializer};

/// What no client may see.
pub(super) const CANARY: &str = "c4n4ry";

/// As a panic of the user's code, without a word of the panic hook, which would end a fuzzer.
fn panic_with_canary() -> ! {
    resume_unwind(Box::new(CANARY))
}

/// Whether a value is given, or fails or panics.
#[derive(Debug, Clone, Copy)]
enum Outcome {
    Value,
    Failure,
    Panic,
}

impl<'a> Arbitrary<'a> for Outcome {
    fn arbitrary(source: &mut Unstructured<'a>) -> Result<Self> {
        Ok(match source.arbitrary::<u8>()? {
            0xfe => Outcome::Failure,
            0xff => Outcome::Panic,
            _ => Outcome::Value,
        })
    }
}

/// A public detail of any kind; its JSON may be any, none, or cut off by a failure.
#[derive(Debug)]
pub(super) enum Hostile {
    Null,
    Truth(bool),
    Signed(i64),
    Unsigned(u128),
    Float(f64),
    Text(String),
    Bytes(Vec<u8>),
    List(Vec<Hostile>),
    /// With names, or one key of any kind, of which JSON takes some.
    Map(Vec<(Hostile, Hostile)>),
    Failure,
    Panic,
}

/// Less than serde_json reads, with which the body is checked.
const DEEPEST: usize = 60;

impl Hostile {
    fn nested(source: &mut Unstructured<'_>, depth: usize) -> Result<Self> {
        let deepest = if depth < DEEPEST { 11 } else { 6 };
        Ok(match source.int_in_range(0..=deepest)? {
            0 => Hostile::Null,
            1 => Hostile::Truth(source.arbitrary()?),
            2 => Hostile::Signed(source.arbitrary()?),
            3 => Hostile::Unsigned(source.arbitrary()?),
            4 => Hostile::Float(source.arbitrary()?),
            5 => Hostile::Text(source.arbitrary()?),
            6 => Hostile::Bytes(source.arbitrary()?),
            7 | 8 => Hostile::List(several(source, |source| {
                Hostile::nested(source, depth + 1)
            })?),
            9 => {
                let entry = |source: &mut Unstructured<'_>| {
                    Ok((name(source)?, Hostile::nested(source, depth + 1)?))
                };
                // Each name once; nothing makes a document of a value that has one twice.
                let members: BTreeMap<_, _> = several(source, entry)?.into_iter().collect();
                let members = members.into_iter();
                Hostile::Map(
                    members
                        .map(|(name, value)| (Hostile::Text(name), value))
                        .collect(),
                )
            }
            10 => {
                let key = Hostile::nested(source, depth + 1)?;
                Hostile::Map(vec![(key, Hostile::nested(source, depth + 1)?)])
            }
            _ => match source.arbitrary()? {
                Outcome::Value => Hostile::Null,
                Outcome::Failure => Hostile::Failure,
                Outcome::Panic => Hostile::Panic,
            },
        })
    }
}

/// Up to seven.
pub(super) fn several<'a, T>(
    source: &mut Unstructured<'a>,
    mut one: impl FnMut(&mut Unstructured<'a>) -> Result<T>,
) -> Result<Vec<T>> {
    let count = source.int_in_range(0..=7)?;
    (0..count).map(|_| one(source)).collect()
}

/// Often one that some envelope has given away.
pub(super) fn name(source: &mut Unstructured<'_>) -> Result<String> {
    const TAKEN: [&str; 20] = [
        "code",
        "status",
        "type",
        "title",
        "detail",
        "message",
        "error",
        "error_code",
        "errors",
        "success",
        "_links",
        "details",
        "text",
        "value",
        "delay",
        "\"",
        "\\",
        "\u{e9}",
        "",
        "\u{0}",
    ];
    match source.ratio(1, 2)? {
        true => source.choose(&TAKEN).map(|&name| name.to_owned()),
        false => source.arbitrary(),
    }
}

impl<'a> Arbitrary<'a> for Hostile {
    fn arbitrary(source: &mut Unstructured<'a>) -> Result<Self> {
        Hostile::nested(source, 0)
    }
}

impl Serialize for Hostile {
    fn serialize<S: Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        match self {
            Hostile::Null => serializer.serialize_none(),
            Hostile::Truth(truth) => serializer.serialize_bool(*truth),
            Hostile::Signed(number) => serializer.serialize_i64(*number),
            Hostile::Unsigned(number) => serializer.serialize_u128(*number),
            Hostile::Float(number) => serializer.serialize_f64(*number),
            Hostile::Text(text) => serializer.serialize_str(text),
            Hostile::Bytes(bytes) => serializer.serialize_bytes(bytes),
            Hostile::List(list) => list.serialize(serializer),
            Hostile::Map(members) => {
                let mut map = serializer.serialize_map(None)?;
                for (key, value) in members {
                    map.serialize_entry(key, value)?;
                }
                map.end()
            }
            Hostile::Failure => Err(S::Error::custom(CANARY)),
            Hostile::Panic => panic_with_canary(),
        }
    }
}

/// A text in the public message, whose `Display` may fail or panic after a part of it.
#[derive(Debug)]
pub(super) struct Shown(String, Outcome);

impl<'a> Arbitrary<'a> for Shown {
    fn arbitrary(source: &mut Unstructured<'a>) -> Result<Self> {
        Ok(Shown(source.arbitrary()?, source.arbitrary()?))
    }
}

impl fmt::Display for Shown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)?;
        match self.1 {
            Outcome::Value => Ok(()),
            Outcome::Failure => Err(fmt::Error),
            Outcome::Panic => panic_with_canary(),
        }
    }
}

/// A private value, and an error that no client may see.
pub(super) struct Secret;

impl Serialize for Secret {
    fn serialize<S: Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(CANARY)
    }
}

impl fmt::Display for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(CANARY)
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(CANARY)
    }
}

impl Error for Secret {}
