//! Answers to errors: layouts, backwards.

mod body;
mod details;
mod expected;
mod facts;
mod json;
mod keys;
mod reading;
mod rules;
#[cfg(feature = "document")]
#[cfg(test)]
mod tests;
mod text;
mod walk;

pub use details::{Details, Given};
pub(crate) use json::Document;
pub use json::Json;
pub(crate) use json::Kind;
pub(crate) use reading::Shown;

use crate::{Answer, Contract, Foreign, Received, Unknown};

impl Contract {
    /// Reads an answer by the layouts of the contract, backwards. Never fails and never panics.
    #[must_use]
    pub fn decode(&self, answer: &Answer<'_>) -> Decoded {
        self.find(answer, |found| match found {
            Found::Known(known) => Decoded::Known(Known {
                index: known.index,
                message: known.message,
                details: Details::new(&known.details),
                received: known.received,
            }),
            Found::Unknown(unknown) => Decoded::Unknown(unknown),
            Found::Foreign(foreign) => Decoded::Foreign(foreign),
        })
    }

    /// Reads an answer, and hands on what stands in its body.
    #[doc(hidden)]
    pub fn find<T>(&self, answer: &Answer<'_>, take: impl FnOnce(Found<'_>) -> T) -> T {
        rules::decode(self, answer, take)
    }
}

/// An answer as it was read, in its body.
#[doc(hidden)]
#[derive(Debug)]
pub enum Found<'a> {
    Known(KnownFound<'a>),
    Unknown(Box<Unknown>),
    Foreign(Box<Foreign>),
}

#[doc(hidden)]
#[derive(Debug)]
pub struct KnownFound<'a> {
    pub index: usize,
    pub message: String,
    pub details: Given<'a>,
    pub received: Received,
}

/// An answer that was read by a [`Contract`](crate::Contract). `client!` makes a variant of its enum from it.
#[derive(Debug, Clone, PartialEq)]
pub enum Decoded {
    /// An error of the contract.
    Known(Known),
    /// An error in an envelope of the contract, but of no code that it has.
    Unknown(Box<Unknown>),
    /// Not an error of the API.
    Foreign(Box<Foreign>),
}

/// An error of the contract.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Known {
    /// The position of the code in the document.
    pub index: usize,
    /// The message as received; without one the contract's.
    pub message: String,
    /// The details as received.
    pub details: Details,
    /// What else the answer said.
    pub received: Received,
}

#[cfg(all(test, feature = "document"))]
impl Decoded {
    pub(crate) fn classification(&self, contract: &Contract) -> crate::Classification {
        match self {
            Decoded::Known(known) => {
                contract.definitions[known.index].classification(known.received)
            }
            Decoded::Unknown(unknown) => unknown.classification(),
            Decoded::Foreign(foreign) => foreign.classification(),
        }
    }
}
