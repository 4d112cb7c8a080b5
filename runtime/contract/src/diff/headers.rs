//! Changes of the headers of a code.

use super::change::{Changes, reordered};
use super::{notation, rules};
use crate::document::{CodeDocument, HeaderDocument};
use crate::layout::Presence;

pub(super) fn compare(old: &CodeDocument, new: &CodeDocument, changes: &mut Changes<'_>) {
    for (header, line) in lines(old) {
        match find(new, &header.name, line) {
            Some(now) => compare_header(header, now, changes),
            None => {
                let what = format!("the header `{}` was dropped", header.name);
                changes.add(rules::HEADER_DROPPED, what);
            }
        }
    }
    for (header, line) in lines(new) {
        if find(old, &header.name, line).is_none() {
            let what = format!("the header `{}` was added", header.name);
            changes.add(rules::HEADER_ADDED, what);
        }
    }
    let same = |was: &HeaderDocument, is: &HeaderDocument| was.name.eq_ignore_ascii_case(&is.name);
    if reordered(&old.headers, &new.headers, same) {
        changes.add(rules::ORDER, "the headers are in another order");
    }
    compare_framework_headers(old.framework_headers, new.framework_headers, changes);
    compare_retry_after(old.retry_after, new.retry_after, changes);
}

/// The document does not name them: they come with what the framework refused.
fn compare_framework_headers(had: bool, has: bool, changes: &mut Changes<'_>) {
    let headers = "the headers of the framework's refusal, such as `Allow`, are";
    match (had, has) {
        (true, false) => changes.add(
            rules::HEADER_DROPPED,
            format!("{headers} no longer always sent"),
        ),
        (false, true) => changes.add(rules::HEADER_ADDED, format!("{headers} always sent")),
        (false, false) | (true, true) => {}
    }
}

fn compare_retry_after(old: Presence, new: Presence, changes: &mut Changes<'_>) {
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
            compare_optional("Retry-After", optional(old), optional(new), changes);
        }
    }
}

/// The headers, each with the number of earlier field lines of its name.
fn lines(code: &CodeDocument) -> impl Iterator<Item = (&HeaderDocument, usize)> {
    code.headers.iter().enumerate().map(|(index, header)| {
        let earlier = code.headers[..index].iter();
        let same = earlier.filter(|earlier| earlier.name.eq_ignore_ascii_case(&header.name));
        (header, same.count())
    })
}

/// The field line of this name that `line` others of it precede.
fn find<'a>(code: &'a CodeDocument, name: &str, line: usize) -> Option<&'a HeaderDocument> {
    let headers = code.headers.iter();
    let mut same = headers.filter(|header| header.name.eq_ignore_ascii_case(name));
    same.nth(line)
}

fn compare_header(old: &HeaderDocument, new: &HeaderDocument, changes: &mut Changes<'_>) {
    let name = &old.name;
    let named = format!("the header `{name}`:");
    let values = (Some(value_text(old)), Some(value_text(new)));
    changes.compare(rules::HEADER_CHANGED, &named, values.0, values.1);
    compare_optional(name, old.optional, new.optional, changes);
    let names = (Some(name), Some(&new.name));
    let what = "the spelling of the header";
    changes.compare(rules::DOCUMENTATION, what, names.0, names.1);
}

fn compare_optional(name: &str, was_optional: bool, is_optional: bool, changes: &mut Changes<'_>) {
    if is_optional && !was_optional {
        let what = format!("the header `{name}` may be missing");
        changes.add(rules::HEADER_OPTIONAL, what);
    } else if was_optional && !is_optional {
        let what = format!("the header `{name}` is always sent");
        changes.add(rules::HEADER_REQUIRED, what);
    }
}

/// The value for the report, as far as the document knows it.
fn value_text(header: &HeaderDocument) -> String {
    let value = notation::pieces(&header.value);
    if !header.per_occurrence {
        value
    } else if value.is_empty() {
        "(set by each occurrence)".to_owned()
    } else {
        format!("(set by each occurrence), or {value}")
    }
}
