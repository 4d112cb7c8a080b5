//! The rules of `on(…)`: which variant answers what the framework refuses.

use std::collections::HashMap;

use errbook_contract::{RejectionKind, StatusClass};
use proc_macro2::Span;
use syn::Ident;

use crate::diagnostics::Diagnostics;
use crate::keys::Keys;
use crate::receive::parsed_value::{AttrValue, ParsedValue};
use crate::receive::value::On;
use crate::receive::{ReceivedField, Spanned, Values};
use crate::syntax::is_rejection;

/// The kinds that the variants so far answer.
#[derive(Default)]
pub(super) struct Answers {
    /// The key `on` that is given first.
    first: Option<Span>,
    kinds: HashMap<RejectionKind, String>,
    /// Whether some kinds are not known, because a variant's list is invalid.
    incomplete: bool,
    /// The attributes `#[from]` of fields of the type `Rejection`.
    from: Vec<Span>,
}

impl Answers {
    /// Checks one variant, whose keys include the type's.
    pub(super) fn check(
        &mut self,
        variant: &Ident,
        keys: &Keys,
        fields: &[ReceivedField<'_>],
        diagnostics: &mut Diagnostics,
    ) {
        self.note_from(fields);
        self.incomplete |= keys.on.iter().any(|ParsedValue(given)| match given {
            Ok(given) => given.value.errors().is_some(),
            Err(_) => true,
        });
        let Some(on) = keys.on.first() else {
            return;
        };
        self.first.get_or_insert(on.key);
        for &(kind, span) in &on.value.kinds {
            if let Some(other) = self.kinds.insert(kind, variant.to_string()) {
                let rule = format!("`{kind}` is already answered by `{other}`");
                diagnostics.error(span, format!("{rule}; name it once"));
            }
        }
        check_fields(variant, fields, diagnostics);
        check_status(on, keys, fields, diagnostics);
    }

    /// Notes `#[from] Rejection`, which would be a second implementation of `From`.
    pub(super) fn note_from(&mut self, fields: &[ReceivedField<'_>]) {
        let rejections = fields
            .iter()
            .filter(|received| is_rejection(&received.field.ty));
        for attribute in rejections.flat_map(|received| &received.field.attrs) {
            if attribute.path().is_ident("from") {
                let path = attribute.path();
                self.from
                    .extend(path.segments.first().map(|segment| segment.ident.span()));
            }
        }
    }

    /// Checks the type as a whole.
    pub(super) fn finish(self, diagnostics: &mut Diagnostics) {
        let Some(first) = self.first else {
            return;
        };
        for span in self.from {
            let rule = "`on(…)` implements `From<Rejection>` already";
            diagnostics.error(span, format!("{rule}; write `#[source]`"));
        }
        if self.incomplete {
            return;
        }
        let required = [
            (RejectionKind::ClientError, "4xx"),
            (RejectionKind::ServerError, "5xx"),
        ];
        for (kind, class) in required {
            if !self.kinds.contains_key(&kind) {
                let rule = format!("no variant answers `{kind}`");
                let remedy = format!("add `on({kind})` to a variant with a {class} status");
                diagnostics.error(first, format!("{rule}; {remedy}"));
            }
        }
    }
}

/// The variant is made from a rejection and nothing else.
fn check_fields(variant: &Ident, fields: &[ReceivedField<'_>], diagnostics: &mut Diagnostics) {
    let mut rejections = 0;
    for received in fields {
        if is_rejection(&received.field.ty) {
            rejections += 1;
        }
        if rejections > 1 || !is_rejection(&received.field.ty) {
            let rule = format!("`{variant}` is made from a `Rejection` alone because of `on(…)`");
            let remedy = "remove this field, or implement `From<Rejection>` by hand";
            diagnostics.error_at(&received.field.ty, format!("{rule}; {remedy}"));
        }
    }
}

/// A status refused stays in its class.
fn check_status(
    on: &Spanned<On>,
    keys: &Keys,
    fields: &[ReceivedField<'_>],
    diagnostics: &mut Diagnostics,
) {
    let of = |class| {
        let mut kinds = on.value.kinds.iter();
        kinds.find(|(kind, _)| kind.class() == class).copied()
    };
    let (client, server) = (of(StatusClass::Client), of(StatusClass::Server));
    let keeps_status = fields.iter().any(keeps_status);
    if let (Some((client, _)), Some((server, span)), false) = (client, server, keeps_status) {
        let rule = format!("`{client}` is refused with a 4xx, `{server}` with a 5xx");
        let remedy = "answer them with two variants, or keep the status with `#[api_error(status)]` on the `Rejection`";
        diagnostics.error(span, format!("{rule}; {remedy}"));
        return;
    }
    let Some(status) = keys.status.first() else {
        return;
    };
    let (kind, class, range) = match (client, server) {
        (Some((kind, _)), None) => (kind, "4xx", 400..500),
        (None, Some((kind, _))) => (kind, "5xx", 500..600),
        _ => return,
    };
    let code = status.value.0;
    if !range.contains(&code) {
        let rule =
            format!("`{kind}` is refused with a {class}, but this variant has the status {code}");
        let remedy = format!("give the variant a {class} status, or answer `{kind}` with another");
        let span = on.value.kinds.iter().find(|(given, _)| *given == kind);
        let span = span.map_or(on.key, |(_, span)| *span);
        diagnostics.error(span, format!("{rule}; {remedy}"));
    }
}

/// Whether the response has the status that was refused.
fn keeps_status(received: &ReceivedField<'_>) -> bool {
    !received.keys.status.is_empty()
}

/// The field that holds what the variant answers.
pub(super) fn rejection(fields: &[ReceivedField<'_>], answers: &[RejectionKind]) -> Option<usize> {
    let mut types = fields.iter().map(|received| &received.field.ty);
    types.position(is_rejection).filter(|_| !answers.is_empty())
}

/// The kinds that the variant answers.
pub(super) fn kinds(on: Vec<ParsedValue<On>>) -> Vec<RejectionKind> {
    let on = on.into_value();
    on.map_or_else(Vec::new, |on| {
        on.kinds.into_iter().map(|(kind, _)| kind).collect()
    })
}
