//! The token, and a value that says it.

use std::error::Error;
use std::fmt;
use std::hash::{BuildHasher, RandomState};
use std::sync::LazyLock;

use serde::ser::{Error as _, SerializeMap as _};
use serde::{Serialize, Serializer};

/// Different in every run, so that it cannot stand anywhere by accident.
pub(super) static TOKEN: LazyLock<String> =
    LazyLock::new(|| format!("tok{:016x}", RandomState::new().hash_one(0)));

/// Says the token in every way it can.
#[derive(Clone, Copy)]
pub(super) enum Secret {
    Quiet,
    Fails,
    Panics,
    Half,
}

impl fmt::Display for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&TOKEN)?;
        match self {
            Secret::Quiet | Secret::Half => Ok(()),
            Secret::Fails => Err(fmt::Error),
            Secret::Panics => panic!("{}", *TOKEN),
        }
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&TOKEN)
    }
}

impl Error for Secret {}

impl Serialize for Secret {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Secret::Quiet => serializer.serialize_str(&TOKEN),
            Secret::Fails => Err(S::Error::custom(&*TOKEN)),
            Secret::Panics => panic!("{}", *TOKEN),
            Secret::Half => {
                let mut map = serializer.serialize_map(None)?;
                map.serialize_entry(&*TOKEN, &*TOKEN)?;
                map.serialize_entry("fails", &Secret::Fails)?;
                map.end()
            }
        }
    }
}
