//! One pass over a text: whether it is a JSON document (RFC 8259), and where its values stand. It does not recurse, so that
//! nesting costs no stack.

mod special;
#[cfg(test)]
mod tests;

use special::special;

use super::Kind;

/// A value, or the name of a member, which stands before the member's value.
#[derive(Debug, Clone, Copy)]
pub(super) struct Entry {
    pub(super) start: u32,
    pub(super) end: u32,
    /// The position of the entry behind this value and those in it; of a container that is open, of the one around it.
    pub(super) next: u32,
    pub(super) kind: Kind,
    /// A string that has escapes.
    pub(super) escaped: bool,
}

/// Why a text is no document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::decode) enum Stop {
    /// It ends too early.
    End,
    /// No text that begins so is one.
    Other,
}

/// The values in their order.
pub(super) fn scan(text: &str) -> Result<Vec<Entry>, Stop> {
    if u32::try_from(text.len()).is_err() {
        return Err(Stop::Other);
    }
    let mut scanner = Scanner {
        bytes: text.as_bytes(),
        at: 0,
        entries: Vec::with_capacity((text.len() / 8 + 4).min(256)),
        open: NONE,
    };
    scanner.document()?;
    Ok(scanner.entries)
}

/// The position of no entry.
const NONE: u32 = u32::MAX;

struct Scanner<'t> {
    bytes: &'t [u8],
    at: usize,
    entries: Vec<Entry>,
    /// The innermost container that is open.
    open: u32,
}

impl Scanner<'_> {
    fn document(&mut self) -> Result<(), Stop> {
        loop {
            let another = self.value()?;
            if !another && self.is_last()? {
                return Ok(());
            }
        }
    }

    /// A value, or the opening of one: whether a value must follow.
    fn value(&mut self) -> Result<bool, Stop> {
        self.space();
        match self.peek()? {
            b'{' => return self.open(Kind::Object, b'}'),
            b'[' => return self.open(Kind::List, b']'),
            b'"' => self.string()?,
            b't' => self.word(b"true", Kind::Boolean)?,
            b'f' => self.word(b"false", Kind::Boolean)?,
            b'n' => self.word(b"null", Kind::Null)?,
            _ => self.number()?,
        }
        Ok(false)
    }

    fn open(&mut self, kind: Kind, end: u8) -> Result<bool, Stop> {
        let around = std::mem::replace(&mut self.open, self.entries.len() as u32);
        self.entries.push(Entry {
            start: self.at as u32,
            end: 0,
            next: around,
            kind,
            escaped: false,
        });
        self.at += 1;
        self.space();
        if self.peek()? == end {
            self.close();
            return Ok(false);
        }
        if kind == Kind::Object {
            self.name()?;
        }
        Ok(true)
    }

    fn close(&mut self) {
        self.at += 1;
        let next = self.entries.len() as u32;
        if let Some(entry) = self.entries.get_mut(self.open as usize) {
            self.open = std::mem::replace(&mut entry.next, next);
            entry.end = self.at as u32;
        }
    }

    /// After a value: whether the document ends with it. Otherwise another value must follow.
    fn is_last(&mut self) -> Result<bool, Stop> {
        loop {
            self.space();
            let Some(open) = self.entries.get(self.open as usize) else {
                let is_end = self.at == self.bytes.len();
                return is_end.then_some(true).ok_or(Stop::Other);
            };
            match (self.peek()?, open.kind) {
                (b',', kind) => {
                    self.at += 1;
                    if kind == Kind::Object {
                        self.space();
                        self.name()?;
                    }
                    return Ok(false);
                }
                (b'}', Kind::Object) | (b']', Kind::List) => self.close(),
                _ => return Err(Stop::Other),
            }
        }
    }

    /// The name of a member, with the colon.
    fn name(&mut self) -> Result<(), Stop> {
        if self.peek()? != b'"' {
            return Err(Stop::Other);
        }
        self.string()?;
        self.space();
        self.expect(b':')
    }

    fn string(&mut self) -> Result<(), Stop> {
        let start = self.at;
        let mut escaped = false;
        self.at += 1;
        loop {
            let rest = self.bytes.get(self.at..).unwrap_or_default();
            self.at += special(rest).ok_or(Stop::End)?;
            match self.peek()? {
                b'"' => break,
                b'\\' => self.escape()?,
                _ => return Err(Stop::Other),
            }
            escaped = true;
        }
        self.at += 1;
        self.leaf(start, Kind::String, escaped);
        Ok(())
    }

    fn escape(&mut self) -> Result<(), Stop> {
        self.at += 1;
        let escape = self.peek()?;
        self.at += 1;
        match escape {
            b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't' => {}
            b'u' => {
                for _ in 0..4 {
                    if !self.peek()?.is_ascii_hexdigit() {
                        return Err(Stop::Other);
                    }
                    self.at += 1;
                }
            }
            _ => return Err(Stop::Other),
        }
        Ok(())
    }

    fn number(&mut self) -> Result<(), Stop> {
        let start = self.at;
        if self.peek()? == b'-' {
            self.at += 1;
        }
        match self.peek()? {
            b'0' => self.at += 1,
            _ => self.digits()?,
        }
        if self.next_is(|byte| byte == b'.') {
            self.at += 1;
            self.digits()?;
        }
        if self.next_is(|byte| matches!(byte, b'e' | b'E')) {
            self.at += 1;
            if self.next_is(|byte| matches!(byte, b'+' | b'-')) {
                self.at += 1;
            }
            self.digits()?;
        }
        self.leaf(start, Kind::Number, false);
        Ok(())
    }

    /// At least one digit.
    #[inline]
    fn digits(&mut self) -> Result<(), Stop> {
        if !self.peek()?.is_ascii_digit() {
            return Err(Stop::Other);
        }
        while self.next_is(|byte| byte.is_ascii_digit()) {
            self.at += 1;
        }
        Ok(())
    }

    fn word(&mut self, word: &[u8], kind: Kind) -> Result<(), Stop> {
        let start = self.at;
        word.iter().try_for_each(|byte| self.expect(*byte))?;
        self.leaf(start, kind, false);
        Ok(())
    }

    #[inline]
    fn leaf(&mut self, start: usize, kind: Kind, escaped: bool) {
        self.entries.push(Entry {
            start: start as u32,
            end: self.at as u32,
            next: self.entries.len() as u32 + 1,
            kind,
            escaped,
        });
    }

    #[inline]
    fn space(&mut self) {
        while self.next_is(|byte| matches!(byte, b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
    }

    #[inline]
    fn peek(&self) -> Result<u8, Stop> {
        self.bytes.get(self.at).copied().ok_or(Stop::End)
    }

    #[inline]
    fn next_is(&self, is: impl FnOnce(u8) -> bool) -> bool {
        let next = self.bytes.get(self.at).copied();
        next.is_some_and(is)
    }

    #[inline]
    fn expect(&mut self, byte: u8) -> Result<(), Stop> {
        if self.peek()? != byte {
            return Err(Stop::Other);
        }
        self.at += 1;
        Ok(())
    }
}
