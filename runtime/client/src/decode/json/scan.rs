//! One pass over a text: whether it is a JSON document (RFC 8259), and where its values stand. It recurses on the way of a
//! layout alone, so that nesting costs no stack.

mod by_layout;
mod room;
mod special;
#[cfg(test)]
mod tests;
mod tokens;

use errbook_contract::layout::Value;

pub(in crate::decode) use room::Room;
pub(super) use room::{Entry, Place};
use tokens::Text;

use super::Kind;

/// Why a text is no document. It is as large as a position, so that a `Result` of either is returned in registers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(usize)]
pub(in crate::decode) enum Stop {
    /// It ends too early.
    End,
    /// No text that begins so is one.
    Other,
}

/// Fills an empty room with all values in their order, or with those to which a layout leads.
pub(super) fn scan<'l>(
    text: &str,
    layout: Option<&'l Value>,
    room: &mut Room<'l>,
) -> Result<(), Stop> {
    if u32::try_from(text.len()).is_err() {
        return Err(Stop::Other);
    }
    room.entries.reserve((text.len() / 12).min(256));
    let mut scanner = Scanner {
        text,
        bytes: text.as_bytes(),
        room,
        open: NONE,
    };
    let end = match layout {
        Some(layout) => scanner.by_layout(0, layout, true)?,
        None => scanner.value(0)?,
    };
    let is_end = scanner.space(end) == text.len();
    is_end.then_some(()).ok_or(Stop::Other)
}

/// The position of no entry.
const NONE: u32 = u32::MAX;

/// The position in the text is no field: what follows waits for it, and so it should stay in a register. Each function
/// takes it, and returns it behind what it has scanned.
struct Scanner<'t, 'l, 'r> {
    text: &'t str,
    bytes: &'t [u8],
    room: &'r mut Room<'l>,
    /// The innermost container that is open.
    open: u32,
}

/// What must follow.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Next {
    Name,
    Value,
    /// Nothing: the value ends.
    End,
}

impl<'t, 'l> Scanner<'t, 'l, '_> {
    /// A value with all that stand in it.
    #[inline]
    fn value(&mut self, at: usize) -> Result<usize, Stop> {
        let at = self.space(at);
        let first = self.peek(at)?;
        self.value_from(at, first)
    }

    /// A value that begins here, with this byte.
    #[inline]
    fn value_from(&mut self, at: usize, first: u8) -> Result<usize, Stop> {
        match first {
            b'"' => self.string(at),
            b'{' | b'[' => self.container(at),
            _ => self.scalar(at, first),
        }
    }

    /// An object or a list, with all that stand in it.
    fn container(&mut self, mut at: usize) -> Result<usize, Stop> {
        let mut next = Next::Value;
        while next != Next::End {
            at = self.space(at);
            let first = self.peek(at)?;
            (at, next) = match (first, next) {
                (b'"', Next::Name) => {
                    let end = self.string(at)?;
                    (self.colon(end)?, Next::Value)
                }
                (_, Next::Name) => return Err(Stop::Other),
                (b'"', _) => {
                    let end = self.string(at)?;
                    self.after_value(end)?
                }
                (b'{', _) => self.open(at, Kind::Object, b'}')?,
                (b'[', _) => self.open(at, Kind::List, b']')?,
                _ => {
                    let end = self.scalar(at, first)?;
                    self.after_value(end)?
                }
            };
        }
        Ok(at)
    }

    /// A value that is no string, and has no others in it.
    #[inline]
    fn scalar(&mut self, at: usize, first: u8) -> Result<usize, Stop> {
        let (end, kind) = match first {
            b't' => (tokens::word(self.bytes, at, b"true")?, Kind::Boolean),
            b'f' => (tokens::word(self.bytes, at, b"false")?, Kind::Boolean),
            b'n' => (tokens::word(self.bytes, at, b"null")?, Kind::Null),
            _ => (tokens::number(self.bytes, at)?, Kind::Number),
        };
        Ok(self.leaf(at, end, kind, false))
    }

    #[inline]
    fn string(&mut self, at: usize) -> Result<usize, Stop> {
        Ok(match tokens::string(self.bytes, at)? {
            Text::Plain(end) => self.leaf(at, end, Kind::String, false),
            Text::Escaped(end) => self.leaf(at, end, Kind::String, true),
        })
    }

    /// A value without others in it.
    #[inline]
    fn leaf(&mut self, start: usize, end: usize, kind: Kind, escaped: bool) -> usize {
        let next = self.room.entries.len() as u32 + 1;
        self.room.entries.push(Entry {
            start: start as u32,
            end: end as u32,
            next,
            kind,
            escaped,
        });
        end
    }

    /// The opening of a container, which can be closed at once.
    #[inline]
    fn open(&mut self, at: usize, kind: Kind, end: u8) -> Result<(usize, Next), Stop> {
        let position = self.room.entries.len() as u32;
        let around = std::mem::replace(&mut self.open, position);
        self.room.entries.push(Entry {
            start: at as u32,
            end: 0,
            next: around,
            kind,
            escaped: false,
        });
        let at = self.space(at + 1);
        if self.peek(at)? == end {
            self.close(at + 1);
            return self.after_value(at + 1);
        }
        Ok(match kind {
            Kind::Object => (at, Next::Name),
            _ => (at, Next::Value),
        })
    }

    #[inline]
    fn close(&mut self, end: usize) {
        let next = self.room.entries.len() as u32;
        if let Some(entry) = self.room.entries.get_mut(self.open as usize) {
            self.open = std::mem::replace(&mut entry.next, next);
            entry.end = end as u32;
        }
    }

    /// Closes the containers that end here.
    #[inline]
    fn after_value(&mut self, mut at: usize) -> Result<(usize, Next), Stop> {
        while let Some(open) = self.room.entries.get(self.open as usize) {
            let kind = open.kind;
            at = self.space(at);
            let byte = self.peek(at)?;
            at += 1;
            match (byte, kind) {
                (b',', Kind::Object) => return Ok((at, Next::Name)),
                (b',', _) => return Ok((at, Next::Value)),
                (b'}', Kind::Object) | (b']', Kind::List) => self.close(at),
                _ => return Err(Stop::Other),
            }
        }
        Ok((at, Next::End))
    }

    #[inline]
    fn colon(&self, at: usize) -> Result<usize, Stop> {
        tokens::expect(self.bytes, self.space(at), b':')
    }

    #[inline]
    fn space(&self, at: usize) -> usize {
        tokens::space(self.bytes, at)
    }

    #[inline]
    fn peek(&self, at: usize) -> Result<u8, Stop> {
        tokens::peek(self.bytes, at)
    }
}
