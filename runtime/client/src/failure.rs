//! Why a request failed, whether an answer came or not.

use std::error::Error;
use std::fmt;

use crate::verdict::NoAnswer;
use crate::{Attempt, ClientError, Policy, Verdict, Why};

/// Why a request failed, whether an answer came or not: the error of a function that sends requests.
///
/// ```
/// use errbook_client::{Failure, NoAnswer};
///
/// errbook_client::client! {
///     pub enum BookingError = "tests/vectors/contract.json";
/// }
///
/// # fn main() {
/// let refused = std::io::Error::from(std::io::ErrorKind::ConnectionRefused);
/// let failure = Failure::<BookingError>::NoAnswer(NoAnswer::Connect, refused.into());
/// assert_eq!(failure.to_string(), "no connection to the server");
/// assert!(failure.answer().is_none());
/// # }
/// ```
#[derive(Debug)]
#[non_exhaustive]
pub enum Failure<E> {
    /// The API answered with an error, or something between did.
    Answer(E),
    /// The request was sent, or was about to be, and no answer came.
    NoAnswer(NoAnswer, Box<dyn Error + Send + Sync>),
    /// The request cannot be answered: its URL or a header is invalid, or it is redirected in a circle.
    Request(Box<dyn Error + Send + Sync>),
}

impl<E> Failure<E> {
    /// The error of the answer, if one came.
    #[must_use]
    pub fn answer(&self) -> Option<&E> {
        match self {
            Failure::Answer(error) => Some(error),
            Failure::NoAnswer(..) | Failure::Request(_) => None,
        }
    }
}

impl<E: ClientError> Failure<E> {
    /// What to do about it.
    #[must_use]
    pub fn verdict(&self, policy: &Policy, attempt: &Attempt) -> Verdict {
        match self {
            Failure::Answer(error) => policy.verdict(error, attempt),
            Failure::NoAnswer(why, _) => policy.no_answer::<E>(*why, attempt),
            Failure::Request(_) => Verdict::Stop(Why::Never),
        }
    }
}

impl<E> From<E> for Failure<E>
where
    E: ClientError,
{
    fn from(error: E) -> Self {
        Failure::Answer(error)
    }
}

impl<E: fmt::Display> fmt::Display for Failure<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Failure::Answer(error) => return error.fmt(f),
            Failure::NoAnswer(NoAnswer::Connect, _) => "no connection to the server",
            Failure::NoAnswer(NoAnswer::Timeout, _) => "the answer did not come in time",
            Failure::NoAnswer(NoAnswer::Closed, _) => {
                "the connection was closed before the answer came"
            }
            Failure::Request(_) => "the request cannot be sent",
        })
    }
}

impl<E: Error> Error for Failure<E> {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Failure::Answer(error) => error.source(),
            Failure::NoAnswer(_, source) | Failure::Request(source) => Some(&**source),
        }
    }
}
