//! Compiles a definition's headers.

use errbook_contract::layout::Text;
use http::HeaderName;

use super::{HeaderPlan, Piece};
use crate::render::fact::{self, FactValue};
use crate::render::field_value::visible;
use crate::{Definition, Header};

/// `None` when a fact in it is never present, or only fields bring it.
pub(super) fn plan(definition: &Definition, header: &Header) -> Option<(HeaderName, HeaderPlan)> {
    if header.value.is_empty() {
        return None;
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
            // In messages alone.
            Text::Field(_) => return None,
        }
    }
    let name = HeaderName::from_bytes(header.name.as_bytes()).ok()?;
    // A fact such as a description may be no field value: each response drops that header and reports it.
    if pieces.is_empty()
        && let Some(value) = visible(&fixed)
    {
        return Some((name, HeaderPlan::Fixed(value)));
    }
    pieces.push(Piece::Fixed(fixed));
    Some((name, HeaderPlan::Pieces(pieces)))
}
