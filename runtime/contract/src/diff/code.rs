//! Changes of a code at a status.

use std::collections::BTreeSet;

use super::change::{Changes, Rule};
use super::{details, headers, layout, notation, rules};
use crate::Effect;
use crate::document::{CodeDocument, RustNames};
use crate::layout::{Fact, Value};

/// One of the two definitions to compare, with the layout of its bodies if the document has it.
#[derive(Clone, Copy)]
pub(super) struct Side<'a> {
    pub(super) code: &'a CodeDocument,
    pub(super) layout: Option<&'a Value>,
}

impl Side<'_> {
    fn shows(&self, fact: &Fact) -> bool {
        self.layout.is_some_and(|value| layout::shows(value, fact))
    }
}

pub(super) fn compare(old: Side<'_>, new: Side<'_>, changes: &mut Changes<'_>) {
    compare_envelope(old, new, changes);
    compare_retry(old.code, new.code, changes);
    compare_grpc(old.code, new.code, changes);
    details::compare(&old.code.details, &new.code.details, changes);
    headers::compare(old.code, new.code, changes);
    compare_extra(old, new, changes);
    compare_texts(old, new, changes);
    compare_rust_names(old.code, new.code, changes);
}

/// The number, the media type and the envelope.
fn compare_envelope(old: Side<'_>, new: Side<'_>, changes: &mut Changes<'_>) {
    let (was, is) = (old.code, new.code);
    let rule = if was.number.is_some() {
        rules::NUMBER_CHANGED
    } else {
        rules::NUMBER_ADDED
    };
    changes.compare(rule, "the number", was.number, is.number);
    if was.any_status != is.any_status {
        let (rule, what) = if is.any_status {
            (
                rules::STATUS_OPENED,
                "the status can be any from 400 to 599",
            )
        } else {
            (rules::STATUS_CLOSED, "no other status occurs")
        };
        changes.add(rule, what);
    }
    let types = (was.content_type(), is.content_type());
    changes.compare(rules::CONTENT_TYPE, "the Content-Type", types.0, types.1);
    let rule = layout::rule(old.layout, new.layout);
    let ids = (Some(&was.envelope), Some(&is.envelope));
    changes.compare(rule, "the envelope", ids.0, ids.1);
}

fn compare_retry(old: &CodeDocument, new: &CodeDocument, changes: &mut Changes<'_>) {
    let rule = match (old.retry.is_retryable(), new.retry.is_retryable()) {
        (true, false) => rules::NO_LONGER_RETRYABLE,
        (false, true) => rules::NOW_RETRYABLE,
        _ if old.retry.as_str() != new.retry.as_str() => rules::RETRY_CLASS,
        _ => rules::RETRY_PARAMETERS,
    };
    let (was, is) = (notation::retry(old.retry), notation::retry(new.retry));
    changes.compare(rule, "the retry class", Some(was), Some(is));
    let rule = match new.effect {
        Effect::Unknown => rules::EFFECT_UNKNOWN,
        Effect::None => rules::EFFECT_NONE,
    };
    changes.compare(rule, "the effect", Some(old.effect), Some(new.effect));
}

/// What clients of gRPC decide by. Without a domain there are none.
fn compare_grpc(old: &CodeDocument, new: &CodeDocument, changes: &mut Changes<'_>) {
    let rule = match old.domain {
        Some(_) => rules::GRPC_CHANGED,
        None => rules::GRPC_ADDED,
    };
    changes.compare(rule, "the gRPC code", old.grpc, new.grpc);
    changes.compare(rule, "the domain", old.domain(), new.domain());
}

fn compare_extra(old: Side<'_>, new: Side<'_>, changes: &mut Changes<'_>) {
    let names: BTreeSet<_> = old.code.extra.keys().chain(new.code.extra.keys()).collect();
    for name in names {
        let value = |side: Side<'_>| side.code.extra.get(name).map(ToString::to_string);
        let (was, is) = (value(old), value(new));
        let fact = Fact::Extra(name.clone().into());
        let rule = if was.is_some() && old.shows(&fact) {
            rules::EXTRA_CHANGED
        } else if new.shows(&fact) {
            rules::EXTRA_ADDED
        } else {
            rules::EXTRA_HIDDEN
        };
        changes.compare(rule, &format!("the extra `{name}`"), was, is);
    }
}

fn compare_texts(old: Side<'_>, new: Side<'_>, changes: &mut Changes<'_>) {
    let (was, is) = (old.code, new.code);
    let message_is_code =
        old.shows(&Fact::Message) && !old.shows(&Fact::Code) && !old.shows(&Fact::Number);
    let rule = if message_is_code {
        rules::MESSAGE_IS_CODE
    } else {
        rules::MESSAGE_CHANGED
    };
    if was.message != is.message {
        let what = format!("the message `{}` became `{}`", was.message, is.message);
        changes.add(rule, what);
    }
    let shown = |fact, rule: Rule| {
        if old.shows(&fact) {
            rule
        } else {
            rules::DOCUMENTATION
        }
    };
    compare_description(old, new, changes);
    let rule = match was.docs_url {
        Some(_) => shown(Fact::DocsUrl, rules::TYPE_URI),
        None => rules::DOCUMENTATION,
    };
    changes.compare(rule, "the docs_url", was.docs_url(), is.docs_url());
    changes.compare(rules::DOCUMENTATION, "the help", was.help(), is.help());
    changes.compare(rules::DOCUMENTATION, "the group", was.group(), is.group());
    changes.compare(rules::DOCUMENTATION, "the version", was.since(), is.since());
    let rule = match was.deprecated {
        Some(_) => rules::DOCUMENTATION,
        None => rules::DEPRECATED,
    };
    changes.compare(rule, "the deprecation", was.deprecated(), is.deprecated());
    let replacements = [was, is].map(CodeDocument::replaced_by);
    changes.compare(
        rules::DOCUMENTATION,
        "the replacement",
        replacements[0],
        replacements[1],
    );
}

/// The documentation has the description, and clients get the public one where the layout shows it.
fn compare_description(old: Side<'_>, new: Side<'_>, changes: &mut Changes<'_>) {
    let [was, is] = [old, new].map(|side| side.code.description());
    let public = [old, new].map(|side| side.code.public_description());
    let rule = if old.shows(&Fact::Description) && public[0] != public[1] {
        rules::TITLE_CHANGED
    } else {
        rules::DOCUMENTATION
    };
    if was == is {
        let [was, is] = public;
        changes.compare(rule, "the public description", Some(was), Some(is));
    } else {
        changes.compare(rule, "the description", Some(was), Some(is));
    }
}

/// A document for everyone does not have them.
fn compare_rust_names(old: &CodeDocument, new: &CodeDocument, changes: &mut Changes<'_>) {
    if let (Some(was), Some(is)) = (&old.rust, &new.rust) {
        let types = [was, is].map(|names| Some(RustNames::type_name(names)));
        changes.compare(rules::RUST_NAME, "the type", types[0], types[1]);
        let variants = [was, is].map(|names| Some(RustNames::variant(names)));
        changes.compare(rules::RUST_NAME, "the variant", variants[0], variants[1]);
    }
}
