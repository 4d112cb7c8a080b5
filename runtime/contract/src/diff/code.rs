//! Changes of a code at a status.

use std::collections::BTreeSet;

use super::change::{Changes, Rule};
use super::details::Details;
use super::schema::Schemas;
use super::sight::{self, Visible};
use super::{details, headers, layout, media_type, notation, rules};
use crate::document::{CodeDocument, DetailDocument, RustNames};
use crate::layout::Value;
use crate::{Effect, Retry};

/// One of the two definitions to compare, with the layout of its bodies if the document has it.
#[derive(Clone, Copy)]
pub(super) struct Side<'a> {
    pub(super) code: &'a CodeDocument,
    pub(super) layout: Option<&'a Value>,
    pub(super) schemas: &'a Schemas,
}

impl<'a> Side<'a> {
    fn details(self) -> Details<'a> {
        Details {
            all: &self.code.details,
            schemas: self.schemas,
        }
    }

    /// What a client sees of a change that is applied to this side.
    fn visible(&self, apply: impl FnOnce(&mut CodeDocument)) -> Visible {
        sight::visible(self.code, self.layout, apply)
    }

    /// Whether responses show the code.
    pub(super) fn shows_code(&self) -> bool {
        self.visible(|code| code.code.push('x')) != Visible::Nothing
    }

    /// Whether responses show the number.
    pub(super) fn shows_number(&self) -> bool {
        let other = self.code.number.map(|number| number ^ 1);
        self.visible(|code| code.number = other) != Visible::Nothing
    }
}

/// The rule for a change of a fact: `hidden` if a client sees nothing of it, `added` if it sees an addition, `changed` if
/// it sees another value.
fn rule_by_sight(visible: Visible, hidden: Rule, added: Rule, changed: Rule) -> Rule {
    match visible {
        Visible::Nothing => hidden,
        Visible::Addition => added,
        Visible::Value => changed,
        Visible::Loss => rules::MEMBER_LOST,
    }
}

pub(super) fn compare(old: Side<'_>, new: Side<'_>, changes: &mut Changes<'_>) {
    compare_envelope(old, new, changes);
    compare_retry(old.code, new.code, changes);
    compare_grpc(old.code, new.code, changes);
    let sight = |name: &str, becomes: Option<&DetailDocument>| {
        old.visible(|code| {
            code.details.retain(|detail| detail.name != name);
            code.details.extend(becomes.cloned());
        })
    };
    let (was, is) = (old.details(), new.details());
    details::compare(was, is, &sight, changes);
    headers::compare(old.code, new.code, changes);
    compare_delay(old, new, changes);
    compare_extra(old, new, changes);
    compare_texts(old, new, changes);
    compare_rust_names(old.code, new.code, changes);
}

/// The number, the media type and the envelope.
fn compare_envelope(old: Side<'_>, new: Side<'_>, changes: &mut Changes<'_>) {
    let (was, is) = (old.code, new.code);
    let visible = old.visible(|code| code.number = is.number);
    let rule = rule_by_sight(
        visible,
        rules::NUMBER_HIDDEN,
        rules::NUMBER_ADDED,
        rules::NUMBER_CHANGED,
    );
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
    let rule = match types {
        (Some(was), Some(is)) if media_type::is_same(was, is) => rules::CONTENT_TYPE_RESPELLED,
        _ => rules::CONTENT_TYPE,
    };
    changes.compare(rule, "the Content-Type", types.0, types.1);
    let rule = layout::rule(old.layout, new.layout);
    let ids = (Some(&was.envelope), Some(&is.envelope));
    changes.compare(rule, "the envelope", ids.0, ids.1);
}

fn compare_retry(old: &CodeDocument, new: &CodeDocument, changes: &mut Changes<'_>) {
    let rule = match (old.retry, new.retry) {
        (was, is) if was.as_str() == is.as_str() => rules::RETRY_PARAMETERS,
        (_, Retry::Never) => rules::NO_LONGER_RETRYABLE,
        (was, Retry::Refresh) if was.is_retryable() => rules::NO_LONGER_RETRYABLE,
        (Retry::Never, _) => rules::NOW_RETRYABLE,
        _ => rules::RETRY_CLASS,
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

/// The delay in the body; the header `Retry-After` is one of the headers.
fn compare_delay(old: Side<'_>, new: Side<'_>, changes: &mut Changes<'_>) {
    let visible = old.visible(|code| code.retry_after = new.code.retry_after);
    if visible == Visible::Loss {
        let what = "the delay is shown in other responses";
        changes.add(rules::MEMBER_LOST, what);
    }
}

fn compare_extra(old: Side<'_>, new: Side<'_>, changes: &mut Changes<'_>) {
    let names: BTreeSet<_> = old.code.extra.keys().chain(new.code.extra.keys()).collect();
    for name in names {
        let value = |side: Side<'_>| side.code.extra.get(name).map(ToString::to_string);
        let (was, is) = (value(old), value(new));
        let visible = old.visible(|code| {
            code.extra.remove(name);
            let is = new.code.extra.get(name);
            code.extra.extend(is.map(|is| (name.clone(), is.clone())));
        });
        let rule = rule_by_sight(
            visible,
            rules::EXTRA_HIDDEN,
            rules::EXTRA_ADDED,
            rules::EXTRA_CHANGED,
        );
        changes.compare(rule, &format!("the extra `{name}`"), was, is);
    }
}

fn compare_texts(old: Side<'_>, new: Side<'_>, changes: &mut Changes<'_>) {
    let (was, is) = (old.code, new.code);
    let visible = old.visible(|code| code.message = is.message.clone());
    let changed = if old.shows_code() || old.shows_number() {
        rules::MESSAGE_CHANGED
    } else {
        rules::MESSAGE_IS_CODE
    };
    let rule = rule_by_sight(
        visible,
        rules::MESSAGE_HIDDEN,
        rules::MESSAGE_CHANGED,
        changed,
    );
    if was.message != is.message {
        let what = format!("the message `{}` became `{}`", was.message, is.message);
        changes.add(rule, what);
    }
    compare_description(old, new, changes);
    let text = |visible, changed| {
        rule_by_sight(visible, rules::DOCUMENTATION, rules::DOCUMENTATION, changed)
    };
    let visible = old.visible(|code| code.docs_url.clone_from(&is.docs_url));
    let rule = text(visible, rules::TYPE_URI);
    changes.compare(rule, "the docs_url", was.docs_url(), is.docs_url());
    let visible = old.visible(|code| code.help.clone_from(&is.help));
    let rule = text(visible, rules::HELP_CHANGED);
    changes.compare(rule, "the help", was.help(), is.help());
    changes.compare(rules::DOCUMENTATION, "the group", was.group(), is.group());
    changes.compare(rules::DOCUMENTATION, "the version", was.since(), is.since());
    let rule = match (&was.deprecated, &is.deprecated) {
        (None, _) => rules::DEPRECATED,
        (_, None) => rules::DEPRECATION_REMOVED,
        _ => rules::DOCUMENTATION,
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
    let visible = old.visible(|code| code.public_description = Some(public[1].to_owned()));
    let rule = rule_by_sight(
        visible,
        rules::DOCUMENTATION,
        rules::DOCUMENTATION,
        rules::TITLE_CHANGED,
    );
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
