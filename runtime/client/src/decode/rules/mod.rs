//! The four rules by which an answer is an error of the contract, an unknown one, or none.

mod by_keys;
mod by_shape;
mod candidate;
mod choice;
mod documents;
mod unknown;

use std::borrow::Cow;

use self::candidate::Candidate;
use self::choice::Choice;
use self::documents::with_documents;
use super::body::Body;
use super::details::Given;
use super::json::Document;
use super::{Found, KnownFound, body, facts};
use crate::delay::Asked;
use crate::foreign::{Foreign, ForeignKind};
use crate::received::Received;
use crate::{Answer, Contract};

/// Reads an answer, and hands on what it is.
pub(super) fn decode<T>(
    contract: &Contract,
    answer: &Answer<'_>,
    take: impl FnOnce(Found<'_>) -> T,
) -> T {
    let asked = Asked::of(answer.headers, answer.now);
    let received = Received::new(answer.status, asked);
    let foreign =
        |kind: ForeignKind| Found::Foreign(Box::new(Foreign::new(answer, kind, received)));
    // Rule 1.
    match body::body(answer, asked.encoded) {
        Err(kind) => take(foreign(kind)),
        Ok(body) => with_documents(contract, &body, |documents| {
            let decoder = Decoder {
                contract,
                answer,
                received,
                body: &body,
                documents,
            };
            match decoder.error() {
                Some(error) => take(error),
                // Rule 4.
                None => take(foreign(body.foreign(answer))),
            }
        }),
    }
}

struct Decoder<'a> {
    contract: &'a Contract,
    answer: &'a Answer<'a>,
    received: Received,
    body: &'a Body<'a>,
    /// The body as each envelope reads it.
    documents: &'a [Option<Document<'a>>],
}

impl<'a> Decoder<'a> {
    fn error(&self) -> Option<Found<'a>> {
        self.with_candidates(|candidates| self.by_keys(candidates))
    }

    fn known(&self, candidates: &mut [Candidate<'a>], choice: &Choice<'a>) -> Option<Found<'a>> {
        let definition = choice.definition;
        let candidate = candidates.get_mut(choice.candidate)?;
        let reading = candidate.read_as(self, definition);
        let message = facts::message(reading);
        let details = Given::details(reading);
        let facts = &mut reading.facts;
        facts::in_headers(facts, definition, self.answer.headers);
        let delay = facts::delay(facts, &details, std::iter::once(definition));
        Some(Found::Known(KnownFound {
            index: choice.index,
            message: message.map_or_else(|| (*definition.message).to_owned(), Cow::into_owned),
            details,
            received: self.received.asking(delay),
        }))
    }
}
