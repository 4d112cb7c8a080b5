//! An error of the API that the contract does not know.

use std::fmt;
use std::time::Duration;

use errbook_contract::{Effect, Retry};
use http::StatusCode;

use crate::classification::{Classification, default_effect, default_retry};
use crate::received::Received;
use crate::visible::Visible;

/// An error in an envelope of the API, but of no code of the contract at this status: the server is newer than the
/// contract. Or of several codes, whose bodies do not tell them apart.
#[derive(Debug, Clone, PartialEq)]
pub struct Unknown {
    pub(crate) status: StatusCode,
    pub(crate) code: Option<String>,
    pub(crate) number: Option<i32>,
    pub(crate) message: Option<String>,
    /// What the answer or the contract says.
    pub(crate) retry: Option<Retry>,
    pub(crate) effect: Option<Effect>,
    pub(crate) received: Received,
    pub(crate) candidates: Vec<String>,
}

impl Unknown {
    /// The status of the response.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The code, as received, or of the number received, if the contract has one for it.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        self.code.as_deref()
    }

    /// The number, as received.
    #[must_use]
    pub fn number(&self) -> Option<i32> {
        self.number
    }

    /// The message, as received; without one the contract's for this code, if it is the same at every status; otherwise
    /// the phrase of the status.
    #[must_use]
    pub fn message(&self) -> &str {
        let phrase = || self.status.canonical_reason().unwrap_or("unknown status");
        self.message.as_deref().unwrap_or_else(phrase)
    }

    /// The class that the answer names; otherwise the contract's for this code, if it is the same at every status;
    /// otherwise the class of the status, as of a [`Foreign`](crate::Foreign) answer.
    #[must_use]
    pub fn retry(&self) -> Retry {
        let default = || default_retry(self.status, self.retry_after().is_some());
        self.retry.unwrap_or_else(default)
    }

    /// The effect that the answer names; otherwise the contract's, likewise; otherwise the status's.
    #[must_use]
    pub fn effect(&self) -> Effect {
        self.effect.unwrap_or_else(|| default_effect(self.status))
    }

    /// The longest delay that the server asked for.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.received.retry_after()
    }

    /// The codes that the answer can be, if it does not tell which; otherwise empty.
    pub fn candidates(&self) -> impl ExactSizeIterator<Item = &str> {
        self.candidates.iter().map(String::as_str)
    }

    pub(crate) fn classification(&self) -> Classification {
        Classification {
            retry: self.retry(),
            effect: self.effect(),
            retry_known: self.retry.is_some(),
            effect_known: self.effect.is_some(),
            received: self.received,
        }
    }
}

/// `slot_lost (409), which the contract does not have: The slot is lost.`
impl fmt::Display for Unknown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.code, self.number) {
            (Some(code), _) => write!(f, "{}", Visible(code))?,
            (None, Some(number)) => write!(f, "number {number}")?,
            (None, None) => f.write_str("an error without a code")?,
        }
        write!(f, " ({})", self.status.as_u16())?;
        if self.candidates.is_empty() {
            f.write_str(", which the contract does not have")?;
        }
        write!(f, ": {}", Visible(self.message()))
    }
}

impl std::error::Error for Unknown {}
