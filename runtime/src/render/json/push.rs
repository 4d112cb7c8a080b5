//! Appends JSON to a buffer.

use std::cell::Cell;
use std::fmt;

use serde::Serializer as _;

use super::scan::is_plain;
use crate::render::guard::Failure;

/// Appends `value`. After an error, the buffer ends in incomplete JSON and must be discarded.
pub(crate) fn push<T: serde::Serialize + ?Sized>(
    buffer: &mut Vec<u8>,
    value: &T,
) -> Result<(), serde_json::Error> {
    value.serialize(&mut serde_json::Serializer::new(buffer))
}

/// Appends a string. It cannot fail, because writing to memory cannot.
#[inline]
pub(crate) fn push_str(buffer: &mut Vec<u8>, text: &str) {
    if is_plain(text) {
        push_between(buffer, b"\"", text, b"\"");
    } else {
        push_escaped(buffer, text);
    }
}

/// Appends a member's name and a colon.
#[inline(always)]
pub(crate) fn push_name(buffer: &mut Vec<u8>, name: &str) {
    if is_plain(name) {
        push_between(buffer, b"\"", name, b"\":");
    } else {
        push_escaped(buffer, name);
        buffer.push(b':');
    }
}

/// Without a `reserve` first: the buffer is reused between bodies, so it usually has the capacity.
#[inline]
fn push_between<const N: usize>(buffer: &mut Vec<u8>, open: &[u8; 1], text: &str, close: &[u8; N]) {
    buffer.extend_from_slice(open);
    buffer.extend_from_slice(text.as_bytes());
    buffer.extend_from_slice(close);
}

#[cold]
fn push_escaped(buffer: &mut Vec<u8>, text: &str) {
    let start = buffer.len();
    if push(buffer, text).is_err() {
        buffer.truncate(start);
        buffer.extend_from_slice(b"\"\"");
    }
}

/// Appends the displayed text as a string. A `Display` that returns an error is a [`Failure`].
pub(crate) fn push_display(buffer: &mut Vec<u8>, text: fmt::Arguments<'_>) -> Result<(), Failure> {
    /// Hides an error of `Display` from serde_json, which takes it for an error of its own writer and panics.
    struct Checked<'a>(fmt::Arguments<'a>, Cell<bool>);

    impl fmt::Display for Checked<'_> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            self.1.set(f.write_fmt(self.0).is_err());
            Ok(())
        }
    }

    let text = Checked(text, Cell::new(false));
    let written = serde_json::Serializer::new(buffer).collect_str(&text);
    match written {
        Ok(()) if !text.1.get() => Ok(()),
        Ok(()) => Err(Failure::display()),
        Err(error) => Err(Failure::new(error.to_string())),
    }
}

/// `text` escaped for use inside a JSON string.
pub(crate) fn escaped(text: &str) -> String {
    let quoted = quoted(text);
    quoted[1..quoted.len() - 1].to_owned()
}

/// `text` as a JSON string.
pub(crate) fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}
