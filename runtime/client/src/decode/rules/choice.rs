//! One of the definitions that an answer can be of.

use super::Decoder;
use super::candidate::Candidate;
use crate::contract::Definition;
use crate::decode::{Found, facts};

#[derive(Clone, Copy)]
pub(super) struct Choice<'c, 'a> {
    pub(super) candidate: &'c Candidate<'a>,
    /// The position of the definition.
    pub(super) index: usize,
    pub(super) definition: &'a Definition,
}

impl Choice<'_, '_> {
    fn is_same_error(&self, other: &Self) -> bool {
        let (a, b) = (self.definition, other.definition);
        a.code == b.code && a.status == b.status
    }

    /// Whether the answer has the one message of this definition.
    fn has_message(&self) -> bool {
        let message = facts::message(&self.candidate.reading);
        self.definition.fixed_message && message.is_some_and(|text| text == self.definition.message)
    }
}

impl<'a> Decoder<'a> {
    /// The error, if its definition is the only one with this message, or the only one at all; `None` if there are none.
    pub(super) fn one_of(&self, found: &[Choice<'_, 'a>]) -> Option<Found<'a>> {
        if let [only] = found {
            return Some(self.known(only));
        }
        // A definition of this very status comes before those whose status is open.
        let status = self.answer.status.as_u16();
        let is_exact = |choice: &&Choice<'_, '_>| choice.definition.status == status;
        let exact: Vec<_> = found.iter().filter(is_exact).copied().collect();
        let all = if exact.is_empty() { found } else { &exact };
        let with_message = all.iter().filter(|choice| choice.has_message());
        let with_message: Vec<_> = with_message.copied().collect();
        match only(&with_message).or_else(|| only(all)) {
            Some(choice) => Some(self.known(&choice)),
            None => {
                let candidates: Vec<_> = all.iter().map(|choice| choice.definition).collect();
                let first = all.first()?;
                Some(self.unknown(first.candidate, &candidates, &candidates))
            }
        }
    }
}

/// The first, if all are of one error.
fn only<'c, 'a>(choices: &[Choice<'c, 'a>]) -> Option<Choice<'c, 'a>> {
    let (first, rest) = choices.split_first()?;
    let is_only = rest.iter().all(|other| first.is_same_error(other));
    is_only.then_some(*first)
}
