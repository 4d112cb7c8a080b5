//! Builds the response of an occurrence: status, headers and body.
//!
//! A definition and its envelope are compiled once into a [`plan`], which each response fills in.

pub(crate) mod any_status;
pub(crate) mod body;
pub(crate) mod by_type;
#[cfg(feature = "tonic")]
pub(crate) mod content;
mod details;
mod fact;
mod field_value;
mod flatten;
pub(crate) mod guard;
pub(crate) mod header_lines;
mod headers;
pub(crate) mod json;
mod message;
pub(crate) mod occurrence;
pub(crate) mod plan;
pub(crate) mod response;
pub(crate) mod shared_message;
mod strings_body;
pub(crate) mod visitor;
