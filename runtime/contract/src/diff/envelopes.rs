//! Changes of the envelopes. If a code uses another envelope, that is a change of the code.

use super::change::{Change, Changes};
use super::{layout, rules};
use crate::document::{CatalogDocument, EnvelopeDocument};

pub(super) fn compare(old: &CatalogDocument, new: &CatalogDocument, all: &mut Vec<Change>) {
    for envelope in &new.envelopes {
        match find(old, envelope) {
            Some(was) => compare_envelope(was, envelope, all),
            None => changes_of(envelope, all).add(
                rules::ENVELOPE_NEW,
                "the envelope is used for the first time",
            ),
        }
    }
    for envelope in &old.envelopes {
        if find(new, envelope).is_none() {
            let what = "the envelope is no longer used";
            changes_of(envelope, all).add(rules::ENVELOPE_UNUSED, what);
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

fn compare_envelope(old: &EnvelopeDocument, new: &EnvelopeDocument, all: &mut Vec<Change>) {
    let mut changes = changes_of(new, all);
    if old.layout != new.layout {
        let rule = layout::rule(old.layout(), new.layout());
        let (was, is) = (layout::shown(old.layout()), layout::shown(new.layout()));
        changes.add(rule, format!("the layout `{was}` became `{is}`"));
    }
    let rule = rules::DOCUMENTATION;
    changes.compare(rule, "the title", old.title(), new.title());
    // Clients see the media type of the code, whose change is reported with the code.
    let (was, is) = (old.content_type(), new.content_type());
    changes.compare(rule, "the media type", was, is);
}

fn changes_of<'a>(envelope: &EnvelopeDocument, all: &'a mut Vec<Change>) -> Changes<'a> {
    Changes {
        subject: format!("envelope {}", envelope.id),
        all,
    }
}
