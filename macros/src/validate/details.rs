//! What of a variant is public.

use crate::diagnostics::Diagnostics;
use crate::model::{Detail, DetailSource};
use crate::receive::{Computed, Given, ReceivedField};

use super::fields::Roles;

/// The public fields in their order, then what is computed.
pub(super) fn details(
    all: bool,
    computed: Vec<Given<Computed>>,
    fields: &[ReceivedField<'_>],
    roles: &Roles,
    diagnostics: &mut Diagnostics,
) -> Vec<Detail> {
    let mut details = Vec::new();
    for (index, received) in fields.iter().enumerate() {
        let marked = roles.detail.iter().find(|(field, _)| *field == index);
        check_not_internal(index, marked.map(|(_, key)| *key), roles, diagnostics);
        let skipped = roles.skip.contains(&index) || roles.internal(index).is_some();
        if skipped || !(all || marked.is_some()) {
            continue;
        }
        match &received.field.ident {
            Some(ident) => push(
                &mut details,
                Detail {
                    name: ident.to_string().trim_start_matches("r#").to_owned(),
                    span: ident.span(),
                    source: match roles.retry_after {
                        Some(delay) if delay == index => DetailSource::Delay(index),
                        _ => DetailSource::Field(index),
                    },
                },
                diagnostics,
            ),
            None => diagnostics.error(
                received.span(),
                "a public tuple field has no name for the wire; \
                 name the field, or mark it `#[api_error(skip)]`",
            ),
        }
    }
    for (ident, function) in computed.into_iter().flat_map(|computed| computed.value.0) {
        push(
            &mut details,
            Detail {
                name: ident.to_string().trim_start_matches("r#").to_owned(),
                span: ident.span(),
                source: DetailSource::Computed(function),
            },
            diagnostics,
        );
    }
    details
}

/// A source or backtrace is never public.
fn check_not_internal(
    field: usize,
    marked: Option<proc_macro2::Span>,
    roles: &Roles,
    diagnostics: &mut Diagnostics,
) {
    if let (Some(what), Some(key)) = (roles.internal(field), marked) {
        let message = format!("a {what} is never public; remove `detail`");
        diagnostics.error(key, message);
    }
}

/// A name stands once among the details.
fn push(details: &mut Vec<Detail>, detail: Detail, diagnostics: &mut Diagnostics) {
    if details.iter().any(|known| known.name == detail.name) {
        let message = format!(
            "the detail `{}` is there already; choose another name",
            detail.name
        );
        diagnostics.error(detail.span, message);
    } else {
        details.push(detail);
    }
}
