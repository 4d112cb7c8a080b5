//! `headers(…)` and fields that are sent as headers.

use super::fields::FieldRoles;
use crate::diagnostics::Diagnostics;
use crate::keys::Keys;
use crate::model::{Header, HeaderField};
use crate::receive::ReceivedField;
use crate::receive::parsed_value::ParsedValue;
use crate::receive::value::{Headers, Items};
use crate::syntax::rust_type::option_inner;

/// A variant's `headers` and fields cannot send the same header. A type's header is instead replaced by a field.
pub(super) fn check_own(keys: &Keys, roles: &FieldRoles, diagnostics: &mut Diagnostics) {
    for header in keys.headers.items() {
        if roles.headers().any(|(_, name)| *name == header.name) {
            let name = header.name.as_str();
            let message = format!("the header `{name}` is already sent by a field; keep one");
            diagnostics.error(header.span, message);
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
