//! The roles of a variant's fields.

use proc_macro2::Span;

use crate::diagnostics::Diagnostics;
use crate::receive::value::Json;
use crate::receive::{DisplayAttr, ReceivedField, Spanned, Values};
use crate::syntax::HeaderName;
use crate::syntax::rust_type::is_backtrace;

/// The role of a field, from its keys and type.
#[derive(Default)]
pub(super) struct FieldRole {
    /// `source` or `backtrace`: never public.
    pub(super) internal: Option<&'static str>,
    /// The span of `detail`.
    pub(super) detail: Option<Span>,
    pub(super) skip: bool,
    /// The span of `retry_after`.
    pub(super) retry_after: Option<Span>,
    pub(super) header: Option<HeaderName>,
    pub(super) example: Option<Spanned<Json>>,
}

/// A role for each field.
#[derive(Default)]
pub(super) struct FieldRoles(Vec<FieldRole>);

impl FieldRoles {
    pub(super) fn of(&self, field: usize) -> &FieldRole {
        &self.0[field]
    }

    /// The fields that are never public, and what they are.
    pub(super) fn internals(&self) -> impl Iterator<Item = (usize, &'static str)> {
        let roles = self.0.iter().enumerate();
        roles.filter_map(|(index, role)| Some((index, role.internal?)))
    }

    /// The fields that are sent as headers.
    pub(super) fn headers(&self) -> impl Iterator<Item = (usize, &HeaderName)> {
        let roles = self.0.iter().enumerate();
        roles.filter_map(|(index, role)| Some((index, role.header.as_ref()?)))
    }

    /// The field that holds the delay, and the span of its key.
    pub(super) fn retry_after(&self) -> Option<(usize, Span)> {
        let mut roles = self.0.iter().enumerate();
        roles.find_map(|(index, role)| Some((index, role.retry_after?)))
    }
}

/// The roles of the fields; keys that contradict each other are reported.
pub(super) fn roles(
    fields: &[ReceivedField<'_>],
    display: &[DisplayAttr],
    diagnostics: &mut Diagnostics,
) -> FieldRoles {
    let transparent = display
        .iter()
        .any(|attr| matches!(attr, DisplayAttr::Transparent));
    let mut roles = FieldRoles::default();
    for received in fields {
        let role = role(received, transparent);
        check_marks(received, &role, diagnostics);
        check_delay(&role, &roles, diagnostics);
        check_header(received, &role, &roles, diagnostics);
        roles.0.push(role);
    }
    roles
}

fn role(received: &ReceivedField<'_>, transparent: bool) -> FieldRole {
    let keys = &received.keys;
    FieldRole {
        // `#[error(transparent)]` forwards `source()` to the only field.
        internal: internal(received.field).or(transparent.then_some("source")),
        detail: keys.detail.first().map(|detail| detail.key),
        skip: keys.skip.first().is_some(),
        retry_after: keys.retry_after.first().map(|delay| delay.key),
        header: keys.header.clone().into_value(),
        example: keys.example.clone().into_first(),
    }
}

/// A field cannot be both public and private.
fn check_marks(received: &ReceivedField<'_>, role: &FieldRole, diagnostics: &mut Diagnostics) {
    let skip = received.keys.skip.first();
    if let (Some(_), Some(skip)) = (role.detail, skip) {
        let message = "`skip` and `detail` contradict each other; keep one";
        diagnostics.error(skip.key, message);
    }
    if let (Some(key), Some(what)) = (role.detail, role.internal) {
        let message = format!("a {what} is never public; remove `detail`");
        diagnostics.error(key, message);
    }
}

/// A variant has at most one delay.
fn check_delay(role: &FieldRole, earlier: &FieldRoles, diagnostics: &mut Diagnostics) {
    if let (Some(key), Some(_)) = (role.retry_after, earlier.retry_after()) {
        let message = "a variant can have only one `retry_after` field; keep one";
        diagnostics.error(key, message);
    }
}

/// Each header is sent from one field only, and never from an internal one.
fn check_header(
    received: &ReceivedField<'_>,
    role: &FieldRole,
    earlier: &FieldRoles,
    diagnostics: &mut Diagnostics,
) {
    let Some(header) = received.keys.header.first() else {
        return;
    };
    if let Some(what) = role.internal {
        let message = format!("a {what} is never public; remove `header`");
        diagnostics.error(header.key, message);
    }
    if earlier.headers().any(|(_, name)| *name == header.value) {
        let name = header.value.as_str();
        let message = format!("the header `{name}` is already sent by another field; keep one");
        diagnostics.error(header.span, message);
    }
}

/// Recognises sources and backtraces by thiserror's rules.
fn internal(field: &syn::Field) -> Option<&'static str> {
    let has = |name: &str| {
        field
            .attrs
            .iter()
            .any(|attribute| attribute.path().is_ident(name))
    };
    let named = |name: &str| field.ident.as_ref().is_some_and(|ident| ident == name);
    if has("source") || has("from") || named("source") {
        Some("source")
    } else if has("backtrace") || is_backtrace(&field.ty) {
        Some("backtrace")
    } else {
        None
    }
}
