//! What has changed of the headers of a code.

use super::change::{Changes, reordered};
use super::rules;
use crate::{CodeDocument, HeaderDocument};

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
        changes.add(rules::ORDER, "the headers stand in another order");
    }
    match (old.retry_after, new.retry_after) {
        (true, false) => {
            let what = "the header `Retry-After` was dropped";
            changes.add(rules::HEADER_DROPPED, what);
        }
        (false, true) => changes.add(rules::HEADER_ADDED, "the header `Retry-After` was added"),
        (true, true) => {
            let optional = (old.retry_after_optional, new.retry_after_optional);
            presence("Retry-After", optional, changes);
        }
        (false, false) => {}
    }
}

fn find<'a>(code: &'a CodeDocument, name: &str) -> Option<&'a HeaderDocument> {
    let mut headers = code.headers.iter();
    headers.find(|it| it.name.eq_ignore_ascii_case(name))
}

fn kept(old: &HeaderDocument, new: &HeaderDocument, changes: &mut Changes<'_>) {
    let name = &old.name;
    let named = format!("the header `{name}`:");
    let values = (Some(value(old)), Some(value(new)));
    changes.fact(rules::HEADER_CHANGED, &named, values.0, values.1);
    presence(name, (old.optional, new.optional), changes);
    let spelled = (Some(name), Some(&new.name));
    changes.fact(
        rules::DOCUMENTATION,
        "the spelling of the header",
        spelled.0,
        spelled.1,
    );
}

/// Whether responses may go without it: before, and now.
fn presence(name: &str, optional: (bool, bool), changes: &mut Changes<'_>) {
    match optional {
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
    match (header.per_occurrence, &header.value[..]) {
        (false, value) => value.to_owned(),
        (true, "") => "a value of each occurrence".to_owned(),
        (true, value) => format!("a value of each occurrence, or {value}"),
    }
}
