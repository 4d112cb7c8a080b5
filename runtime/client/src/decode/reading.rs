//! What a body shows, read by one layout.

use std::borrow::Cow;

use errbook_contract::layout::{Fact, Text, Value};
use smallvec::SmallVec;

use super::json::Json;

/// What a body shows, read by one layout.
#[derive(Debug, Default)]
pub(super) struct Reading<'a> {
    pub(super) keys: SmallVec<[Key<'a>; 2]>,
    /// The other facts, but for details.
    pub(super) facts: SmallVec<[(&'a Fact, Shown<'a>); 3]>,
    /// The members of `details`; a name can be repeated.
    pub(super) details: Vec<(Cow<'a, str>, Shown<'a>)>,
    /// The details that the layout places elsewhere, once for each place.
    pub(super) placed: Vec<(&'a str, Shown<'a>)>,
    /// All required members are there, each of its kind, and the literals are the layout's.
    pub(super) fits: bool,
    /// An object on the layout's way has a member of the layout twice.
    pub(super) repeated: bool,
    /// Whoever knows the definition reads more.
    pub(super) by_definition: bool,
}

/// A place of the body that says which definition it is of.
#[derive(Debug, Clone, Copy)]
pub(super) enum Key<'a> {
    Json(&'a Value, Json<'a>),
    /// A body that is a text, with keys in it.
    Text(&'a [Text], &'a str),
}

/// What shows a fact or a detail.
#[derive(Debug, Clone)]
pub(crate) enum Shown<'a> {
    Json(Json<'a>),
    /// A part of a string, or of a body that is a text.
    Text(Cow<'a, str>),
}

impl<'a> Shown<'a> {
    #[inline]
    pub(super) fn string(&self) -> Option<Cow<'a, str>> {
        match self {
            Shown::Json(value) => value.string(),
            Shown::Text(text) => Some(text.clone()),
        }
    }

    /// The value; of a text the number or boolean that it is.
    pub(super) fn parse<T: serde::de::DeserializeOwned>(&self) -> Option<T> {
        match self {
            Shown::Json(value) => value.parse(),
            Shown::Text(text) => serde_json::from_str(text).ok(),
        }
    }
}
