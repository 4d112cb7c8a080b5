//! What a layout shows, and how two layouts differ.

#[cfg(test)]
mod tests;

use super::change::Rule;
use super::rules;
use crate::layout::{Element, Fact, Member, Value};

/// The rule for a change from one layout to another; `None` stands for no body.
pub(super) fn rule(old: Option<&Value>, new: Option<&Value>) -> Rule {
    match (old, new) {
        _ if old == new => rules::ENVELOPE_RENAMED,
        (Some(old), Some(new)) if is_reordered(old, new) => rules::ENVELOPE_REORDERED,
        (Some(old), Some(new)) if only_adds_members(old, new) => rules::ENVELOPE_GROWN,
        _ => rules::ENVELOPE_CHANGED,
    }
}

/// The layout as `envelope!` reads it.
pub(super) fn shown(layout: Option<&Value>) -> String {
    layout.map_or_else(|| "()".to_owned(), Value::to_string)
}

/// Whether `new` is `old` with the members of its objects in any order.
fn is_reordered(old: &Value, new: &Value) -> bool {
    is_preserved(old, new, Allowed::Order)
}

/// Whether `new` is `old` with members added to its objects.
fn only_adds_members(old: &Value, new: &Value) -> bool {
    is_preserved(old, new, Allowed::Additions) && !places_detail(old, new)
}

/// Whether `new` shows a detail by `details.NAME` that `old` shows in `details`.
fn places_detail(old: &Value, new: &Value) -> bool {
    let was = old.facts();
    let mut placed = new.facts().into_iter();
    was.contains(&&Fact::Details)
        && placed.any(|fact| matches!(fact, Fact::Detail(_)) && !was.contains(&fact))
}

/// What may change in an object.
#[derive(Clone, Copy, PartialEq)]
enum Allowed {
    /// The order of members.
    Order,
    /// The order of members, and members that are added, but not in lists and alternatives.
    Additions,
}

fn is_preserved(old: &Value, new: &Value, allowed: Allowed) -> bool {
    match (old, new) {
        (Value::Object(old), Value::Object(new)) => {
            (allowed == Allowed::Additions || old.len() == new.len())
                && old
                    .iter()
                    .all(|was| new.iter().any(|is| is_member_preserved(was, is, allowed)))
        }
        (Value::List(old), Value::List(new)) => {
            old.len() == new.len() && old.iter().zip(new.iter()).all(is_element_preserved)
        }
        (Value::Or(old), Value::Or(new)) => {
            let mut pairs = old.iter().zip(new.iter());
            old.len() == new.len() && pairs.all(|(was, is)| is_preserved(was, is, Allowed::Order))
        }
        _ => old == new,
    }
}

fn is_member_preserved(old: &Member, new: &Member, allowed: Allowed) -> bool {
    match (old, new) {
        (Member::Required(was, old), Member::Required(is, new))
        | (Member::Optional(was, old), Member::Optional(is, new)) => {
            was == is && is_preserved(old, new, allowed)
        }
        (old, new) => *old == Member::Details && *new == Member::Details,
    }
}

fn is_element_preserved((old, new): (&Element, &Element)) -> bool {
    match (old, new) {
        (Element::Required(old), Element::Required(new))
        | (Element::Optional(old), Element::Optional(new)) => {
            is_preserved(old, new, Allowed::Order)
        }
        _ => false,
    }
}
