//! From an occurrence to its response: body, headers, status.
//!
//! A definition and its envelope are compiled once into a [`plan`]; each response fills it in.

pub(crate) mod body;
mod details;
mod fact;
mod field_value;
mod flatten;
pub(crate) mod guard;
mod headers;
pub(crate) mod json;
mod message;
pub(crate) mod occurrence;
pub(crate) mod plan;
pub(crate) mod response;
mod strings;
pub(crate) mod visitor;
