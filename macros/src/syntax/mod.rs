//! Parsers for strings, literals and types, independent of the attributes that use them.

mod end_of_input;
mod fact;
pub(crate) mod header_name;
mod header_value;
pub(crate) mod json;
mod media_type;
mod path;
mod private_type;
pub(crate) mod rust_type;
mod status_name;
mod template;
mod uri;

pub(crate) use end_of_input::{outer_attributes, parse_all, parse_all_after, parse_to_semicolon};
pub(crate) use fact::{FactContext, parse_fact, parse_text};
pub(crate) use header_name::HeaderName;
pub(crate) use header_value::HeaderValue;
pub(crate) use json::json_number;
pub(crate) use media_type::MediaType;
pub(crate) use path::{respanned, without_arguments};
pub(crate) use private_type::{PrivateType, is_rejection};
pub(crate) use rust_type::JsonType;
pub(crate) use status_name::status_of_name;
pub(crate) use template::{Piece, Template};
pub(crate) use uri::UriTemplate;

/// Gives the error the span of the literal.
pub(crate) fn at_literal<T>(literal: &syn::LitStr, parsed: Result<T, String>) -> syn::Result<T> {
    parsed.map_err(|message| syn::Error::new(literal.span(), message))
}
