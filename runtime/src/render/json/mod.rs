//! Writes JSON to a body.

mod comma;
mod push;
mod scan;
mod serializer;

pub(crate) use comma::{needs_comma, separate};
pub(crate) use push::{escaped, push, push_display, push_name, push_str, quoted};
pub(crate) use scan::is_plain;
pub use serializer::Serializer;

/// A function that serializes one value; passed by the derive.
pub(crate) type Serialize<'a> = &'a dyn Fn(Serializer<'_>) -> Result<(), serde_json::Error>;
