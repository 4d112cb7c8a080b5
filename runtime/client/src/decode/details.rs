//! The details of an error, by name.

use std::borrow::Cow;
use std::cell::Cell;
use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::json::{Json, Kind};
use super::reading::{Reading, Shown};

/// The details of an error as received.
///
/// ```
/// use errbook_client::Details;
///
/// assert_eq!(Details::default().get("limit"), None);
/// ```
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Details(Map<String, Value>);

impl Details {
    /// What cannot be read is left out: it is nested too deeply, or a number or string in it is beyond what Rust's types
    /// hold.
    pub(super) fn new(given: &Given<'_>) -> Self {
        let values = given.members.iter().filter_map(|(name, shown)| {
            let value = match shown {
                Shown::Json(json) => json.parse()?,
                Shown::Text(text) => Value::from(&**text),
            };
            Some((name.clone().into_owned(), value))
        });
        Details(values.collect())
    }

    /// The value of a detail; `None` if it is absent or cannot be read. Of a body that is a text it is a string.
    #[must_use]
    #[inline]
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.0.get(name)
    }

    /// The values of all details, by name.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value))
    }
}

/// Members by name, as they stand in a body. None is `null`, and no name is there twice.
#[derive(Debug, Default)]
pub struct Given<'a> {
    members: Vec<(Cow<'a, str>, Shown<'a>)>,
    /// Where the search for the next one begins: most are read in their order.
    next: Cell<usize>,
}

impl<'a> Given<'a> {
    /// A member that is there twice is not read.
    fn new(mut members: Vec<(Cow<'a, str>, Shown<'a>)>) -> Self {
        remove_repeated(&mut members);
        members.retain(|(_, shown)| !is_null(shown));
        Given {
            members,
            next: Cell::new(0),
        }
    }

    /// The details of a body. One that the layout places is read there, and rather as a value than in a string. One that is
    /// nested too deeply is not read.
    #[inline]
    pub(super) fn details(reading: &mut Reading<'a>) -> Self {
        let mut given = Given::default();
        if !reading.details.is_empty() {
            given = Given::new(std::mem::take(&mut reading.details));
        }
        if !reading.placed.is_empty() {
            given.place(&mut reading.placed);
        }
        given.members.retain(|(_, shown)| is_shallow(shown));
        given
    }

    fn place(&mut self, placed: &mut Vec<(&'a str, Shown<'a>)>) {
        placed.retain(|(_, shown)| !is_null(shown));
        placed.sort_by_key(|(_, shown)| matches!(shown, Shown::Text(_)));
        for (name, shown) in placed.drain(..).rev() {
            let mut members = self.members.iter_mut();
            match members.find(|(known, _)| known == name) {
                Some((_, other)) => *other = shown,
                None => self.members.push((Cow::Borrowed(name), shown)),
            }
        }
    }

    /// The members of an object; `None` if the value is none.
    pub(crate) fn object(json: Json<'a>) -> Option<Self> {
        let members = json.members()?;
        let mut all = Vec::with_capacity(json.most_members());
        all.extend(members.map(|(name, value)| (name.text(), Shown::Json(value))));
        Some(Given::new(all))
    }

    pub(crate) fn get(&self, name: &str) -> Option<&Shown<'a>> {
        let next = self.next.get().min(self.members.len());
        let (before, after) = self.members.split_at(next);
        let members = after.iter().chain(before);
        let (distance, (_, shown)) = members.enumerate().find(|(_, (known, _))| known == name)?;
        self.next.set((next + distance + 1) % self.members.len());
        Some(shown)
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, &Shown<'a>)> {
        self.members.iter().map(|(name, shown)| (&**name, shown))
    }
}

/// Of a text this is asked when it is read as a value.
fn is_shallow(shown: &Shown<'_>) -> bool {
    match shown {
        Shown::Json(json) => json.is_shallow(),
        Shown::Text(_) => true,
    }
}

fn is_null(shown: &Shown<'_>) -> bool {
    matches!(shown, Shown::Json(json) if json.kind() == Kind::Null)
}

/// Removes what has the name of another one.
fn remove_repeated(members: &mut Vec<(Cow<'_, str>, Shown<'_>)>) {
    if members.len() < 2 {
        return;
    }
    // Names whose bits are all different are all different; most are.
    let mut bits = [0_u64; 64];
    let mut suspects = Vec::new();
    for (name, _) in members.iter() {
        let (word, bit) = place(name);
        if bits[word] & bit != 0 {
            suspects.push(name.clone().into_owned());
        }
        bits[word] |= bit;
    }
    let repeated: BTreeSet<String> = if suspects.len() <= 8 {
        let names = || members.iter().map(|(name, _)| name);
        let count = |suspect: &String| names().filter(|name| *name == suspect).count();
        let suspects = suspects.into_iter();
        suspects.filter(|suspect| count(suspect) > 1).collect()
    } else {
        let mut seen = BTreeSet::new();
        let names = members.iter().map(|(name, _)| &**name);
        let repeated = names.filter(|name| !seen.insert(*name));
        repeated.map(str::to_owned).collect()
    };
    if !repeated.is_empty() {
        members.retain(|(name, _)| !repeated.contains(&**name));
    }
}

/// One of 4,096 bits, by the length of the name and some of its bytes.
#[inline]
fn place(name: &str) -> (usize, u64) {
    let bytes = name.as_bytes();
    let length = bytes.len();
    let positions = [
        0,
        length / 2,
        length.wrapping_sub(2),
        length.wrapping_sub(1),
    ];
    let some =
        positions.map(|position| u64::from(bytes.get(position).copied().unwrap_or_default()));
    let some = some
        .iter()
        .fold(length as u64, |some, byte| some << 8 | byte);
    // The upper bits of the product depend on all bits.
    let mixed = some.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    ((mixed >> 58) as usize, 1 << (mixed >> 52 & 63))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::decode::json::{Document, Room};

    fn names(json: &str) -> Vec<String> {
        let mut room = Room::default();
        let document = Document::parse(json, &mut room).unwrap();
        let given = Given::object(document.at(0).unwrap()).unwrap();
        given.iter().map(|(name, _)| name.to_owned()).collect()
    }

    #[test]
    fn a_member_that_is_there_twice_or_null_is_not_read() {
        let json = r#"{"a":1,"b":null,"c":2,"\u0061":3,"d":null,"d":4,"e":5,"a":6}"#;
        assert_eq!(names(json), ["c", "e"]);
        assert_eq!(names(r#"{"a":1,"a":2}"#), [""; 0]);
    }

    #[test]
    fn names_of_the_same_bit_are_told_apart() {
        assert_eq!(place("a1bcd"), place("a2bcd"));
        assert_eq!(names(r#"{"a1bcd":1,"a2bcd":2}"#), ["a1bcd", "a2bcd"]);
        let json = r#"{"a1bcd":1,"a2bcd":2,"a2bcd":3}"#;
        assert_eq!(names(json), ["a1bcd"]);
    }

    #[test]
    fn of_many_members_those_that_are_there_once_are_read() {
        // Each third name is there twice.
        let twice = (0..3_000).map(|number| format!(r#""m{}":1"#, number * 3));
        let members = (0..9_000).map(|number| format!(r#""m{number}":1"#));
        let members: Vec<_> = twice.chain(members).collect();
        let expected = (0..9_000).filter(|number| number % 3 > 0);
        let expected: Vec<_> = expected.map(|number| format!("m{number}")).collect();
        assert_eq!(names(&format!("{{{}}}", members.join(","))), expected);
    }

    #[test]
    fn members_are_found_in_any_order() {
        let mut room = Room::default();
        let document = Document::parse(r#"{"a":1,"b":2,"c":3}"#, &mut room).unwrap();
        let given = Given::object(document.at(0).unwrap()).unwrap();
        for name in ["a", "b", "c", "a", "c", "b", "b", "a"] {
            assert!(given.get(name).is_some(), "{name}");
            assert!(given.get("d").is_none());
        }
        assert!(Given::default().get("a").is_none());
    }

    #[test]
    fn the_search_begins_behind_the_member_before() {
        let member = |name: &'static str| (Cow::Borrowed(name), Shown::Text(name.into()));
        let given = Given::new(["a", "b", "c"].map(member).into());
        for (name, next) in [("a", 1), ("b", 2), ("c", 0), ("b", 2), ("a", 1), ("c", 0)] {
            let found = given.get(name);
            assert!(matches!(found, Some(Shown::Text(text)) if text == name));
            assert_eq!(given.next.get(), next, "{name}");
        }
        assert!(given.get("d").is_none());
        assert!(Given::default().get("a").is_none());
    }
}
