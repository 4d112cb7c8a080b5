//! JSON as it stands in a text: what a layout does not lead to is checked, but not built.

mod name;
mod scan;
#[cfg(test)]
mod tests;

use std::borrow::Cow;
use std::fmt;

pub(in crate::decode) use name::Name;
pub(in crate::decode) use scan::Stop;

use scan::Entry;

/// A text that is one JSON document.
pub(crate) struct Document<'t> {
    text: &'t str,
    entries: Vec<Entry>,
}

impl<'t> Document<'t> {
    pub(super) fn parse(text: &'t str) -> Result<Self, Stop> {
        let entries = scan::scan(text)?;
        Ok(Document { text, entries })
    }

    /// What is read from a text, if it is a document.
    pub(crate) fn read<T>(text: &str, take: impl FnOnce(Json<'_>) -> Option<T>) -> Option<T> {
        let document = Document::parse(text).ok()?;
        take(document.root()?)
    }

    /// The value of the document.
    #[inline]
    pub(super) fn root(&self) -> Option<Json<'_>> {
        self.at(0)
    }

    #[inline]
    fn at(&self, position: u32) -> Option<Json<'_>> {
        let entry = self.entries.get(position as usize)?;
        Some(Json {
            document: self,
            position,
            entry: *entry,
        })
    }
}

/// A value in a document.
#[derive(Clone, Copy)]
pub struct Json<'d> {
    document: &'d Document<'d>,
    position: u32,
    entry: Entry,
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
    pub(crate) fn kind(self) -> Kind {
        self.entry.kind
    }

    /// The value as it is written.
    #[inline]
    pub(crate) fn text(self) -> &'d str {
        let range = self.entry.start as usize..self.entry.end as usize;
        self.document.text.get(range).unwrap_or_default()
    }

    /// A string; `None` if the value is none, or has half of a surrogate pair.
    #[inline]
    pub(crate) fn string(self) -> Option<Cow<'d, str>> {
        if self.kind() != Kind::String {
            return None;
        }
        match self.plain() {
            Some(plain) => Some(Cow::Borrowed(plain)),
            None => serde_json::from_str(self.text()).ok().map(Cow::Owned),
        }
    }

    /// What stands between the quotes of a string without escapes.
    #[inline]
    fn plain(self) -> Option<&'d str> {
        let Entry { start, end, .. } = self.entry;
        let inner = start as usize + 1..(end as usize).saturating_sub(1);
        let inner = self.document.text.get(inner);
        inner.filter(|_| !self.entry.escaped)
    }

    /// Whether this stands between the quotes of a string.
    #[inline]
    fn is_plain(self, text: &str) -> bool {
        let Entry { start, end, .. } = self.entry;
        let (start, end) = (start as usize + 1, (end as usize).saturating_sub(1));
        // Compares lengths first: most names differ there.
        start + text.len() == end
            && self.document.text.as_bytes().get(start..end) == Some(text.as_bytes())
    }

    /// The value, if its type holds it: of a number the range, of a string half surrogate pairs, of any value its depth
    /// are limits.
    pub(crate) fn parse<T: serde::de::DeserializeOwned>(self) -> Option<T> {
        serde_json::from_str(self.text()).ok()
    }

    /// The members of an object in their order, repeated names included; `None` if the value is no object.
    #[inline]
    pub(crate) fn members(self) -> Option<impl Iterator<Item = (Name<'d>, Json<'d>)> + Clone> {
        let is_object = self.kind() == Kind::Object;
        let mut values = self.values();
        let members = std::iter::from_fn(move || Some((Name::of(values.next()?), values.next()?)));
        is_object.then_some(members)
    }

    /// The first member of an object with this name, and whether another one has it, too.
    #[inline]
    pub(super) fn member(self, name: &str) -> (Option<Json<'d>>, bool) {
        let mut found = None;
        let mut values = self.values();
        while let Some(known) = values.next() {
            let value = values.next();
            if Name::of(known).is(name) {
                if found.is_some() {
                    return (found, true);
                }
                found = value;
            }
        }
        (found, false)
    }

    /// As many members as the value can have directly, or more.
    #[inline]
    pub(crate) fn most_members(self) -> usize {
        let entries = self.entry.next.saturating_sub(self.position + 1);
        (entries as usize / 2).min(64)
    }

    /// The elements of a list; `None` if the value is no list.
    #[inline]
    pub(crate) fn elements(self) -> Option<impl Iterator<Item = Json<'d>>> {
        (self.kind() == Kind::List).then(|| self.values())
    }

    /// What stands directly in a container.
    #[inline]
    fn values(self) -> Values<'d> {
        let is_container = matches!(self.kind(), Kind::Object | Kind::List);
        Values {
            document: self.document,
            next: self.position + 1,
            end: if is_container { self.entry.next } else { 0 },
        }
    }
}

impl fmt::Debug for Json<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.text())
    }
}

#[derive(Clone)]
struct Values<'d> {
    document: &'d Document<'d>,
    next: u32,
    end: u32,
}

impl<'d> Iterator for Values<'d> {
    type Item = Json<'d>;

    #[inline]
    fn next(&mut self) -> Option<Json<'d>> {
        if self.next >= self.end {
            return None;
        }
        let value = self.document.at(self.next)?;
        self.next = value.entry.next;
        Some(value)
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
