//! Rules for a layout as a whole.

use proc_macro2::Ident;

use super::parse::{Member, Value};
use crate::diagnostics::Diagnostics;

/// A body is an object or a list, and contains `..details` at most once.
pub(super) fn check(layout: &Value, name: &Ident, diagnostics: &mut Diagnostics) {
    if !matches!(layout, Value::Object(_) | Value::List(_)) {
        let message = "the body of an error must be an object or a list; write `{ … }` or `[ … ]`";
        diagnostics.error(name.span(), message);
    }
    let mut spreads = Vec::new();
    find_spreads(layout, &mut spreads);
    for again in spreads.iter().skip(1) {
        let message = "a layout can contain only one `..details`; keep one";
        diagnostics.error(again.span(), message);
    }
}

/// Finds every `..details` in a layout.
fn find_spreads<'a>(value: &'a Value, found: &mut Vec<&'a Ident>) {
    match value {
        Value::Object(members) => {
            for member in members {
                match member {
                    Member::Named { value, .. } => find_spreads(value, found),
                    Member::Spread(word) => found.push(word),
                    Member::Invalid(_) => {}
                }
            }
        }
        Value::List(elements) => {
            for element in elements {
                find_spreads(&element.value, found);
            }
        }
        Value::Or(_, other) => find_spreads(other, found),
        Value::Literal(_)
        | Value::Negative(_)
        | Value::Null
        | Value::Fact(_)
        | Value::Invalid(_) => {}
    }
}
