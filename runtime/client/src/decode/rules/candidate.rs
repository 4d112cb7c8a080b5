//! The envelopes that a body can be one of.

use errbook_contract::layout::Value;

use super::Decoder;
use crate::contract::Definition;
use crate::decode::body::{Body, essence};
use crate::decode::reading::Reading;
use crate::decode::walk;

/// The body as an envelope reads it.
pub(super) struct Candidate<'a> {
    /// The envelope.
    pub(super) index: usize,
    /// Empty, if there is no body to read.
    pub(super) reading: Reading<'a>,
    /// The answer has the media type of one of its definitions, or, like them, none; or it does not matter.
    pub(super) has_media_type: bool,
}

impl<'a> Candidate<'a> {
    /// The body as answers of this definition are read.
    pub(super) fn read_as(
        &mut self,
        decoder: &Decoder<'a>,
        definition: &'a Definition,
    ) -> &mut Reading<'a> {
        if self.reading.by_definition {
            let mut reading = Reading::default();
            if decoder.read(&mut reading, self.index, Some(definition)) {
                self.reading = reading;
            }
        }
        &mut self.reading
    }
}

impl<'a> Decoder<'a> {
    /// Shows the envelopes that can read the body. Those of the answer's media type come first.
    pub(super) fn with_candidates<T>(&self, see: impl FnOnce(&mut [Candidate<'a>]) -> T) -> T {
        if self.contract.envelopes.len() == 1 {
            // It stays where it is, since it is large to be moved.
            let mut only = self.candidate(0);
            return match self.reads(&mut only) {
                true => see(std::slice::from_mut(&mut only)),
                false => see(&mut []),
            };
        }
        let all = 0..self.contract.envelopes.len();
        let mut candidates: Vec<_> = all.map(|index| self.candidate(index)).collect();
        candidates.retain_mut(|candidate| self.reads(candidate));
        candidates.sort_by_key(|candidate| !candidate.has_media_type);
        see(&mut candidates)
    }

    /// An envelope that has not read the body.
    #[inline]
    fn candidate(&self, index: usize) -> Candidate<'a> {
        // Between what there is only one of, nothing has to choose.
        let is_only = self.contract.envelopes.len() == 1;
        let mut definitions = self.contract.speaking(index);
        let has_media_type = (is_only && !self.is_plain(index))
            || definitions.any(|(_, definition)| self.has_media_type(definition));
        Candidate {
            index,
            reading: Reading::default(),
            has_media_type,
        }
    }

    /// Whether a body of the envelope can be like this one. Two readers of a repeated member need not take the same one.
    fn reads(&self, candidate: &mut Candidate<'a>) -> bool {
        self.read(&mut candidate.reading, candidate.index, None) && !candidate.reading.repeated
    }

    /// Reads the body into an empty reading; false if no body of this envelope is like this one.
    fn read(
        &self,
        reading: &mut Reading<'a>,
        index: usize,
        definition: Option<&'a Definition>,
    ) -> bool {
        let Some(envelope) = self.contract.envelopes.get(index) else {
            return false;
        };
        match (&envelope.layout, self.body) {
            (_, Body::Head) => true,
            (Some(Value::Text(pieces)), body) => body
                .text()
                .is_some_and(|text| walk::read_text(reading, pieces, text, definition)),
            (Some(_), _) => match self.documents.get(index) {
                Some(Some(document)) => {
                    walk::read(reading, document, definition);
                    true
                }
                _ => false,
            },
            (None, Body::Text(text)) => {
                reading.fits = text.is_empty();
                reading.fits
            }
        }
    }

    /// Whether the body of the envelope has no members of its own, so that only the media type tells it from a gateway's.
    pub(super) fn is_plain(&self, envelope: usize) -> bool {
        let envelope = self.contract.envelopes.get(envelope);
        let layout = envelope.and_then(|envelope| envelope.layout.as_ref());
        matches!(self.body, Body::Head) || matches!(layout, None | Some(Value::Text(_)))
    }

    pub(super) fn has_media_type(&self, definition: &Definition) -> bool {
        let media_type = self.answer.headers.get(http::header::CONTENT_TYPE);
        let media_type = media_type.and_then(|value| value.to_str().ok());
        let known = definition.content_type.as_deref().map(essence);
        match (media_type.map(essence), known) {
            (Some(received), Some(known)) => received.eq_ignore_ascii_case(known),
            (received, known) => received.is_none() && known.is_none(),
        }
    }
}
