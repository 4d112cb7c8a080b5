//! Statuses (RFC 9110 §15), and what they decide.

use crate::{Effect, Retry};

/// The name of a status's class, for a status without a reason phrase of its own.
#[must_use]
pub const fn class_phrase(status: u16) -> &'static str {
    match status {
        ..300 => "Successful",
        300..400 => "Redirection",
        400..500 => "Client Error",
        500.. => "Server Error",
    }
}

/// Whether an error whose usual status is `usual` comes at `status`; one whose status is open can have any from 400 to 599.
#[must_use]
pub const fn is_at(usual: u16, open: bool, status: u16) -> bool {
    usual == status || (open && status >= 400 && status < 600)
}

/// What the status that is sent decides, where a field of the occurrence holds it.
#[derive(Debug, Clone, Copy)]
pub struct ByStatus {
    /// The classes `backoff` and `throttled`, with the parameters of the type; `None` if the definition gives its class.
    pub classes: Option<[Retry; 2]>,
    /// Whether the definition leaves its effect to the status.
    pub effect: bool,
}

impl ByStatus {
    /// The class and the effect at a status. Where the status has no default, they are the definition's.
    #[must_use]
    pub const fn at(&self, status: u16, own: (Retry, Effect)) -> (Retry, Effect) {
        let Some(default) = Retry::default_for(status) else {
            return own;
        };
        let retry = match (self.classes, default) {
            (None, _) => own.0,
            (Some([backoff, _]), Retry::Backoff { .. }) => backoff,
            (Some([_, throttled]), Retry::Throttled { .. }) => throttled,
            (Some(_), class) => class,
        };
        let effect = if self.effect {
            Effect::default_for(status)
        } else {
            own.1
        };
        (retry, effect)
    }

    /// Whether a repeat can succeed at any status.
    #[must_use]
    pub const fn is_ever_retryable(&self, own: Retry) -> bool {
        self.classes.is_some() || own.is_retryable()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    const SILENT: ByStatus = ByStatus {
        classes: Some([
            Retry::BACKOFF,
            Retry::throttled(Some(Duration::from_secs(9))),
        ]),
        effect: true,
    };

    #[test]
    fn an_open_status_is_any_of_an_error() {
        let at = |open| [399, 400, 404, 502, 599, 600].map(|status| is_at(502, open, status));
        assert_eq!(at(false), [false, false, false, true, false, false]);
        assert_eq!(at(true), [false, true, true, true, true, false]);
        assert!(is_at(207, true, 207));
    }

    #[test]
    fn the_status_decides_where_it_has_a_default() {
        let own = (Retry::Never, Effect::None);
        assert_eq!(SILENT.at(502, own), (Retry::BACKOFF, Effect::Unknown));
        assert_eq!(SILENT.at(401, own), (Retry::Refresh, Effect::None));
        let throttled = Retry::throttled(Some(Duration::from_secs(9)));
        assert_eq!(SILENT.at(429, own), (throttled, Effect::None));
    }

    #[test]
    fn otherwise_the_definition_does() {
        let own = (Retry::Refresh, Effect::Unknown);
        assert_eq!(SILENT.at(409, own), own);
        assert_eq!(SILENT.at(507, own), own);
        let given = ByStatus {
            classes: None,
            effect: false,
        };
        assert_eq!(given.at(502, own), own);
    }
}
