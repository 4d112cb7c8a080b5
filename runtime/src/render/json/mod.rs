//! Writing JSON into a body.

mod comma;
mod compound;
mod scan;
mod serializer;

use std::cell::Cell;
use std::fmt;

use serde::Serializer as _;

use crate::render::guard::Failure;

pub(crate) use comma::{needs_comma, separate};
pub(crate) use scan::is_plain;
pub use serializer::Serializer;

/// Writes one value; what the derive passes for a detail.
pub(crate) type Serialize<'a> = &'a dyn Fn(Serializer<'_>) -> Result<(), serde_json::Error>;

/// Appends `value`; on an error the buffer ends in half a document, to be thrown away.
pub(crate) fn push<T: serde::Serialize + ?Sized>(
    buffer: &mut Vec<u8>,
    value: &T,
) -> Result<(), serde_json::Error> {
    value.serialize(&mut serde_json::Serializer::new(buffer))
}

/// Appends a string; cannot fail, since writing to memory does not.
#[inline]
pub(crate) fn push_str(buffer: &mut Vec<u8>, text: &str) {
    if is_plain(text) {
        push_between(buffer, b"\"", text, b"\"");
    } else {
        push_escaped(buffer, text);
    }
}

/// Appends a member's name and the colon behind it.
#[inline(always)]
pub(crate) fn push_name(buffer: &mut Vec<u8>, name: &str) {
    if is_plain(name) {
        push_between(buffer, b"\"", name, b"\":");
    } else {
        push_escaped(buffer, name);
        buffer.push(b':');
    }
}

/// Reserves nothing first: the buffer is kept between bodies and has room already.
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

/// Appends what `write` displays, as a string. A `Display` that returns an error is a [`Failure`].
pub(crate) fn push_display(buffer: &mut Vec<u8>, text: fmt::Arguments<'_>) -> Result<(), Failure> {
    /// serde_json takes a failing `Display` for its own writer's failure and panics.
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
        Ok(()) => Err(Failure::new("`Display` of a field of the message failed")),
        Err(error) => Err(Failure::new(error.to_string())),
    }
}

/// `text` as it stands inside a JSON string.
pub(crate) fn escaped(text: &str) -> String {
    let quoted = quoted(text);
    quoted[1..quoted.len() - 1].to_owned()
}

/// `text` as a JSON string.
pub(crate) fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}
