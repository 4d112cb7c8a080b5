//! Holds a definition against its envelope's layout while the crate compiles.

use super::absence::{always, never};
use super::layout::{Element, Fact, Member, Text, Value};
use crate::Definition;
use crate::breaches::{Breaches, same};

/// Panics with every breach: a member without its fact, a detail without a place, two members of one name.
#[track_caller]
pub const fn check(definition: &Definition) {
    let breaches = breaches(definition);
    if !breaches.is_empty() {
        panic!("{}", breaches.as_str());
    }
}

const fn breaches(definition: &Definition) -> Breaches {
    let mut breaches = Breaches::new();
    let layout = definition.envelope().layout();
    value(definition, layout, &mut breaches);
    let details = definition.details();
    let mut i = 0;
    while i < details.len() {
        let name = details[i].name();
        if !layout.has_details() && !layout.places(name) {
            breaches.add(
                definition,
                &[
                    "the detail `",
                    name,
                    "` has no place in the envelope `",
                    definition.envelope().name(),
                    "`; mark the field `#[api_error(skip)]`, or choose an envelope with details",
                ],
            );
        }
        i += 1;
    }
    breaches
}

/// Every fact of a value that cannot be left out is there in every occurrence.
const fn value(definition: &Definition, layout: &Value, breaches: &mut Breaches) {
    match layout {
        Value::Fact(fact) => require(definition, *fact, breaches),
        Value::Or(fact, other) => {
            if !always(definition, *fact) {
                value(definition, other, breaches);
            }
        }
        Value::Object(members) => object(definition, members, breaches),
        Value::List(elements) => {
            let mut i = 0;
            while i < elements.len() {
                match &elements[i] {
                    Element::Required(inner) => value(definition, inner, breaches),
                    Element::Optional(inner) => optional(definition, inner, breaches),
                }
                i += 1;
            }
        }
        Value::Text(pieces) => {
            let mut i = 0;
            while i < pieces.len() {
                if let Text::Fact(fact) = &pieces[i] {
                    require(definition, *fact, breaches);
                }
                i += 1;
            }
        }
        Value::Literal(_) => {}
    }
}

const fn object(definition: &Definition, members: &[Member], breaches: &mut Breaches) {
    let mut i = 0;
    while i < members.len() {
        match &members[i] {
            Member::Required(_, inner) => value(definition, inner, breaches),
            Member::Optional(_, inner) => optional(definition, inner, breaches),
            Member::Details => beside(definition, members, breaches),
        }
        i += 1;
    }
}

/// Inside an object that is there, what is not optional is needed; one that never is needs nothing, nor does one
/// that shows a single fact, since it is there exactly when that is.
const fn optional(definition: &Definition, layout: &Value, breaches: &mut Breaches) {
    let nested = matches!(layout, Value::Object(_) | Value::List(_));
    if nested && layout.fact_count() > 1 && !never(definition, layout) {
        value(definition, layout, breaches);
    }
}

/// No detail bears the name of a member beside it.
const fn beside(definition: &Definition, members: &[Member], breaches: &mut Breaches) {
    let details = definition.details();
    let mut i = 0;
    while i < details.len() {
        let detail = &details[i];
        let placed = definition.envelope().layout().places(detail.name());
        let mut j = 0;
        while j < members.len() && !placed && !detail.flattened() {
            if let Member::Required(name, _) | Member::Optional(name, _) = &members[j]
                && same(name, detail.name())
            {
                breaches.add(
                    definition,
                    &[
                        "the detail `",
                        name,
                        "` is named like the member beside it in the envelope `",
                        definition.envelope().name(),
                        "`; rename it with `#[serde(rename = \"…\")]`",
                    ],
                );
            }
            j += 1;
        }
        i += 1;
    }
}

const fn require(definition: &Definition, fact: Fact, breaches: &mut Breaches) {
    let (what, name, remedy) = match fact {
        Fact::Number => ("`number`", "", "add `number = …`"),
        Fact::Help => ("`help`", "", "add `help = \"…\"`"),
        Fact::DocsUrl => ("`docs_url`", "", "add `docs_url = \"…\"`"),
        Fact::RetryAfter | Fact::RetryAfterMs => (
            "delay in every occurrence",
            "",
            "add a `#[api_error(retry_after)]` field that is no `Option`",
        ),
        Fact::Extra(name) => ("literal ", name, "add it with `extra(…)`"),
        Fact::Detail(name) => (
            "detail ",
            name,
            "make a field of this name public that is no `Option`",
        ),
        _ => return,
    };
    if always(definition, fact) {
        return;
    }
    let quote = if name.is_empty() { "" } else { "`" };
    let envelope = definition.envelope().name();
    breaches.add(
        definition,
        &[
            "no ",
            what,
            quote,
            name,
            quote,
            ", which the envelope `",
            envelope,
            "` needs; ",
            remedy,
        ],
    );
}
