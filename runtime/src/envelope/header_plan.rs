//! Turns a definition's headers into their plans.

use http::HeaderName;

use super::facts::{self, FactValue};
use super::layout::Text;
use super::plan::{HeaderPlan, Piece};
use crate::headers::visible;
use crate::{Definition, Header};

/// `None` when a fact in it is never there, or only fields bring it.
pub(super) fn header(definition: &Definition, header: &Header) -> Option<(HeaderName, HeaderPlan)> {
    if header.value().is_empty() {
        return None;
    }
    let mut pieces = Vec::new();
    let mut fixed = String::new();
    for piece in header.value() {
        match *piece {
            Text::Literal(text) => fixed.push_str(text),
            Text::Fact(fact) => match facts::value(definition, fact) {
                FactValue::Absent => return None,
                FactValue::Text(text) | FactValue::Json(text) => fixed.push_str(&text),
                FactValue::Dynamic(hole) => {
                    pieces.push(Piece::Fixed(std::mem::take(&mut fixed)));
                    pieces.push(Piece::Hole(hole));
                }
            },
        }
    }
    let name = HeaderName::from_bytes(header.name().as_bytes()).ok()?;
    // What the derive could not see to be no field value, such as a description, each response drops and tells of.
    if pieces.is_empty()
        && let Some(value) = visible(&fixed)
    {
        return Some((name, HeaderPlan::Fixed(value)));
    }
    pieces.push(Piece::Fixed(fixed));
    Some((name, HeaderPlan::Pieces(pieces)))
}
