//! The trait of the enums that `client!` writes.

use std::error::Error;
use std::fmt;
use std::time::Duration;

use errbook_contract::{Effect, Retry};
use http::{HeaderMap, StatusCode};

use crate::classification::Classification;
use crate::contract::Definition;
use crate::decode::Found;
use crate::visible::Visible;
use crate::{Answer, Contract, Foreign, Received, Unknown};

/// What an API answers when a request fails. Implemented by [`client!`](crate::client).
pub trait ClientError: Error + Sized {
    /// The contract that answers are read by.
    #[doc(hidden)]
    const CONTRACT: &'static Contract;

    #[doc(hidden)]
    fn from_found(found: Found<'_>) -> Self;

    #[doc(hidden)]
    fn view(&self) -> View<'_>;

    /// Reads an answer. Never fails and never panics: what is not an error of the contract is `Unknown` or `Foreign`.
    #[must_use]
    fn from_answer(answer: Answer<'_>) -> Self {
        Self::CONTRACT.find(&answer, Self::from_found)
    }

    /// [`from_answer`](ClientError::from_answer) for a complete response.
    #[must_use]
    fn decode(status: StatusCode, headers: &HeaderMap, body: &[u8]) -> Self {
        Self::from_answer(Answer::new(status, headers, body))
    }

    /// The code; `None` if the answer has none that can be read.
    #[must_use]
    fn code(&self) -> Option<&str> {
        match self.view() {
            View::Known { definition, .. } => Some(&definition.code),
            View::Unknown(unknown) => unknown.code(),
            View::Foreign(_) => None,
        }
    }

    /// The number of the code, in the contract or, of an unknown error, as received; `None` if it has none.
    #[must_use]
    fn number(&self) -> Option<i32> {
        match self.view() {
            View::Known { definition, .. } => definition.number,
            View::Unknown(unknown) => unknown.number(),
            View::Foreign(_) => None,
        }
    }

    /// The status of the response.
    #[must_use]
    fn status(&self) -> StatusCode {
        match self.view() {
            View::Known {
                definition,
                received,
                ..
            } => received.status().unwrap_or_else(|| definition.status()),
            View::Unknown(unknown) => unknown.status(),
            View::Foreign(foreign) => foreign.status(),
        }
    }

    /// The public message, as received; without one the contract's. Of a `Foreign` answer it is the status's phrase.
    #[must_use]
    fn message(&self) -> &str {
        match self.view() {
            View::Known { message, .. } => message,
            View::Unknown(unknown) => unknown.message(),
            View::Foreign(foreign) => foreign.message(),
        }
    }

    /// What would make a repeat succeed.
    #[must_use]
    fn retry(&self) -> Retry {
        self.classification().retry
    }

    /// Whether a repeat could apply the request twice.
    #[must_use]
    fn effect(&self) -> Effect {
        self.classification().effect
    }

    /// The longest delay that the server asked for.
    #[must_use]
    fn retry_after(&self) -> Option<Duration> {
        self.classification().received.retry_after()
    }

    #[doc(hidden)]
    #[must_use]
    fn classification(&self) -> Classification {
        match self.view() {
            View::Known {
                definition,
                received,
                ..
            } => definition.classification(received),
            View::Unknown(unknown) => unknown.classification(),
            View::Foreign(foreign) => foreign.classification(),
        }
    }
}

/// The kinds of error, without the type.
#[doc(hidden)]
#[allow(missing_docs)]
#[derive(Debug, Clone, Copy)]
pub enum View<'a> {
    Known {
        definition: &'static Definition,
        message: &'a str,
        received: Received,
    },
    Unknown(&'a Unknown),
    Foreign(&'a Foreign),
}

impl<'a> View<'a> {
    pub fn known(
        contract: &'static Contract,
        position: usize,
        message: &'a str,
        received: Received,
    ) -> Self {
        View::Known {
            definition: &contract.definitions[position],
            message,
            received,
        }
    }
}

/// `slot_unavailable (409): The slot is no longer available.`
impl fmt::Display for View<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            View::Known {
                definition,
                message,
                received,
            } => {
                let status = received.status().unwrap_or_else(|| definition.status());
                let (code, status) = (Visible(&definition.code), status.as_u16());
                write!(f, "{code} ({status}): {}", Visible(message))
            }
            View::Unknown(unknown) => unknown.fmt(f),
            View::Foreign(foreign) => foreign.fmt(f),
        }
    }
}
