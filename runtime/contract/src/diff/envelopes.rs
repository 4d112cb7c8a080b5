//! What has changed of the envelopes; a code that uses another one is a change of the code.

use super::change::{Change, Changes};
use super::{layout, rules};
use crate::document::{CatalogDocument, EnvelopeDocument};

pub(super) fn compare(old: &CatalogDocument, new: &CatalogDocument, all: &mut Vec<Change>) {
    for envelope in &new.envelopes {
        match find(old, envelope) {
            Some(was) => kept(was, envelope, all),
            None => subject(envelope, all).add(
                rules::ENVELOPE_NEW,
                "the envelope is used for the first time",
            ),
        }
    }
    for envelope in &old.envelopes {
        if find(new, envelope).is_none() {
            let what = "the envelope is no longer used";
            subject(envelope, all).add(rules::ENVELOPE_UNUSED, what);
        }
    }
}

fn find<'a>(
    document: &'a CatalogDocument,
    envelope: &EnvelopeDocument,
) -> Option<&'a EnvelopeDocument> {
    let mut envelopes = document.envelopes.iter();
    envelopes.find(|known| known.id == envelope.id)
}

fn kept(old: &EnvelopeDocument, new: &EnvelopeDocument, all: &mut Vec<Change>) {
    let mut changes = subject(new, all);
    if old.layout != new.layout {
        let rule = if layout::is_reordered(&old.layout, &new.layout) {
            rules::ENVELOPE_REORDERED
        } else if layout::is_grown(&old.layout, &new.layout) {
            rules::ENVELOPE_GROWN
        } else {
            rules::ENVELOPE_CHANGED
        };
        let what = format!("the layout `{}` became `{}`", old.layout, new.layout);
        changes.add(rule, what);
    }
    // Where it reaches a code, that is a change of the code.
    let (was, is) = (Some(&old.content_type), Some(&new.content_type));
    changes.fact(rules::DOCUMENTATION, "the media type", was, is);
}

fn subject<'a>(envelope: &EnvelopeDocument, all: &'a mut Vec<Change>) -> Changes<'a> {
    Changes {
        subject: format!("envelope {}", envelope.id),
        all,
    }
}
