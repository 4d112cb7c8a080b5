//! The roles of a variant's fields.

use proc_macro2::Span;

use crate::diagnostics::Diagnostics;
use crate::receive::value::{Json, SchemaAttr};
use crate::receive::{DisplayAttr, Mark, ReceivedField, Shows, Spanned, Values};
use crate::syntax::{HeaderName, PrivateType};

/// The role of a field, from its keys and type.
#[derive(Default)]
pub(super) struct FieldRole {
    /// What must not be shown: nothing if the field is marked `public`.
    pub(super) internal: Option<Internal>,
    /// What its type is by its name.
    pub(super) private_type: Option<PrivateType>,
    /// Whether the derive of another crate treats it as the source or the backtrace.
    pub(super) is_marked: bool,
    /// The span of `detail`.
    pub(super) detail: Option<Span>,
    pub(super) skip: bool,
    /// The span of `retry_after`.
    pub(super) retry_after: Option<Span>,
    /// The span of `status`.
    pub(super) status: Option<Span>,
    /// The span of `headers`.
    pub(super) headers: Option<Span>,
    pub(super) header: Option<HeaderName>,
    pub(super) example: Option<Spanned<Json>>,
    pub(super) schema: Option<Spanned<SchemaAttr>>,
}

/// A field for the log.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Internal {
    /// The error behind this one; shown if it is marked `public`.
    Source,
    /// Another error, by the name of its type; shown if it is marked `public`, `detail` or `header`.
    Error,
    Backtrace,
}

/// How a source or another error is shown all the same.
pub(super) const MARK_PUBLIC: &str = "mark it `#[api_error(public)]` if clients may see its text";

impl Internal {
    /// Why it is not shown, and what to do: one way is to remove `what`.
    pub(super) fn refusal(self, what: &str) -> String {
        let name = self.as_str();
        let article = match self {
            Internal::Source | Internal::Backtrace => "a",
            Internal::Error => "an",
        };
        if self.may_be_public() {
            format!("{article} {name} is private; {MARK_PUBLIC}, or remove {what}")
        } else {
            format!("{article} {name} is never public; remove {what}")
        }
    }

    /// Whether `public` lets it through.
    pub(super) fn may_be_public(self) -> bool {
        match self {
            Internal::Source | Internal::Error => true,
            Internal::Backtrace => false,
        }
    }

    pub(super) fn as_str(self) -> &'static str {
        match self {
            Internal::Source => "source",
            Internal::Error => "error",
            Internal::Backtrace => "backtrace",
        }
    }
}

/// A role for each field.
#[derive(Default)]
pub(super) struct FieldRoles(Vec<FieldRole>);

impl FieldRoles {
    pub(super) fn of(&self, field: usize) -> &FieldRole {
        &self.0[field]
    }

    /// The fields that must not be shown, and what they are.
    pub(super) fn internals(&self) -> impl Iterator<Item = (usize, Internal)> {
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

    /// The fields whose lines are added to the headers.
    pub(super) fn header_maps(&self) -> impl Iterator<Item = usize> {
        let roles = self.0.iter().enumerate();
        roles.filter_map(|(index, role)| role.headers.map(|_| index))
    }

    /// The field that holds the status, and the span of its key.
    pub(super) fn status(&self) -> Option<(usize, Span)> {
        let mut roles = self.0.iter().enumerate();
        roles.find_map(|(index, role)| Some((index, role.status?)))
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
        .any(|attr| matches!(attr.shows, Shows::Transparent));
    let mut roles = FieldRoles::default();
    for received in fields {
        let role = role(received, transparent, diagnostics);
        check_marks(received, &role, diagnostics);
        check_delay(&role, &roles, diagnostics);
        check_status(&role, &roles, diagnostics);
        check_header(received, &role, diagnostics);
        roles.0.push(role);
    }
    roles
}

fn role(
    received: &ReceivedField<'_>,
    transparent: bool,
    diagnostics: &mut Diagnostics,
) -> FieldRole {
    let keys = &received.keys;
    let private_type = PrivateType::of(&received.field.ty);
    let mut internal = match received.mark {
        Some(Mark::Source) => Some(Internal::Source),
        // `#[error(transparent)]` forwards `source()` to the only field.
        _ if transparent => Some(Internal::Source),
        Some(Mark::Backtrace) => Some(Internal::Backtrace),
        None => match private_type {
            Some(PrivateType::Error) => Some(Internal::Error),
            Some(PrivateType::Backtrace) => Some(Internal::Backtrace),
            Some(PrivateType::Rejection) | None => None,
        },
    };
    if let Some(public) = keys.public.first() {
        check_public(public.key, internal, diagnostics);
        internal = internal.filter(|internal| !internal.may_be_public());
    }
    if !(keys.detail.is_empty() && keys.header.is_empty()) {
        // A key on the field itself that sends it says that it is public; of a source nobody may say so by mistake.
        internal = internal.filter(|internal| *internal != Internal::Error);
    }
    FieldRole {
        internal,
        private_type,
        is_marked: received.mark.is_some() || transparent,
        detail: keys.detail.first().map(|detail| detail.key),
        skip: keys.skip.first().is_some(),
        retry_after: keys.retry_after.first().map(|delay| delay.key),
        status: keys.status.first().map(|status| status.key),
        headers: keys.headers.first().map(|headers| headers.key),
        header: keys.header.clone().into_value(),
        example: keys.example.clone().into_first(),
        schema: keys.schema.clone().into_first(),
    }
}

/// `public` is for sources and other errors; every other field is public by other keys.
fn check_public(key: Span, internal: Option<Internal>, diagnostics: &mut Diagnostics) {
    let message = match internal {
        Some(internal) if internal.may_be_public() => return,
        Some(backtrace) => backtrace.refusal("`public`"),
        None => {
            let rule = "`public` is only for a source or another error";
            let remedy =
                "remove it: `message` may name any other field, and `detail` makes it public";
            format!("{rule}; {remedy}")
        }
    };
    diagnostics.error(key, message);
}

/// A field cannot be both public and private.
fn check_marks(received: &ReceivedField<'_>, role: &FieldRole, diagnostics: &mut Diagnostics) {
    let skip = received.keys.skip.first();
    if let (Some(_), Some(skip)) = (role.detail, skip) {
        let message = "`skip` and `detail` contradict each other; keep one";
        diagnostics.error(skip.key, message);
    }
    if let (Some(key), Some(internal)) = (role.detail, role.internal) {
        diagnostics.error(key, internal.refusal("`detail`"));
    }
}

/// A variant has at most one delay.
fn check_delay(role: &FieldRole, earlier: &FieldRoles, diagnostics: &mut Diagnostics) {
    if let (Some(key), Some(_)) = (role.retry_after, earlier.retry_after()) {
        let message = "a variant can have only one `retry_after` field; keep one";
        diagnostics.error(key, message);
    }
}

/// A variant has at most one status, in a field of its own.
fn check_status(role: &FieldRole, earlier: &FieldRoles, diagnostics: &mut Diagnostics) {
    let Some(key) = role.status else {
        return;
    };
    if earlier.status().is_some() {
        let message = "a variant can have only one `status` field; keep one";
        diagnostics.error(key, message);
    }
    if role.retry_after.is_some() {
        let message = "`status` and `retry_after` contradict each other; keep one";
        diagnostics.error(key, message);
    }
}

/// An internal field is never sent as a header.
fn check_header(received: &ReceivedField<'_>, role: &FieldRole, diagnostics: &mut Diagnostics) {
    let Some(internal) = role.internal else {
        return;
    };
    if let Some(header) = received.keys.header.first() {
        diagnostics.error(header.key, internal.refusal("`header`"));
    }
    if let Some(key) = role.headers {
        diagnostics.error(key, internal.refusal("`headers`"));
    }
}
