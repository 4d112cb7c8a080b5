//! An error of the API that no definition has.

use errbook_contract::layout::Fact;

use super::Decoder;
use super::candidate::Candidate;
use crate::contract::Definition;
use crate::decode::details::Given;
use crate::decode::reading::Shown;
use crate::decode::{Found, facts};
use crate::unknown::Unknown;

impl<'a> Decoder<'a> {
    /// `alike` are the definitions whose keys the answer has, at other statuses.
    pub(super) fn unknown(
        &self,
        candidate: &mut Candidate<'a>,
        alike: &[&'a Definition],
        candidates: &[&'a Definition],
    ) -> Found<'a> {
        let mut reading = std::mem::take(&mut candidate.reading);
        let mut in_headers: Vec<(&Fact, Shown<'_>)> = Vec::new();
        for (_, definition) in self.contract.speaking(candidate.index) {
            facts::in_headers(&mut in_headers, definition, self.answer.headers);
        }
        let (code, number) = facts::identity(&reading.keys, &in_headers);
        let code = code
            .or_else(|| same(alike, |definition| &definition.code).map(|code| code.to_string()));
        // The definitions of this code, at any status.
        let of_code: Vec<_> = match &code {
            Some(code) if candidates.is_empty() => {
                let definitions = self.contract.definitions.get(self.contract.of_code(code));
                definitions.unwrap_or_default().iter().collect()
            }
            _ => candidates.to_vec(),
        };
        let message = facts::message(&reading)
            .or_else(|| same(&of_code, |definition| &definition.message).cloned())
            .map(Into::into);
        let details = Given::details(&mut reading);
        let mut all = in_headers;
        all.extend(reading.facts);
        let delay = facts::delay(&all, &details, of_code.iter().copied());
        let mut names: Vec<_> = candidates
            .iter()
            .map(|candidate| candidate.code.to_string())
            .collect();
        names.sort();
        names.dedup();
        Found::Unknown(Box::new(Unknown {
            status: self.answer.status,
            code,
            number,
            message,
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
