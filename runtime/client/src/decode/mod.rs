//! Answers to errors: layouts, backwards.

mod body;
mod details;
mod facts;
mod json;
mod keys;
mod rules;
mod text;
mod walk;

pub use details::Details;

use crate::{Answer, Contract, Foreign, Received, Unknown};

impl Contract {
    /// Reads an answer by the layouts of the contract, backwards. Never fails and never panics.
    #[must_use]
    pub fn decode(&self, answer: &Answer<'_>) -> Decoded {
        rules::decode(self, answer)
    }
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
