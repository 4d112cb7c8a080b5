//! `headers(…)` and fields that are sent as headers.

use super::fields::FieldRoles;
use crate::diagnostics::Diagnostics;
use crate::keys::Keys;
use crate::model::{Header, HeaderField};
use crate::receive::parsed_value::ParsedValue;
use crate::receive::value::{Headers, Items};
use crate::receive::{ReceivedField, Values};
use crate::syntax::rust_type::option_inner;

/// A field cannot send a header of the type, unless the variant's own replaces that one.
pub(super) fn check_of_type(
    own: &Keys,
    of_type: &Keys,
    fields: &[ReceivedField<'_>],
    roles: &FieldRoles,
    diagnostics: &mut Diagnostics,
) {
    for (field, name) in roles.headers() {
        let has = |keys: &Keys| keys.headers.items().any(|header| header.name == *name);
        if has(of_type) && !has(own) {
            let rule = format!("the type's `headers` has `{}` too", name.as_str());
            let remedy = "write it on the variants that need it instead of on the type";
            let span = fields[field].keys.header.first();
            let span = span.map_or_else(|| fields[field].span(), |header| header.span);
            diagnostics.error(span, format!("{rule}; {remedy}"));
        }
    }
}

pub(super) fn headers(given: Vec<ParsedValue<Headers>>) -> Vec<Header> {
    let headers = given.into_items().map(|header| Header {
        name: header.name.as_str().to_owned(),
        value: header.value,
    });
    headers.collect()
}

pub(super) fn header_fields(fields: &[ReceivedField<'_>], roles: &FieldRoles) -> Vec<HeaderField> {
    let headers = roles.headers().map(|(field, name)| HeaderField {
        field,
        name: name.as_str().to_ascii_lowercase(),
        written: name.as_str().to_owned(),
        optional: option_inner(&fields[field].field.ty).is_some(),
    });
    headers.collect()
}
