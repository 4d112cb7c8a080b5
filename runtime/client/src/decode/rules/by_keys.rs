//! Rule 2: the keys say which definition it is, or that there is none.

use std::borrow::Cow;

use errbook_contract::layout::{Fact, Value};

use super::Decoder;
use super::candidate::Candidate;
use super::choice::Choice;
use crate::contract::Definition;
use crate::decode::Found;
use crate::decode::keys::Agreement;
use crate::decode::reading::Key;

impl<'a> Decoder<'a> {
    pub(super) fn by_keys(&self, candidates: &[Candidate<'a>]) -> Option<Found<'a>> {
        let mut best: Vec<Choice<'_, 'a>> = Vec::new();
        let mut most = 0;
        let mut keyed = None;
        // The definitions whose keys are the answer's, whatever their status.
        let mut alike = Vec::new();
        for candidate in candidates {
            // A text that only looks like one of the API's is no unknown error.
            let can_be_unknown = candidate.has_media_type || !self.is_plain(candidate.index);
            let mut note = |index: usize, definition: &'a Definition| {
                let agreement =
                    Agreement::of(definition, &candidate.reading.keys, self.answer.headers);
                if agreement.is_any() && keyed.is_none() && can_be_unknown {
                    keyed = Some(candidate);
                }
                if !agreement.is_whole() {
                    return;
                }
                alike.push(definition);
                if definition.has_status(self.answer.status) && agreement.same >= most {
                    if agreement.same > most {
                        best.clear();
                    }
                    most = agreement.same;
                    best.push(Choice {
                        candidate,
                        index,
                        definition,
                    });
                }
            };
            match code(candidate) {
                // The others differ in the code.
                Some(code) => {
                    let of_code = self.contract.of_code(&code);
                    let of_code = of_code.filter(|(_, it)| it.envelope == candidate.index);
                    of_code.for_each(|(index, definition)| note(index, definition));
                    let mut any = self.contract.speaking(candidate.index);
                    if keyed.is_none() && any.next().is_some() {
                        keyed = Some(candidate);
                    }
                }
                None => {
                    let all = self.contract.speaking(candidate.index);
                    all.for_each(|(index, definition)| note(index, definition));
                }
            }
        }
        if !best.is_empty() {
            return self.one_of(&best);
        }
        keyed.map(|candidate| self.unknown(candidate, &alike, &[]))
    }
}

/// The code that stands in the body by itself.
fn code<'c>(candidate: &'c Candidate<'_>) -> Option<Cow<'c, str>> {
    candidate.reading.keys.iter().find_map(|key| match key {
        Key::Json(Value::Fact(Fact::Code), json) => json.string(),
        _ => None,
    })
}
