//! `extra(…)`: literals for layouts.

use syn::ext::IdentExt;

use crate::receive::parsed_value::ParsedValue;
use crate::receive::value::{Extra, Items};

/// The names with their JSON.
pub(super) fn extra(given: Vec<ParsedValue<Extra>>) -> Vec<(String, String)> {
    let extra = given.into_items();
    extra
        .map(|(name, json)| (name.unraw().to_string(), json))
        .collect()
}
