//! The four rules by which an answer is an error of the contract, an unknown one, or none.

mod by_keys;
mod by_shape;
mod candidate;
mod choice;
mod unknown;

use self::candidate::Candidate;
use self::choice::Choice;
use super::body::Body;
use super::details::Given;
use super::{Found, KnownFound, body, facts};
use crate::foreign::{Foreign, ForeignKind};
use crate::received::Received;
use crate::{Answer, Contract};

/// Reads an answer, and hands on what it is.
pub(super) fn decode<T>(
    contract: &Contract,
    answer: &Answer<'_>,
    take: impl FnOnce(Found<'_>) -> T,
) -> T {
    let received = Received::new(answer);
    let foreign =
        |kind: ForeignKind| Found::Foreign(Box::new(Foreign::new(answer, kind, received)));
    // Rule 1.
    match body::body(answer) {
        Err(kind) => take(foreign(kind)),
        Ok(body) => {
            let decoder = Decoder {
                contract,
                answer,
                received,
                body: &body,
            };
            // Rule 4.
            take(decoder.error().unwrap_or_else(|| foreign(body.foreign())))
        }
    }
}

struct Decoder<'a> {
    contract: &'a Contract,
    answer: &'a Answer<'a>,
    received: Received,
    body: &'a Body<'a>,
}

impl<'a> Decoder<'a> {
    fn error(&self) -> Option<Found<'a>> {
        let mut candidates = self.candidates();
        self.by_keys(&mut candidates)
            .or_else(|| self.by_shape(&mut candidates))
    }

    fn known(&self, candidates: &mut [Candidate<'a>], choice: &Choice<'a>) -> Option<Found<'a>> {
        let definition = choice.definition;
        let candidate = candidates.get_mut(choice.candidate)?;
        let reading = candidate.read_as(self, definition);
        let message = facts::message(reading);
        let details = Given::details(reading);
        let facts = &mut reading.facts;
        facts.extend(facts::in_headers(definition, self.answer.headers));
        let delay = facts::delay(facts, &details, std::iter::once(definition));
        Some(Found::Known(KnownFound {
            index: choice.index,
            message: message.map_or_else(|| definition.message.clone().into_owned(), Into::into),
            details,
            received: self.received.asking(delay),
        }))
    }
}
