//! Details to the types that `client!` writes.

mod containers;
mod scalars;

use std::borrow::Cow;

use serde_json::Value;

use crate::decode::{Document, Given, Json, Kind, Shown};

/// A type with members: the details of a code, or an object in them.
pub trait FromMembers: Sized {
    /// `None` if a required member is missing, or of another type.
    fn from_members(members: &Given<'_>) -> Option<Self>;
}

/// The type of a member.
pub trait FromJson: Sized {
    /// `None` if the value is of another type.
    fn from_json(json: Json<'_>) -> Option<Self>;

    /// The value that a text shows, such as `17`.
    fn from_text(text: &str) -> Option<Self> {
        Document::read(text, |json| {
            let shallow = json.is_shallow().then_some(json);
            Self::from_json(shallow?)
        })
    }
}

pub fn details<T: FromMembers>(details: &Given<'_>) -> Option<Box<T>> {
    T::from_members(details).map(Box::new)
}

pub fn object<T: FromMembers>(json: Json<'_>) -> Option<T> {
    T::from_members(&Given::object(json)?)
}

pub fn required<T: FromJson>(members: &Given<'_>, name: &str) -> Option<T> {
    members.get(name).and_then(of_shown)
}

/// An optional member of another type counts as absent, and so does an empty text.
pub fn optional<T: FromJson>(members: &Given<'_>, name: &str) -> Option<T> {
    match members.get(name)? {
        Shown::Text(text) if text.is_empty() => None,
        shown => of_shown(shown),
    }
}

fn of_shown<T: FromJson>(shown: &Shown<'_>) -> Option<T> {
    match shown {
        Shown::Json(json) => T::from_json(*json),
        Shown::Text(text) => T::from_text(text),
    }
}

/// The members that have none of these names; those of another type are left out.
pub fn flattened<C: FromIterator<(String, T)>, T: FromJson>(
    members: &Given<'_>,
    named: &[&str],
) -> C {
    let rest = members.iter().filter(|(name, _)| !named.contains(name));
    let values = rest.filter_map(|(name, shown)| Some((name.to_owned(), of_shown(shown)?)));
    values.collect()
}

pub fn members(json: Json<'_>) -> Option<Given<'_>> {
    Given::object(json)
}

/// A string, for an `enum` of words.
pub fn word(json: Json<'_>) -> Option<Cow<'_, str>> {
    json.string()
}

/// The string at a member of an object: the tag of a `oneOf`.
pub fn tag<'d>(json: Json<'d>, name: &str) -> Option<Cow<'d, str>> {
    let mut members = json.members()?;
    let (_, value) = members.find(|(known, _)| known.is(name))?;
    value.string()
}

/// The only member of an object, with its name: an arm of a `oneOf` that the name tells.
pub fn only_member(json: Json<'_>) -> Option<(Cow<'_, str>, Json<'_>)> {
    let mut members = json.members()?;
    let (name, value) = members.next()?;
    members.next().is_none().then(|| (name.text(), value))
}

/// The first alternative that fits.
pub fn first<T: 'static>(json: Json<'_>, alternatives: &[fn(Json<'_>) -> Option<T>]) -> Option<T> {
    let unfit = json.unfit::<T>();
    let mut others = alternatives.iter().enumerate().skip(unfit);
    let found = others.find_map(|(position, read)| Some((position, read(json)?)));
    let (position, value) = match found {
        Some((position, value)) => (position, Some(value)),
        None => (alternatives.len(), None),
    };
    // Where the first one fits, none is tried in vain.
    if position > unfit {
        json.set_unfit::<T>(position);
    }
    value
}

/// What no type of the contract reads.
pub fn any(json: Json<'_>) -> Option<Value> {
    (json.kind() != Kind::Null).then(|| Value::from_json(json))?
}
