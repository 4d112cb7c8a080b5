//! What has changed of the headers of a code.

use super::change::{Changes, reordered};
use super::{rules, text};
use crate::document::{CodeDocument, HeaderDocument};
use crate::layout::Presence;

pub(super) fn compare(old: &CodeDocument, new: &CodeDocument, changes: &mut Changes<'_>) {
    for header in &old.headers {
        match find(new, &header.name) {
            Some(now) => kept(header, now, changes),
            None => {
                let what = format!("the header `{}` was dropped", header.name);
                changes.add(rules::HEADER_DROPPED, what);
            }
        }
    }
    for header in &new.headers {
        if find(old, &header.name).is_none() {
            let what = format!("the header `{}` was added", header.name);
            changes.add(rules::HEADER_ADDED, what);
        }
    }
    let same = |was: &HeaderDocument, is: &HeaderDocument| was.name.eq_ignore_ascii_case(&is.name);
    if reordered(&old.headers, &new.headers, same) {
        changes.add(rules::ORDER, "the headers are in another order");
    }
    retry_after(old.retry_after, new.retry_after, changes);
}

fn retry_after(old: Presence, new: Presence, changes: &mut Changes<'_>) {
    match (old, new) {
        (Presence::Never, Presence::Never) => {}
        (_, Presence::Never) => {
            let what = "the header `Retry-After` was dropped";
            changes.add(rules::HEADER_DROPPED, what);
        }
        (Presence::Never, _) => {
            changes.add(rules::HEADER_ADDED, "the header `Retry-After` was added");
        }
        (old, new) => {
            let optional = |presence| presence == Presence::Sometimes;
            presence("Retry-After", optional(old), optional(new), changes);
        }
    }
}

fn find<'a>(code: &'a CodeDocument, name: &str) -> Option<&'a HeaderDocument> {
    let mut headers = code.headers.iter();
    headers.find(|header| header.name.eq_ignore_ascii_case(name))
}

fn kept(old: &HeaderDocument, new: &HeaderDocument, changes: &mut Changes<'_>) {
    let name = &old.name;
    let named = format!("the header `{name}`:");
    let values = (Some(value(old)), Some(value(new)));
    changes.fact(rules::HEADER_CHANGED, &named, values.0, values.1);
    presence(name, old.optional, new.optional, changes);
    let names = (Some(name), Some(&new.name));
    let what = "the spelling of the header";
    changes.fact(rules::DOCUMENTATION, what, names.0, names.1);
}

/// Whether responses may go without it: before, and now.
fn presence(name: &str, was_optional: bool, is_optional: bool, changes: &mut Changes<'_>) {
    match (was_optional, is_optional) {
        (false, true) => {
            let what = format!("the header `{name}` may be missing");
            changes.add(rules::HEADER_OPTIONAL, what);
        }
        (true, false) => {
            let what = format!("the header `{name}` is always sent");
            changes.add(rules::HEADER_REQUIRED, what);
        }
        _ => {}
    }
}

/// Where the value comes from, and what it is where that is known.
fn value(header: &HeaderDocument) -> String {
    let value = text::pieces(&header.value);
    if !header.per_occurrence {
        value
    } else if value.is_empty() {
        "a value of each occurrence".to_owned()
    } else {
        format!("a value of each occurrence, or {value}")
    }
}
