//! Rule 2: the keys say which definition it is, or that there is none.

#[cfg(test)]
mod tests;

use std::borrow::Cow;

use errbook_contract::layout::{Fact, Value};
use smallvec::SmallVec;

use super::Decoder;
use super::candidate::Candidate;
use super::choice::Choice;
use crate::contract::Definition;
use crate::decode::Found;
use crate::decode::keys::Agreement;
use crate::decode::reading::Key;

impl<'a> Decoder<'a> {
    /// Where there are no keys, by rule 3.
    pub(super) fn by_keys(&self, candidates: &mut [Candidate<'a>]) -> Option<Found<'a>> {
        let mut best: SmallVec<[Choice<'a>; 2]> = SmallVec::new();
        let mut most = 0;
        for (position, candidate) in candidates.iter().enumerate() {
            self.each_agreeing(candidate, |index, definition, same| {
                if !definition.has_status(self.answer.status) || same < most {
                    return;
                }
                if same > most {
                    best.clear();
                }
                most = same;
                best.push(Choice {
                    candidate: position,
                    index,
                    definition,
                });
            });
        }
        if !best.is_empty() {
            return self.one_of(candidates, &best);
        }
        // The definitions whose keys are the answer's are of another status.
        let mut alike = Vec::new();
        for candidate in candidates.iter() {
            self.each_agreeing(candidate, |_, definition, _| alike.push(definition));
        }
        match candidates.iter_mut().find(|it| self.is_keyed(it)) {
            Some(keyed) => Some(self.unknown(keyed, &alike, &[])),
            None => self.by_shape(candidates),
        }
    }

    /// Shows the definitions that have all keys of the answer, each with its position and how many there are.
    #[inline]
    fn each_agreeing(
        &self,
        candidate: &Candidate<'a>,
        mut see: impl FnMut(usize, &'a Definition, usize),
    ) {
        // The others differ in the code.
        let (known, range) = match code(candidate) {
            Some((position, code)) => (Some(position), self.contract.of_code(&code)),
            None => (None, 0..self.contract.definitions.len()),
        };
        for index in range {
            if let Some(definition) = self.contract.definitions.get(index)
                && definition.envelope == candidate.index
            {
                let agreement = self.agreement(candidate, definition, known);
                if agreement.is_whole() {
                    see(index, definition, agreement.same);
                }
            }
        }
    }

    fn agreement(
        &self,
        candidate: &Candidate<'a>,
        definition: &Definition,
        known: Option<usize>,
    ) -> Agreement {
        let keys = &candidate.reading.keys;
        Agreement::of(definition, keys, known, self.answer.headers)
    }

    /// Whether the answer has a key that some definition has there, too. A text that only looks like one of the API's is no
    /// unknown error.
    fn is_keyed(&self, candidate: &Candidate<'a>) -> bool {
        let mut speaking = self.contract.speaking(candidate.index);
        (candidate.has_media_type || !self.is_plain(candidate.index))
            && speaking.any(|(_, definition)| self.agreement(candidate, definition, None).is_any())
    }
}

/// The code that stands in the body by itself, and which of the keys it is.
#[inline]
fn code<'c>(candidate: &'c Candidate<'_>) -> Option<(usize, Cow<'c, str>)> {
    let mut keys = candidate.reading.keys.iter().enumerate();
    let (position, key) =
        keys.find(|(_, key)| matches!(key, Key::Json(Value::Fact(Fact::Code), _)))?;
    match key {
        Key::Json(_, json) => Some((position, json.string()?)),
        Key::Text(..) => None,
    }
}
