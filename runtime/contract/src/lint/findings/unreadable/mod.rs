//! `unreadable_layout`: places of a body or a header at which a client cannot tell what was sent.

mod alternatives;
mod lists;
mod texts;

use super::Finding;
use crate::document::{CatalogDocument, CodeDocument, EnvelopeDocument};
use crate::layout::{Element, Member, Value};
use crate::lint::Lint;

pub(super) fn lint(document: &CatalogDocument, codes: &[&CodeDocument], found: &mut Vec<Finding>) {
    let envelopes = document.envelopes.iter().chain(&document.hidden_envelopes);
    for envelope in envelopes {
        let of_envelope = codes.iter().filter(|code| code.envelope == envelope.id);
        let speaking: Vec<&CodeDocument> = of_envelope.copied().collect();
        for fault in faults(envelope, &speaking, document) {
            let message = format!("the envelope `{}` {fault}", envelope.id);
            found.push(Finding::in_catalog(Lint::UnreadableLayout, message));
        }
    }
    for code in codes {
        for header in &code.headers {
            if let Some(fault) = texts::fault(&header.value) {
                let message = format!("the header `{}` {fault}", header.name);
                found.push(Finding::in_code(Lint::UnreadableLayout, code, message));
            }
        }
    }
}

fn faults(
    envelope: &EnvelopeDocument,
    codes: &[&CodeDocument],
    document: &CatalogDocument,
) -> Vec<String> {
    let mut values = Vec::new();
    if let Some(layout) = &envelope.layout {
        collect(layout, &mut values);
    }
    let faults = values.into_iter().filter_map(|value| match value {
        Value::Text(pieces) => texts::fault(pieces),
        Value::List(elements) => lists::fault(elements),
        Value::Or(alternatives) => alternatives::fault(alternatives, codes, document),
        Value::Fact(_) | Value::Object(_) | Value::Literal(_) => None,
    });
    faults.collect()
}

/// The value, and those in it.
fn collect<'l>(value: &'l Value, values: &mut Vec<&'l Value>) {
    values.push(value);
    match value {
        Value::Or(alternatives) => {
            for alternative in alternatives.iter() {
                collect(alternative, values);
            }
        }
        Value::Object(members) => {
            for member in members.iter() {
                match member {
                    Member::Required(_, value) | Member::Optional(_, value) => {
                        collect(value, values);
                    }
                    Member::Details => {}
                }
            }
        }
        Value::List(elements) => {
            for element in elements.iter() {
                let (Element::Required(value) | Element::Optional(value)) = element;
                collect(value, values);
            }
        }
        Value::Fact(_) | Value::Text(_) | Value::Literal(_) => {}
    }
}
