//! The body, scanned by the layout of each envelope.

use errbook_contract::layout::Value;

use crate::Contract;
use crate::contract::Envelope;
use crate::decode::body::Body;
use crate::decode::json::{Document, Room};

/// Shows the body as each envelope reads it; `None` where the envelope's is no JSON, or this one is none.
#[inline]
pub(super) fn with_documents<T>(
    contract: &Contract,
    body: &Body<'_>,
    see: impl FnOnce(&[Option<Document<'_>>]) -> T,
) -> T {
    match &*contract.envelopes {
        [only] => {
            let mut room = Room::default();
            // It is not moved into a list.
            let only = document(only, body, &mut room);
            see(std::slice::from_ref(&only))
        }
        envelopes => {
            let mut rooms = Vec::new();
            rooms.resize_with(envelopes.len(), Room::default);
            let all = envelopes.iter().zip(&mut rooms);
            let all: Vec<_> = all
                .map(|(envelope, room)| document(envelope, body, room))
                .collect();
            see(&all)
        }
    }
}

fn document<'t, 'l: 't>(
    envelope: &'l Envelope,
    body: &Body<'t>,
    room: &'t mut Room<'l>,
) -> Option<Document<'t>> {
    match &envelope.layout {
        None | Some(Value::Text(_)) => None,
        Some(layout) => Document::by_layout(body.text()?, layout, room).ok(),
    }
}
