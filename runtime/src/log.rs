//! The log event of an error response, with the feature `tracing`. Without it these functions do nothing.

use http::response::Parts;

use crate::Rejection;

#[cfg(feature = "tracing")]
mod event;

/// Tells the log of the error behind a response, unless it knows.
#[cfg_attr(not(feature = "tracing"), allow(unused_variables))]
pub(crate) fn once(parts: &mut Parts) {
    #[cfg(feature = "tracing")]
    if let Some(info) = parts.extensions.get_mut::<crate::ErrorInfo>()
        && !std::mem::replace(&mut info.edge.logged, true)
    {
        event::of_error(info);
    }
}

/// Tells the log of a rejection that no error answers, and why.
#[cfg_attr(not(feature = "tracing"), allow(unused_variables))]
pub(crate) fn unanswered(rejection: &Rejection, reason: Option<&str>) {
    #[cfg(feature = "tracing")]
    event::of_rejection(rejection, reason);
}
