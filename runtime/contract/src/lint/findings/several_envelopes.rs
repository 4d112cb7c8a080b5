//! `several_envelopes`: bodies of several layouts.

use super::Finding;
use crate::document::{CatalogDocument, CodeDocument, EnvelopeDocument};
use crate::lint::Lint;

pub(super) fn lint(document: &CatalogDocument, codes: &[&CodeDocument], found: &mut Vec<Finding>) {
    let mut envelopes: Vec<&EnvelopeDocument> = Vec::new();
    for envelope in codes.iter().filter_map(|code| document.envelope_of(code)) {
        if !envelopes
            .iter()
            .any(|known| known.layout == envelope.layout)
        {
            envelopes.push(envelope);
        }
    }
    if envelopes.len() > 1 {
        let ids: Vec<_> = envelopes.iter().map(|envelope| envelope.id()).collect();
        let message = format!(
            "clients need a parser for each of {} envelopes, `{}`; use one envelope",
            ids.len(),
            ids.join("`, `")
        );
        found.push(Finding::in_catalog(Lint::SeveralEnvelopes, message));
    }
}
