//! The way of a layout through a document. Its members are found when they are scanned, so that nobody has to search for
//! them again.

#[cfg(test)]
mod tests;

use errbook_contract::layout::{Member, Value};

use super::special::is_plain;
use super::tokens::Text;
use super::{Place, Scanner, Stop, tokens};
use crate::decode::json::Name;

/// Of larger objects of a layout the members are searched for, as in lists.
const MOST: usize = u64::BITS as usize;

impl<'l> Scanner<'_, 'l, '_> {
    /// A value where the layout has this one; `required` is whether it has to be there.
    #[inline]
    pub(super) fn by_layout(
        &mut self,
        at: usize,
        layout: &'l Value,
        required: bool,
    ) -> Result<usize, Stop> {
        let at = self.space(at);
        let first = self.peek(at)?;
        match layout {
            Value::Object(members) if first == b'{' && members.len() <= MOST => {
                self.members(at + 1, members, required)
            }
            layout => {
                let position = self.room.entries.len() as u32;
                self.room.places.push(Place {
                    layout,
                    position,
                    required,
                });
                self.value_from(at, first)
            }
        }
    }

    /// The members of an object, and its end.
    fn members(&mut self, at: usize, members: &'l [Member], required: bool) -> Result<usize, Stop> {
        // One bit for each member of the layout.
        let mut found = 0_u64;
        let mut expected = 0;
        let mut at = self.space(at);
        let mut ends = self.peek(at)? == b'}';
        while !ends {
            at = self.space(at);
            let next = members.get(expected).and_then(Member::name);
            // Most servers keep the order of the layout.
            let (position, value_at) = match next.and_then(|name| self.expected(at, name)) {
                Some(end) => (Some(expected), self.colon(end)?),
                None => {
                    let (name, end) = self.name(at)?;
                    (position(members, name), self.colon(end)?)
                }
            };
            let bit = position.map_or(0, |position| 1 << position);
            at = match position.and_then(|position| members.get(position)) {
                Some(_) if found & bit != 0 => {
                    self.room.repeated = true;
                    self.value(value_at)?
                }
                Some(Member::Required(_, value)) => self.by_layout(value_at, value, required)?,
                Some(Member::Optional(_, value)) => self.by_layout(value_at, value, false)?,
                Some(Member::Details) | None => self.beside(at, members)?,
            };
            found |= bit;
            expected = position.map_or(expected, |position| position + 1);
            at = self.space(at);
            ends = match self.peek(at)? {
                b',' => false,
                b'}' => true,
                _ => return Err(Stop::Other),
            };
            at += usize::from(!ends);
        }
        let mut all = members.iter().enumerate();
        let is_missing = all.any(|(position, member)| {
            matches!(member, Member::Required(..)) && found & 1 << position == 0
        });
        self.room.missing |= required && is_missing;
        Ok(at + 1)
    }

    /// The end of a name, if it is the expected one, written without escapes.
    #[inline]
    fn expected(&self, at: usize, name: &str) -> Option<usize> {
        let Some([b'"', rest @ ..]) = self.bytes.get(at..) else {
            return None;
        };
        let (written, after) = rest.split_at_checked(name.len())?;
        let mut both = written.iter().zip(name.bytes());
        let is_expected = both.all(|(byte, known)| *byte == known && is_plain(known));
        (is_expected && after.first() == Some(&b'"')).then_some(at + name.len() + 2)
    }

    /// A name and its end.
    fn name(&self, at: usize) -> Result<(Name<'_>, usize), Stop> {
        if self.peek(at)? != b'"' {
            return Err(Stop::Other);
        }
        let (end, escaped) = match tokens::string(self.bytes, at)? {
            Text::Plain(end) => (end, false),
            Text::Escaped(end) => (end, true),
        };
        let written = self.text.get(at + 1..end - 1).unwrap_or_default();
        Ok((Name { written, escaped }, end))
    }

    /// A member that is none of the layout's.
    fn beside(&mut self, at: usize, members: &[Member]) -> Result<usize, Stop> {
        let are_details = |member: &Member| matches!(member, Member::Details);
        if members.iter().any(are_details) {
            let position = self.room.entries.len() as u32;
            self.room.beside.push(position);
        }
        let end = self.string(at)?;
        let at = self.colon(end)?;
        self.value(at)
    }
}

fn position(members: &[Member], name: Name<'_>) -> Option<usize> {
    let mut names = members.iter().map(Member::name);
    names.position(|known| known.is_some_and(|known| name.is(known)))
}
