//! Envelopes: the shapes of error bodies.
//!
//! An envelope is data, not code: a layout of members with its media type. Responses and documentation are made from
//! the same layout, so they cannot differ.

pub(crate) mod check;
mod partial_success;
mod presets;
mod shape;

pub use errbook_contract::layout::{Element, Fact, Member, Text, Value};
pub use partial_success::PartialSuccess;
pub use presets::{EMPTY, FLAT, FLAT_ERROR, NESTED, NUMERIC_CODE, PROBLEM, TEXT, VND_ERROR};
pub use shape::Envelope;
