//! Changes of the catalog as a whole.

use super::change::{Change, Changes};
use super::{layout, rules};
use crate::{CatalogDocument, EnvelopeDocument, RetiredDocument, Retry};

pub(super) fn compare(old: &CatalogDocument, new: &CatalogDocument, all: &mut Vec<Change>) {
    let mut changes = Changes {
        subject: "catalog".to_owned(),
        all,
    };
    changes.fact(
        rules::RUST_NAME,
        "the name",
        Some(&old.name),
        Some(&new.name),
    );
    let (title, was) = (new.title(), old.title());
    changes.fact(rules::DOCUMENTATION, "the title", was, title);
    if old.no_response != new.no_response {
        let what = format!(
            "`no_response` {} became {}",
            optional_retry(old.no_response),
            optional_retry(new.no_response)
        );
        changes.add(rules::NO_RESPONSE, what);
    }
    retired(old, new, &mut changes);
    for envelope in &new.envelopes {
        envelopes(old, new, envelope, all);
    }
    for envelope in &old.envelopes {
        gone(old, new, envelope, all);
    }
}

/// An envelope that goes by the name and media type of another: the codes do not say which of the two they spoke.
fn gone(
    old: &CatalogDocument,
    new: &CatalogDocument,
    envelope: &EnvelopeDocument,
    all: &mut Vec<Change>,
) {
    let alike = |it: &&EnvelopeDocument| {
        it.name == envelope.name && it.content_type == envelope.content_type
    };
    if old.envelopes.iter().filter(alike).count() > 1 && !new.envelopes.contains(envelope) {
        let what = "one of the envelopes of this name is no longer spoken";
        subject(envelope, all).add(rules::ENVELOPE_CHANGED, what);
    }
}

fn retired(old: &CatalogDocument, new: &CatalogDocument, changes: &mut Changes<'_>) {
    for tombstone in &old.retired {
        if !new.retired.iter().any(|it| covers(it, tombstone)) {
            let what = format!("{} is no longer `retired`", named(tombstone));
            changes.add(rules::TOMBSTONE_REMOVED, what);
        }
    }
    for tombstone in &new.retired {
        if !old.retired.contains(tombstone) {
            let what = format!("{} is `retired`", named(tombstone));
            changes.add(rules::TOMBSTONE_ADDED, what);
        }
    }
    for tombstone in &old.retired {
        // One that a wider one has replaced.
        if !new.retired.contains(tombstone) && new.retired.iter().any(|it| covers(it, tombstone)) {
            let what = format!("{} is `retired` at every status", named(tombstone));
            changes.add(rules::TOMBSTONE_ADDED, what);
        }
    }
}

/// Whether all that `narrow` keeps from use, `wide` does.
fn covers(wide: &RetiredDocument, narrow: &RetiredDocument) -> bool {
    wide.code == narrow.code
        && wide.number == narrow.number
        && (wide.status.is_none() || wide.status == narrow.status)
}

fn named(tombstone: &RetiredDocument) -> String {
    match (&tombstone.code, tombstone.status, tombstone.number) {
        (Some(code), Some(status), _) => format!("`{code}` at {status}"),
        (Some(code), None, _) => format!("`{code}`"),
        (None, _, Some(number)) => format!("the number {number}"),
        (None, _, None) => "nothing".to_owned(),
    }
}

/// An envelope that has kept its name; one with another name is a change of its codes.
fn envelopes(
    old: &CatalogDocument,
    new: &CatalogDocument,
    envelope: &EnvelopeDocument,
    all: &mut Vec<Change>,
) {
    let same = |it: &&EnvelopeDocument| it.name == envelope.name;
    let [Some(was), Some(is)] = [old, new].map(|document| {
        let mut named = document.envelopes.iter().filter(same);
        // Two of one name are told apart by their codes' Content-Type alone.
        named.next().filter(|_| named.next().is_none())
    }) else {
        if old.envelopes.contains(envelope) {
            return;
        }
        let mut changes = subject(envelope, all);
        let (rule, what) = match old.envelopes.iter().any(|it| same(&it)) {
            true => (
                rules::ENVELOPE_CHANGED,
                "one of the envelopes of this name differs",
            ),
            false => (
                rules::ENVELOPE_NEW,
                "the envelope is spoken for the first time",
            ),
        };
        changes.add(rule, what);
        return;
    };
    let mut changes = subject(envelope, all);
    if was.layout != is.layout {
        let rule = if layout::is_reordered(&was.layout, &is.layout) {
            rules::ENVELOPE_REORDERED
        } else if layout::is_grown(&was.layout, &is.layout) {
            rules::ENVELOPE_GROWN
        } else {
            rules::ENVELOPE_CHANGED
        };
        let what = format!("the layout `{}` became `{}`", was.layout, is.layout);
        changes.add(rule, what);
    }
    let (was, is) = (Some(&was.content_type), Some(&is.content_type));
    // Where it reaches a code, the code tells it.
    changes.fact(rules::DOCUMENTATION, "the media type", was, is);
}

fn subject<'a>(envelope: &EnvelopeDocument, all: &'a mut Vec<Change>) -> Changes<'a> {
    Changes {
        subject: format!("envelope {}", envelope.name),
        all,
    }
}

fn optional_retry(retry: Option<Retry>) -> String {
    retry.map_or_else(
        || "(not given)".to_owned(),
        |it| format!("`{}`", spelled(it)),
    )
}

/// The class with its parameters, as the attribute has them.
pub(super) fn spelled(retry: Retry) -> String {
    match retry {
        Retry::Backoff {
            initial,
            factor,
            max,
            attempts,
        } => format!(
            "backoff(initial = {initial:?}, factor = {factor:?}, max = {max:?}, attempts = {attempts})"
        ),
        Retry::Throttled { after: Some(after) } => format!("throttled(after = {after:?})"),
        other => other.as_str().to_owned(),
    }
}
