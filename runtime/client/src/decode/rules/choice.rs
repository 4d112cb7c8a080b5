//! One of the definitions that an answer can be of.

use super::Decoder;
use super::candidate::Candidate;
use crate::contract::Definition;
use crate::decode::{Found, facts};

#[derive(Clone, Copy)]
pub(super) struct Choice<'a> {
    /// The position of the candidate.
    pub(super) candidate: usize,
    /// The position of the definition.
    pub(super) index: usize,
    pub(super) definition: &'a Definition,
}

impl Choice<'_> {
    fn is_same_error(&self, other: &Self) -> bool {
        let (a, b) = (self.definition, other.definition);
        a.code == b.code && a.status == b.status
    }

    /// Whether the answer has the one message of this definition.
    fn has_message(&self, candidates: &[Candidate<'_>]) -> bool {
        let candidate = candidates.get(self.candidate);
        let message = candidate.and_then(|candidate| facts::message(&candidate.reading));
        self.definition.fixed_message && message.is_some_and(|text| text == self.definition.message)
    }
}

impl<'a> Decoder<'a> {
    /// The error, if its definition is the only one with this message, or the only one at all; `None` if there are none.
    pub(super) fn one_of(
        &self,
        candidates: &mut [Candidate<'a>],
        found: &[Choice<'a>],
    ) -> Option<Found<'a>> {
        if let [only] = found {
            return self.known(candidates, only);
        }
        // A definition of this very status comes before those whose status is open.
        let status = self.answer.status.as_u16();
        let is_exact = |choice: &&Choice<'_>| choice.definition.status == status;
        let exact: Vec<_> = found.iter().filter(is_exact).copied().collect();
        let all = if exact.is_empty() { found } else { &exact };
        let with_message = all.iter().filter(|choice| choice.has_message(candidates));
        let with_message: Vec<_> = with_message.copied().collect();
        match only(&with_message).or_else(|| only(all)) {
            Some(choice) => self.known(candidates, &choice),
            None => {
                let definitions: Vec<_> = all.iter().map(|choice| choice.definition).collect();
                let first = candidates.get_mut(all.first()?.candidate)?;
                Some(self.unknown(first, &definitions, &definitions))
            }
        }
    }
}

/// The first, if all are of one error.
fn only<'a>(choices: &[Choice<'a>]) -> Option<Choice<'a>> {
    let (first, rest) = choices.split_first()?;
    let is_only = rest.iter().all(|other| first.is_same_error(other));
    is_only.then_some(*first)
}
