//! Compiles a definition's headers.

use errbook_contract::layout::Text;
use http::HeaderName;

use super::{HeaderPlan, Piece};
use crate::definition::HeaderSource;
use crate::render::fact::{self, FactValue};
use crate::render::field_value::visible_ascii;
use crate::{Definition, Header};

/// `None` if one of its facts is never present, or if a field has its value.
pub(super) fn plan(definition: &Definition, header: &Header) -> Option<(HeaderName, HeaderPlan)> {
    if header.is_of_field() {
        return None;
    }
    let name = HeaderName::from_bytes(header.name.as_bytes()).ok()?;
    if let HeaderSource::Computed(function) = header.source {
        return Some((name, HeaderPlan::Computed(function)));
    }
    let mut pieces = Vec::new();
    let mut fixed = String::new();
    for piece in header.value {
        match piece {
            Text::Literal(text) => fixed.push_str(text),
            Text::Fact(fact) => match fact::value(definition, fact) {
                FactValue::Absent => return None,
                FactValue::Text(text) | FactValue::Json(text) => fixed.push_str(&text),
                FactValue::Dynamic(dynamic) => {
                    pieces.push(Piece::Fixed(std::mem::take(&mut fixed)));
                    pieces.push(Piece::Dynamic(dynamic));
                }
            },
            // Occurs in messages only.
            Text::Field(_) => return None,
        }
    }
    // A fact such as a description may not be a valid field value: each response then drops the header and reports it.
    if pieces.is_empty()
        && let Some(value) = visible_ascii(&fixed)
    {
        return Some((name, HeaderPlan::Fixed(value)));
    }
    pieces.push(Piece::Fixed(fixed));
    Some((name, HeaderPlan::Pieces(pieces)))
}
