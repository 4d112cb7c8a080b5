//! `several_envelopes`: bodies of several shapes.

use super::{Finding, Lint};
use crate::Definition;
use crate::envelope::Envelope;

pub(super) fn lint(definitions: &[&'static Definition], found: &mut Vec<Finding>) {
    let mut envelopes: Vec<&Envelope> = Vec::new();
    for definition in definitions {
        let envelope = definition.envelope();
        if !envelopes.iter().any(|it| it.layout() == envelope.layout()) {
            envelopes.push(envelope);
        }
    }
    if envelopes.len() > 1 {
        let names: Vec<_> = envelopes.iter().map(|it| it.name()).collect();
        let message = format!(
            "clients need a parser for each of {} envelopes, `{}`; settle on one",
            envelopes.len(),
            names.join("`, `")
        );
        found.push(Finding::of_catalog(Lint::SeveralEnvelopes, message));
    }
}
