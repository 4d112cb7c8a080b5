//! The statuses that a variant can send.

use errbook_contract::status::ByStatus;
use errbook_contract::{Effect, Retry};
use syn::Ident;

use super::docs_url;
use super::fields::FieldRoles;
use super::retry::{Parameters, default_class};
use crate::diagnostics::Diagnostics;
use crate::keys::Keys;
use crate::model::{SentStatuses, StatusField, StatusRow};
use crate::receive::value::{Status, Statuses, is_error_status};
use crate::receive::{ParseOutcome, Spanned, Values};

/// `allow_status` lets a status through that is not an error. `of_type` tells that the type gives the status.
pub(super) fn check_allowed(
    variant: &Ident,
    keys: &Keys,
    outcome: &ParseOutcome,
    of_type: bool,
    diagnostics: &mut Diagnostics,
) {
    let Some(status) = keys.status.first() else {
        return;
    };
    let own_span = if of_type { variant.span() } else { status.span };
    let own = (status.value.0, own_span);
    let listed = keys.statuses.first().into_iter();
    let listed = listed.flat_map(|listed| &listed.value.statuses);
    let listed = listed.map(|status| (status.value.0, status.span));
    let others = listed.filter(|(code, _)| *code != own.0);
    let successes: Vec<_> = std::iter::once(own)
        .chain(others)
        .filter(|(code, _)| !is_error_status(*code))
        .collect();
    // A key with an invalid value is not missing.
    if keys.allow_status.is_empty() && outcome.is_missing("allow_status") {
        for (code, span) in &successes {
            let rule = format!("status {code} is not an error status");
            let remedy = "add `allow_status`, or write a number from 400 to 599";
            diagnostics.error(*span, format!("{rule}; {remedy}"));
        }
    }
    if let Some(allowed) = keys.allow_status.first()
        && successes.is_empty()
    {
        let code = own.0;
        let message = format!("`allow_status` has no effect on status {code}; remove it");
        diagnostics.error(allowed.key, message);
    }
}

/// Whether the variant can send a status from 500 on: its doc comment is then for the maintainers as often as not, and no
/// response shows it.
pub(super) fn may_be_server_error(own: u16, field: Option<&StatusField>) -> bool {
    let others = match field.map(|field| &field.sent) {
        None => false,
        Some(SentStatuses::Listed(rows)) => rows.iter().any(|row| row.status >= 500),
        Some(SentStatuses::Any { .. }) => true,
    };
    others || own >= 500
}

/// The field that holds the status, and what the variant says at each; `own` are the class and the effect of the variant's
/// own status.
pub(super) fn field(
    keys: &Keys,
    own: Option<(Retry, Effect)>,
    roles: &FieldRoles,
    parameters: &Parameters,
    diagnostics: &mut Diagnostics,
) -> Option<StatusField> {
    let listed = keys.statuses.first();
    let Some((field, _)) = roles.status() else {
        if let Some(listed) = listed {
            let rule = "`statuses` has no effect without a field that holds the status";
            let remedy = "mark it `#[api_error(status)]`, or remove `statuses`";
            diagnostics.error(listed.key, format!("{rule}; {remedy}"));
        }
        return None;
    };
    let by_status = ByStatus {
        classes: keys.retry.is_empty().then(|| parameters.classes()),
        effect: keys.effect.is_empty(),
    };
    let sent = match listed {
        Some(listed) => {
            let others = others(keys, listed, diagnostics);
            let others = others.into_iter();
            SentStatuses::Listed(
                others
                    .filter_map(|status| {
                        if keys.retry.is_empty() {
                            default_class(status, parameters, diagnostics)?;
                        }
                        let status = status.value.0;
                        let (retry, effect) = by_status.at(status, own?);
                        let docs_url = docs_url::at_status(keys, status);
                        Some(StatusRow {
                            status,
                            retry,
                            effect,
                            docs_url,
                        })
                    })
                    .collect(),
            )
        }
        None => SentStatuses::Any {
            docs_url: docs_url::around_status(keys),
        },
    };
    Some(StatusField {
        field,
        by_status,
        sent,
    })
}

/// The listed statuses without the variant's own, which is one of them.
fn others<'a>(
    keys: &Keys,
    listed: &'a Spanned<Statuses>,
    diagnostics: &mut Diagnostics,
) -> Vec<&'a Spanned<Status>> {
    let all = &listed.value.statuses;
    let Some(own) = keys.status.first().map(|own| own.value.0) else {
        return all.iter().collect();
    };
    if !all.iter().any(|status| status.value.0 == own) {
        let rule = format!("`statuses` does not contain the variant's own status {own}");
        diagnostics.error(listed.key, format!("{rule}; add it"));
    }
    all.iter().filter(|status| status.value.0 != own).collect()
}

/// The classes at the statuses that the variant can send, its own first; empty if they are not known.
pub(super) fn classes(own: Option<(Retry, Effect)>, field: Option<&StatusField>) -> Vec<Retry> {
    let mut classes: Vec<_> = own.into_iter().map(|(retry, _)| retry).collect();
    match field.map(|field| (&field.by_status, &field.sent)) {
        Some((_, SentStatuses::Listed(others))) => {
            classes.extend(others.iter().map(|row| row.retry));
        }
        Some((by_status, SentStatuses::Any { .. })) => {
            classes.extend(by_status.classes.into_iter().flatten());
        }
        None => {}
    }
    classes
}
