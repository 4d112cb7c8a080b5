//! Where a token ends: functions of the text and a position in it alone, so that the position stays in a register.

use super::Stop;
use super::special::special;

/// The end of the string that begins here.
#[inline]
pub(super) fn string(bytes: &[u8], start: usize) -> Result<Text, Stop> {
    let special = special(bytes, start + 1)?;
    Ok(match peek(bytes, special)? {
        b'"' => Text::Plain(special + 1),
        _ => Text::Escaped(escaped(bytes, special)?),
    })
}

/// A string, by its end.
pub(super) enum Text {
    Plain(usize),
    Escaped(usize),
}

/// The end of a string, from its first escape on.
#[cold]
fn escaped(bytes: &[u8], mut at: usize) -> Result<usize, Stop> {
    loop {
        match peek(bytes, at)? {
            b'"' => return Ok(at + 1),
            b'\\' => at = escape(bytes, at)?,
            _ => return Err(Stop::Other),
        }
        at = special(bytes, at)?;
    }
}

fn escape(bytes: &[u8], start: usize) -> Result<usize, Stop> {
    match peek(bytes, start + 1)? {
        b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't' => Ok(start + 2),
        b'u' => {
            let digits = start + 2..start + 6;
            for at in digits.clone() {
                if !peek(bytes, at)?.is_ascii_hexdigit() {
                    return Err(Stop::Other);
                }
            }
            Ok(digits.end)
        }
        _ => Err(Stop::Other),
    }
}

pub(super) fn number(bytes: &[u8], mut at: usize) -> Result<usize, Stop> {
    if peek(bytes, at)? == b'-' {
        at += 1;
    }
    at = match peek(bytes, at)? {
        b'0' => at + 1,
        _ => digits(bytes, at)?,
    };
    if is_at(bytes, at, |byte| byte == b'.') {
        at = digits(bytes, at + 1)?;
    }
    if is_at(bytes, at, |byte| matches!(byte, b'e' | b'E')) {
        at += 1;
        if is_at(bytes, at, |byte| matches!(byte, b'+' | b'-')) {
            at += 1;
        }
        at = digits(bytes, at)?;
    }
    Ok(at)
}

/// At least one digit.
#[inline]
fn digits(bytes: &[u8], mut at: usize) -> Result<usize, Stop> {
    if !peek(bytes, at)?.is_ascii_digit() {
        return Err(Stop::Other);
    }
    while is_at(bytes, at, |byte| byte.is_ascii_digit()) {
        at += 1;
    }
    Ok(at)
}

pub(super) fn word(bytes: &[u8], mut at: usize, word: &[u8]) -> Result<usize, Stop> {
    for byte in word {
        at = expect(bytes, at, *byte)?;
    }
    Ok(at)
}

#[inline]
pub(super) fn space(bytes: &[u8], mut at: usize) -> usize {
    while is_at(bytes, at, |byte| {
        matches!(byte, b' ' | b'\t' | b'\n' | b'\r')
    }) {
        at += 1;
    }
    at
}

#[inline]
pub(super) fn expect(bytes: &[u8], at: usize, byte: u8) -> Result<usize, Stop> {
    match peek(bytes, at)? == byte {
        true => Ok(at + 1),
        false => Err(Stop::Other),
    }
}

#[inline]
pub(super) fn peek(bytes: &[u8], at: usize) -> Result<u8, Stop> {
    bytes.get(at).copied().ok_or(Stop::End)
}

#[inline]
fn is_at(bytes: &[u8], at: usize, is: impl FnOnce(u8) -> bool) -> bool {
    bytes.get(at).copied().is_some_and(is)
}
