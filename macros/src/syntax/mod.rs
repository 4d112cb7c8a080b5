//! Parsers for strings, literals and types, independent of the attributes that use them.

mod fact;
pub(crate) mod header_name;
pub(crate) mod json;
mod media_type;
mod respan;
pub(crate) mod rust_type;
mod template;
mod uri;

pub(crate) use fact::{FactContext, parse_fact, parse_text};
pub(crate) use header_name::HeaderName;
pub(crate) use json::json_number;
pub(crate) use media_type::MediaType;
pub(crate) use respan::respanned;
pub(crate) use rust_type::JsonType;
pub(crate) use template::{Piece, Template};
pub(crate) use uri::UriTemplate;
