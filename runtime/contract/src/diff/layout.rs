//! What a layout shows, and how two layouts differ.

use crate::layout::{Element, Fact, Member, Value};

/// Whether the layout shows this fact.
pub(super) fn shows(layout: &Value, fact: &Fact) -> bool {
    layout.facts().contains(&fact)
}

/// Whether the members of objects are in another order, and nothing else has changed.
pub(super) fn is_reordered(old: &Value, new: &Value) -> bool {
    is_kept(old, new, Members::Same)
}

/// Whether `new` is `old` with members added to its objects.
pub(super) fn is_grown(old: &Value, new: &Value) -> bool {
    is_kept(old, new, Members::Added) && !places_detail(old, new)
}

/// Whether a detail has got a place of its own, which takes it out of `details`.
fn places_detail(old: &Value, new: &Value) -> bool {
    let was = old.facts();
    let mut placed = new.facts().into_iter();
    was.contains(&&Fact::Details)
        && placed.any(|fact| matches!(fact, Fact::Detail(_)) && !was.contains(&fact))
}

/// What the members of an object may have become.
#[derive(Clone, Copy, PartialEq)]
enum Members {
    /// The same, in any order.
    Same,
    /// The same and others; not in lists and alternatives.
    Added,
}

fn is_kept(old: &Value, new: &Value, members: Members) -> bool {
    match (old, new) {
        (Value::Object(old), Value::Object(new)) => {
            (members == Members::Added || old.len() == new.len())
                && old
                    .iter()
                    .all(|was| new.iter().any(|is| is_member_kept(was, is, members)))
        }
        (Value::List(old), Value::List(new)) => {
            old.len() == new.len() && old.iter().zip(new.iter()).all(is_element_kept)
        }
        (Value::Or(old), Value::Or(new)) => {
            let mut pairs = old.iter().zip(new.iter());
            old.len() == new.len() && pairs.all(|(was, is)| is_kept(was, is, Members::Same))
        }
        _ => old == new,
    }
}

fn is_member_kept(old: &Member, new: &Member, members: Members) -> bool {
    match (old, new) {
        (Member::Required(was, old), Member::Required(is, new))
        | (Member::Optional(was, old), Member::Optional(is, new)) => {
            was == is && is_kept(old, new, members)
        }
        (old, new) => *old == Member::Details && *new == Member::Details,
    }
}

fn is_element_kept((old, new): (&Element, &Element)) -> bool {
    match (old, new) {
        (Element::Required(old), Element::Required(new))
        | (Element::Optional(old), Element::Optional(new)) => is_kept(old, new, Members::Same),
        _ => false,
    }
}

#[cfg(test)]
mod tests;
