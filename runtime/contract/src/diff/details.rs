//! What has changed of the public fields of one code.

use super::change::{Changes, reordered};
use super::rules;
use crate::DetailDocument;
use crate::export::wire_type::{WireType, present};

pub(super) fn compare(old: &[DetailDocument], new: &[DetailDocument], changes: &mut Changes<'_>) {
    for was in old {
        match find(new, &was.name) {
            Some(is) => one(was, is, changes),
            None => {
                let what = format!("the detail `{}` was removed", was.name);
                changes.add(rules::DETAIL_REMOVED, what);
            }
        }
    }
    for is in new {
        if find(old, &is.name).is_none() {
            let what = format!("the detail `{}` was added", is.name);
            changes.add(rules::DETAIL_ADDED, what);
        }
    }
    if reordered(old, new, |was, is| was.name == is.name) {
        changes.add(rules::ORDER, "the details stand in another order");
    }
}

fn find<'a>(details: &'a [DetailDocument], name: &str) -> Option<&'a DetailDocument> {
    details.iter().find(|it| it.name == name)
}

/// What a function gives, its path does not tell.
fn wire_type(detail: &DetailDocument) -> WireType {
    match detail.computed {
        true => WireType::Unknown,
        false => WireType::of(present(&detail.type_name)),
    }
}

fn one(old: &DetailDocument, new: &DetailDocument, changes: &mut Changes<'_>) {
    let name = &old.name;
    if old.flattened != new.flattened {
        let what = match new.flattened {
            true => format!("the members of the detail `{name}` now stand in its place"),
            false => format!("the members of the detail `{name}` no longer stand in its place"),
        };
        changes.add(rules::DETAIL_PLACE, what);
    }
    let [was, is] = [old, new].map(wire_type);
    let rule = match was.is_known() && is.is_known() {
        true if was == is => rules::DETAIL_RESPELLED,
        true => rules::DETAIL_TYPE,
        // To rename a function is no change of the contract, and a type's name says more than a function's.
        false if old.computed && new.computed => rules::DETAIL_FUNCTION,
        false => rules::DETAIL_TYPE_UNKNOWN,
    };
    let types = (Some(&old.type_name), Some(&new.type_name));
    changes.fact(
        rule,
        &format!("the type of the detail `{name}`:"),
        types.0,
        types.1,
    );
    if old.computed != new.computed && old.type_name == new.type_name {
        let what = format!("the detail `{name}` comes from elsewhere");
        changes.add(rule, what);
    }
    // A type may be an `Option` behind a pointer, too.
    let optional = |it: &DetailDocument| it.optional || present(&it.type_name) != it.type_name;
    match (optional(old), optional(new)) {
        (false, true) => {
            changes.add(
                rules::DETAIL_OPTIONAL,
                format!("the detail `{name}` became optional"),
            );
        }
        (true, false) => {
            changes.add(
                rules::DETAIL_REQUIRED,
                format!("the detail `{name}` is always there"),
            );
        }
        _ => {}
    }
    let example = |detail: &DetailDocument| detail.example.as_ref().map(ToString::to_string);
    let named = format!("the example of the detail `{name}`:");
    changes.fact(rules::DOCUMENTATION, &named, example(old), example(new));
}
