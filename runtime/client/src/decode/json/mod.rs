//! JSON as it stands in a text: what a layout does not lead to is checked, but not built.

mod depth;
mod document;
mod inside;
mod name;
mod scan;
#[cfg(test)]
mod tests;
mod unfit;

use std::borrow::Cow;
use std::fmt;

pub(crate) use document::Document;
pub(in crate::decode) use name::Name;
pub(in crate::decode) use scan::{Room, Stop};

use inside::{Elements, Members};
use scan::Entry;
use unfit::Unfit;

/// A value in a document.
#[derive(Clone, Copy)]
pub struct Json<'d> {
    document: &'d Document<'d>,
    position: u32,
    kind: Kind,
    escaped: bool,
}

/// The kind of a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Object,
    List,
    String,
    Number,
    Boolean,
    Null,
}

impl<'d> Json<'d> {
    #[inline]
    fn of(document: &'d Document<'d>, position: u32, entry: &Entry) -> Self {
        Json {
            document,
            position,
            kind: entry.kind,
            escaped: entry.escaped,
        }
    }

    #[inline]
    pub(crate) fn kind(self) -> Kind {
        self.kind
    }

    /// The value as it is written.
    #[inline]
    pub(crate) fn text(self) -> &'d str {
        let text = self.entry().and_then(|entry| {
            let range = entry.start as usize..entry.end as usize;
            self.document.text().get(range)
        });
        text.unwrap_or_default()
    }

    #[inline]
    fn entry(self) -> Option<&'d Entry> {
        self.document.entries.get(self.position as usize)
    }

    /// A string; `None` if the value is none, or has half of a surrogate pair.
    #[inline]
    pub(crate) fn string(self) -> Option<Cow<'d, str>> {
        match (self.kind, self.escaped) {
            (Kind::String, false) => {
                let string = self.entry()?.between_quotes(self.document.text());
                Some(Cow::Borrowed(string))
            }
            (Kind::String, true) => self.parse().map(Cow::Owned),
            _ => None,
        }
    }

    /// The value, if its type holds it: of a number the range, of a string half surrogate pairs, of any value its depth
    /// are limits.
    pub(crate) fn parse<T: serde::de::DeserializeOwned>(self) -> Option<T> {
        serde_json::from_str(self.text()).ok()
    }

    /// The members of an object in their order, repeated names included; `None` if the value is no object.
    #[inline]
    pub(crate) fn members(self) -> Option<impl Iterator<Item = (Name<'d>, Json<'d>)> + Clone> {
        (self.kind == Kind::Object).then(|| Members(Elements::of(self)))
    }

    /// The first member of an object with this name, and whether another one has it, too.
    pub(super) fn member(self, name: &str) -> (Option<Json<'d>>, bool) {
        let members = self.members().into_iter().flatten();
        let mut named = members.filter(|(known, _)| known.is(name));
        let first = named.next();
        (first.map(|(_, value)| value), named.next().is_some())
    }

    /// The entries of the document up to the end of this value.
    #[inline]
    fn entries(self) -> &'d [Entry] {
        let end = self.entry().map_or(0, |entry| entry.next as usize);
        self.document.entries.get(..end).unwrap_or_default()
    }

    /// As many members as the value can have directly, or more.
    #[inline]
    pub(crate) fn most_members(self) -> usize {
        (Elements::of(self).len() / 2).min(64)
    }

    /// The elements of a list; `None` if the value is no list.
    #[inline]
    pub(crate) fn elements(self) -> Option<impl Iterator<Item = Json<'d>>> {
        (self.kind == Kind::List).then(|| Elements::of(self))
    }
}

impl fmt::Debug for Json<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.text())
    }
}

/// The kind of a JSON text without leading space.
#[inline]
pub(super) fn kind_of(json: &str) -> Kind {
    match json.as_bytes().first() {
        Some(b'{') => Kind::Object,
        Some(b'[') => Kind::List,
        Some(b'"') => Kind::String,
        Some(b't' | b'f') => Kind::Boolean,
        Some(b'n') => Kind::Null,
        _ => Kind::Number,
    }
}

/// Whether a JSON text is the same value.
pub(super) fn same_json(expected: &str, value: Json<'_>) -> bool {
    if expected == value.text() {
        return true;
    }
    if kind_of(expected) != value.kind() {
        return false;
    }
    let expected: Option<serde_json::Value> = serde_json::from_str(expected).ok();
    match (expected, value.parse::<serde_json::Value>()) {
        (Some(serde_json::Value::Number(a)), Some(serde_json::Value::Number(b))) => {
            a == b || a.as_f64() == b.as_f64()
        }
        (Some(a), Some(b)) => a == b,
        _ => false,
    }
}
