//! What has changed of one code at one status.

use std::collections::BTreeSet;

use super::change::{Changes, Rule};
use super::whole::spelled;
use super::{details, headers, layout, rules};
use crate::{CodeDocument, Effect};

/// One of two definitions, with the layout of its bodies.
#[derive(Clone, Copy)]
pub(super) struct Side<'a> {
    pub(super) code: &'a CodeDocument,
    pub(super) layout: &'a str,
}

impl Side<'_> {
    fn shows(&self, fact: &str) -> bool {
        layout::shows(self.layout, fact)
    }
}

pub(super) fn compare(old: Side<'_>, new: Side<'_>, changes: &mut Changes<'_>) {
    wire(old, new, changes);
    retry(old.code, new.code, changes);
    details::compare(&old.code.details, &new.code.details, changes);
    headers::compare(old.code, new.code, changes);
    extra(old, new, changes);
    texts(old, new, changes);
}

fn wire(old: Side<'_>, new: Side<'_>, changes: &mut Changes<'_>) {
    let (was, is) = (old.code, new.code);
    let rule = match was.number {
        Some(_) => rules::NUMBER_CHANGED,
        None => rules::NUMBER_ADDED,
    };
    changes.fact(rule, "the number", was.number, is.number);
    let types = (Some(&was.content_type), Some(&is.content_type));
    changes.fact(rules::CONTENT_TYPE, "the Content-Type", types.0, types.1);
    let rule = if old.layout == new.layout {
        rules::ENVELOPE_RENAMED
    } else if layout::is_reordered(old.layout, new.layout) {
        rules::ENVELOPE_REORDERED
    } else {
        rules::ENVELOPE_CHANGED
    };
    changes.fact(
        rule,
        "the envelope",
        Some(&was.envelope),
        Some(&is.envelope),
    );
}

fn retry(old: &CodeDocument, new: &CodeDocument, changes: &mut Changes<'_>) {
    let rule = match (old.retry.is_retryable(), new.retry.is_retryable()) {
        (true, false) => rules::NO_LONGER_RETRYABLE,
        (false, true) => rules::NOW_RETRYABLE,
        _ if old.retry.as_str() != new.retry.as_str() => rules::RETRY_CLASS,
        _ => rules::RETRY_PARAMETERS,
    };
    let (was, is) = (spelled(old.retry), spelled(new.retry));
    changes.fact(rule, "the retry class", Some(was), Some(is));
    let rule = match new.effect {
        Effect::Unknown => rules::EFFECT_UNKNOWN,
        Effect::None => rules::EFFECT_NONE,
    };
    changes.fact(rule, "the effect", Some(old.effect), Some(new.effect));
}

fn extra(old: Side<'_>, new: Side<'_>, changes: &mut Changes<'_>) {
    let names: BTreeSet<_> = old.code.extra.keys().chain(new.code.extra.keys()).collect();
    for name in names {
        let value = |side: Side<'_>| side.code.extra.get(name).map(ToString::to_string);
        let (was, is) = (value(old), value(new));
        let fact = format!("extra.{name}");
        let rule = match (was.is_some() && old.shows(&fact), new.shows(&fact)) {
            (true, _) => rules::EXTRA_CHANGED,
            (false, true) => rules::EXTRA_ADDED,
            (false, false) => rules::EXTRA_HIDDEN,
        };
        changes.fact(rule, &format!("the extra `{name}`"), was, is);
    }
}

fn texts(old: Side<'_>, new: Side<'_>, changes: &mut Changes<'_>) {
    let (was, is) = (old.code, new.code);
    let rule = match old.shows("message") && !old.shows("code") && !old.shows("number") {
        true => rules::MESSAGE_IS_CODE,
        false => rules::MESSAGE_CHANGED,
    };
    changes.fact(rule, "the message", Some(&was.message), Some(&is.message));
    let shown = |fact, rule: Rule| {
        if old.shows(fact) {
            rule
        } else {
            rules::DOCUMENTATION
        }
    };
    let rule = shown("description", rules::TITLE_CHANGED);
    let (from, to) = (Some(&was.description), Some(&is.description));
    changes.fact(rule, "the description", from, to);
    let rule = match was.docs_url {
        Some(_) => shown("docs_url", rules::TYPE_URI),
        None => rules::DOCUMENTATION,
    };
    changes.fact(rule, "the docs_url", was.docs_url(), is.docs_url());
    changes.fact(rules::DOCUMENTATION, "the help", was.help(), is.help());
    changes.fact(rules::DOCUMENTATION, "the group", was.group(), is.group());
    let rule = match was.deprecated {
        Some(_) => rules::DOCUMENTATION,
        None => rules::DEPRECATED,
    };
    changes.fact(rule, "the deprecation", was.deprecated(), is.deprecated());
    let types = (Some(&was.type_name), Some(&is.type_name));
    changes.fact(rules::RUST_NAME, "the type", types.0, types.1);
    changes.fact(
        rules::RUST_NAME,
        "the variant",
        Some(&was.variant),
        Some(&is.variant),
    );
}
