//! Rule 2: the keys say which definition it is, or that there is none.

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
    pub(super) fn by_keys(&self, candidates: &mut [Candidate<'a>]) -> Option<Found<'a>> {
        let mut best: SmallVec<[Choice<'a>; 2]> = SmallVec::new();
        let mut most = 0;
        for (position, candidate) in candidates.iter().enumerate() {
            for (index, definition, same) in self.agreeing(candidate) {
                if !definition.has_status(self.answer.status) || same < most {
                    continue;
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
            }
        }
        if !best.is_empty() {
            return self.one_of(candidates, &best);
        }
        // The definitions whose keys are the answer's are of another status.
        let agreeing = candidates.iter().flat_map(|it| self.agreeing(it));
        let alike: Vec<_> = agreeing.map(|(_, definition, _)| definition).collect();
        let keyed = candidates.iter_mut().find(|it| self.is_keyed(it))?;
        Some(self.unknown(keyed, &alike, &[]))
    }

    /// The definitions that have all keys of the answer, each with its position and how many there are.
    fn agreeing(
        &self,
        candidate: &Candidate<'a>,
    ) -> impl Iterator<Item = (usize, &'a Definition, usize)> {
        // The others differ in the code.
        let range = match code(candidate) {
            Some(code) => self.contract.of_code(&code),
            None => 0..self.contract.definitions.len(),
        };
        range.filter_map(move |index| {
            let definition = self.contract.definitions.get(index)?;
            if definition.envelope != candidate.index {
                return None;
            }
            let agreement = self.agreement(candidate, definition);
            agreement
                .is_whole()
                .then_some((index, definition, agreement.same))
        })
    }

    fn agreement(&self, candidate: &Candidate<'a>, definition: &Definition) -> Agreement {
        Agreement::of(definition, &candidate.reading.keys, self.answer.headers)
    }

    /// Whether the answer has a key that some definition has there, too. A text that only looks like one of the API's is no
    /// unknown error.
    fn is_keyed(&self, candidate: &Candidate<'a>) -> bool {
        let mut speaking = self.contract.speaking(candidate.index);
        (candidate.has_media_type || !self.is_plain(candidate.index))
            && speaking.any(|(_, definition)| self.agreement(candidate, definition).is_any())
    }
}

/// The code that stands in the body by itself.
fn code<'c>(candidate: &'c Candidate<'_>) -> Option<Cow<'c, str>> {
    candidate.reading.keys.iter().find_map(|key| match key {
        Key::Json(Value::Fact(Fact::Code), json) => json.string(),
        _ => None,
    })
}
