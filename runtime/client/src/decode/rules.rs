//! The four rules by which an answer is an error of the contract, an unknown one, or none.

use errbook_contract::layout::{Fact, Value};
use serde_json::value::RawValue;

use super::body::{self, Body};
use super::details::Details;
use super::keys::{self, Agreement};
use super::walk::{self, Reading, Shown};
use super::{Decoded, Known, facts};
use crate::contract::Definition;
use crate::foreign::{Foreign, ForeignKind};
use crate::received::Received;
use crate::unknown::Unknown;
use crate::{Answer, Contract};

pub(super) fn decode(contract: &Contract, answer: &Answer<'_>) -> Decoded {
    let received = Received::new(answer);
    let foreign =
        |kind: ForeignKind| Decoded::Foreign(Box::new(Foreign::new(answer, kind, received)));
    // Rule 1.
    let body = match body::body(answer) {
        Ok(body) => body,
        Err(kind) => return foreign(kind),
    };
    let decoder = Decoder {
        contract,
        answer,
        received,
        body,
    };
    let envelopes = decoder.envelopes();
    decoder
        .by_keys(&envelopes)
        .or_else(|| decoder.by_shape(&envelopes))
        // Rule 4.
        .unwrap_or_else(|| {
            foreign(match decoder.body {
                Body::Json(_) => ForeignKind::OtherJson,
                Body::Head => ForeignKind::Empty,
            })
        })
}

struct Decoder<'a> {
    contract: &'a Contract,
    answer: &'a Answer<'a>,
    received: Received,
    body: Body<'a>,
}

/// The body as an envelope reads it; `None` of a body that is not there.
struct Envelope<'a> {
    index: usize,
    reading: Option<Reading<'a, 'a>>,
}

impl<'a> Envelope<'a> {
    fn keys(&self) -> &[(&'a Value, &'a RawValue)] {
        self.reading.as_ref().map_or(&[], |reading| &reading.keys)
    }
}

impl<'a> Decoder<'a> {
    /// The envelopes that can read the body. Those of the answer's media type come first.
    fn envelopes(&self) -> Vec<Envelope<'a>> {
        let mut envelopes = Vec::new();
        for (index, envelope) in self.contract.envelopes.iter().enumerate() {
            let reading = match (&self.body, envelope.json_layout()) {
                (Body::Json(body), Some(layout)) => Some(walk::read(layout, body, None)),
                // No JSON is a body of this envelope.
                (Body::Json(_), None) => continue,
                (Body::Head, _) => None,
            };
            // Two readers of a repeated member need not take the same one.
            if !reading.as_ref().is_some_and(|reading| reading.repeated) {
                envelopes.push(Envelope { index, reading });
            }
        }
        envelopes.sort_by_key(|envelope| {
            let mut definitions = self.contract.speaking(envelope.index);
            !definitions.any(|(_, definition)| self.has_media_type(definition))
        });
        envelopes
    }

    fn has_media_type(&self, definition: &Definition) -> bool {
        let media_type = self.answer.headers.get(http::header::CONTENT_TYPE);
        let media_type = media_type.and_then(|value| value.to_str().ok());
        let known = definition.content_type.as_deref().map(body::essence);
        match (media_type.map(body::essence), known) {
            (Some(received), Some(known)) => received.eq_ignore_ascii_case(known),
            (received, known) => received.is_none() && known.is_none(),
        }
    }

    /// Rule 2: the keys say which definition it is, or that there is none.
    fn by_keys(&self, envelopes: &[Envelope<'a>]) -> Option<Decoded> {
        let mut best = Vec::new();
        let mut most = 0;
        let mut keyed = None;
        // The definitions whose keys are the answer's, whatever their status.
        let mut alike = Vec::new();
        for envelope in envelopes {
            for (index, definition) in self.contract.speaking(envelope.index) {
                let agreement = Agreement::of(definition, envelope.keys(), self.answer.headers);
                if agreement.is_any() && keyed.is_none() {
                    keyed = Some(envelope);
                }
                if !agreement.is_whole() {
                    continue;
                }
                alike.push(definition);
                if definition.has_status(self.answer.status) && agreement.same >= most {
                    if agreement.same > most {
                        best.clear();
                    }
                    most = agreement.same;
                    best.push((envelope, index, definition));
                }
            }
        }
        let keyed = keyed?;
        match best.first() {
            Some((envelope, ..)) => Some(self.one_of(envelope, &best)),
            None => Some(self.unknown(keyed, &alike, &[])),
        }
    }

    /// Rule 3: a definition without keys, whose layout the body has. Of an answer to `HEAD` only status and media type
    /// are there to compare.
    fn by_shape(&self, envelopes: &[Envelope<'a>]) -> Option<Decoded> {
        let mut found = Vec::new();
        for envelope in envelopes {
            let layout = self.contract.envelopes[envelope.index].json_layout();
            for (index, definition) in self.contract.speaking(envelope.index) {
                let fits = match &envelope.reading {
                    Some(reading) => {
                        reading.fits
                            && !layout.is_some_and(|layout| keys::has_keys(definition, layout))
                    }
                    None => self.has_media_type(definition),
                };
                if fits && definition.has_status(self.answer.status) {
                    found.push((envelope, index, definition));
                }
            }
        }
        let (envelope, ..) = found.first()?;
        Some(self.one_of(envelope, &found))
    }

    /// The error, if its definition is the only one with this message, or the only one at all.
    fn one_of(
        &self,
        envelope: &Envelope<'a>,
        found: &[(&Envelope<'a>, usize, &'a Definition)],
    ) -> Decoded {
        let same = |a: &Definition, b: &Definition| a.code == b.code && a.status == b.status;
        // A definition of this very status comes before those whose status is open.
        let status = self.answer.status.as_u16();
        let (exact, open): (Vec<_>, Vec<_>) = found
            .iter()
            .copied()
            .partition(|(.., definition)| definition.status == status);
        let found = if exact.is_empty() { open } else { exact };
        let only = |found: &[(&Envelope<'a>, usize, &'a Definition)]| match found {
            [first, rest @ ..] if rest.iter().all(|other| same(first.2, other.2)) => {
                Some((first.1, first.2))
            }
            _ => None,
        };
        let with_message: Vec<_> = found
            .iter()
            .copied()
            .filter(|(envelope, _, definition)| {
                let message = envelope.reading.as_ref().and_then(facts::message);
                definition.fixed_message && message.is_some_and(|text| text == definition.message)
            })
            .collect();
        match only(&with_message).or_else(|| only(&found)) {
            Some((index, definition)) => Decoded::Known(self.known(index, definition)),
            None => {
                let candidates: Vec<_> = found.iter().map(|(.., definition)| *definition).collect();
                self.unknown(envelope, &candidates, &candidates)
            }
        }
    }

    fn known(&self, index: usize, definition: &'a Definition) -> Known {
        let layout = self.contract.envelopes[definition.envelope].json_layout();
        let reading = match (&self.body, layout) {
            (Body::Json(body), Some(layout)) => walk::read(layout, body, Some(definition)),
            _ => Reading::default(),
        };
        let message = facts::message(&reading);
        let details = Details::new(&reading.details);
        let mut facts = reading.facts;
        facts.extend(facts::in_headers(definition, self.answer.headers));
        let delay = facts::delay(&facts, &details, std::iter::once(definition));
        Known {
            index,
            message: message.unwrap_or_else(|| definition.message.clone().into_owned()),
            details,
            received: self.received.asking(delay),
        }
    }

    /// `alike` are the definitions whose keys the answer has, at other statuses.
    fn unknown(
        &self,
        envelope: &Envelope<'a>,
        alike: &[&Definition],
        candidates: &[&Definition],
    ) -> Decoded {
        let reading = envelope.reading.as_ref();
        let in_headers: Vec<(&Fact, Shown<'_>)> = self
            .contract
            .speaking(envelope.index)
            .flat_map(|(_, definition)| facts::in_headers(definition, self.answer.headers))
            .collect();
        let (code, number) = facts::identity(envelope.keys(), &in_headers);
        let code = code
            .or_else(|| same(alike, |definition| &definition.code).map(|code| code.to_string()));
        // The definitions of this code, at any status.
        let of_code: Vec<_> = match &code {
            Some(code) if candidates.is_empty() => {
                let definitions = self.contract.definitions.iter();
                definitions
                    .filter(|definition| definition.code == **code)
                    .collect()
            }
            _ => candidates.to_vec(),
        };
        let details = Details::new(reading.map_or(&[], |reading| &reading.details));
        let mut all = in_headers;
        for (fact, shown) in reading.iter().flat_map(|reading| &reading.facts) {
            all.push((fact, shown.clone()));
        }
        let delay = facts::delay(&all, &details, of_code.iter().copied());
        let mut names: Vec<_> = candidates
            .iter()
            .map(|candidate| candidate.code.to_string())
            .collect();
        names.sort();
        names.dedup();
        Decoded::Unknown(Box::new(Unknown {
            status: self.answer.status,
            code,
            number,
            message: reading.and_then(facts::message),
            retry: facts::retry(&all, self.answer.status)
                .or_else(|| same(&of_code, |definition| &definition.retry).copied()),
            effect: facts::effect(&all)
                .or_else(|| same(&of_code, |definition| &definition.effect).copied()),
            received: self.received.asking(delay),
            candidates: names,
        }))
    }
}

/// What is the same of all definitions, if there are any.
fn same<'d, T: PartialEq>(
    definitions: &[&'d Definition],
    fact: impl Fn(&'d Definition) -> &'d T,
) -> Option<&'d T> {
    let (first, rest) = definitions.split_first()?;
    let first = fact(first);
    rest.iter()
        .all(|other| fact(other) == first)
        .then_some(first)
}
