//! Rule 3: a definition without keys, whose layout the body has.

use super::Decoder;
use super::candidate::Candidate;
use super::choice::Choice;
use crate::decode::Found;
use crate::decode::body::Body;
use crate::decode::keys;

impl<'a> Decoder<'a> {
    /// Where no member tells the API's body from a gateway's, the media type has to be the definition's: of a text, of no
    /// body, and of an answer to `HEAD`.
    pub(super) fn by_shape(&self, candidates: &mut [Candidate<'a>]) -> Option<Found<'a>> {
        let mut found = Vec::new();
        for (position, candidate) in candidates.iter().enumerate() {
            let envelope = self.contract.envelopes.get(candidate.index);
            let layout = envelope.and_then(|envelope| envelope.layout.as_ref());
            let is_head = matches!(self.body, Body::Head);
            let is_plain = self.is_plain(candidate.index);
            for (index, definition) in self.contract.speaking(candidate.index) {
                let fits =
                    is_head || (candidate.reading.fits && !keys::has_keys(definition, layout));
                let is_typed = !is_plain || self.has_media_type(definition);
                if fits && is_typed && definition.has_status(self.answer.status) {
                    found.push(Choice {
                        candidate: position,
                        index,
                        definition,
                    });
                }
            }
        }
        let is_typed = |choice: &Choice<'_>| {
            let candidate = candidates.get(choice.candidate);
            candidate.is_some_and(|candidate| candidate.has_media_type)
        };
        if found.iter().any(is_typed) {
            found.retain(is_typed);
        }
        self.one_of(candidates, &found)
    }
}
