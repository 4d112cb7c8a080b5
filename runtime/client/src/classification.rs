//! The class and effect of an error, and their defaults by status where the contract does not know the error.

use errbook_contract::{Effect, Retry};
use http::StatusCode;

use crate::received::Received;

/// What a verdict goes by.
#[doc(hidden)]
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Classification {
    pub(crate) retry: Retry,
    pub(crate) effect: Effect,
    /// Whether the contract or the answer says the class; otherwise it is a default of the status.
    pub(crate) retry_known: bool,
    /// Likewise the effect.
    pub(crate) effect_known: bool,
    pub(crate) received: Received,
}

/// The default class of a status. A status without one counts as the x00 of its class (RFC 9110 §15), 409 as `never`. 413
/// with a delay is throttled. What is not an error is not repeated.
pub(crate) fn default_retry(status: StatusCode, asked: bool) -> Retry {
    match status.as_u16() {
        413 if asked => Retry::THROTTLED,
        409 => Retry::Never,
        status => Retry::default_for(status)
            .or_else(|| Retry::default_for(status / 100 * 100))
            .unwrap_or(Retry::Never),
    }
}

/// The default effect of a status in an answer of the API, likewise.
pub(crate) fn default_effect(status: StatusCode) -> Effect {
    let status = status.as_u16();
    Effect::default_for(match Retry::default_for(status) {
        None if status != 409 => status / 100 * 100,
        _ => status,
    })
}

/// The effect of an answer that is not the API's: a gateway may have sent it after the API has applied the request. These
/// statuses say that it has not.
pub(crate) fn foreign_effect(status: StatusCode) -> Effect {
    match status.as_u16() {
        401 | 407 | 421 | 425 | 429 => Effect::None,
        _ => Effect::Unknown,
    }
}
