//! The error, with errbook and by hand.

use std::fmt;

use errbook::{ApiError, Rejection};

/// Slots
#[derive(Debug, thiserror::Error, ApiError)]
pub(crate) enum Api {
    /// The slot is gone
    #[error("slot 7 is gone")]
    #[api_error(code = "gone", status = 410)]
    Gone,
    /// Request is invalid
    #[error("refused")]
    #[api_error(code = "invalid_request", status = 400, on(client_error))]
    Client(#[source] Rejection),
    /// Unexpected server error
    #[error("failed")]
    #[api_error(code = "internal_error", status = 500, on(server_error))]
    Server(#[source] Rejection),
}

/// The same without errbook. The frameworks' traits are implemented beside their servers.
#[derive(Debug)]
pub(crate) enum ByHand {
    Gone,
}

impl fmt::Display for ByHand {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("slot 7 is gone")
    }
}

impl std::error::Error for ByHand {}

pub(crate) const JSON: &str = "application/json";
pub(crate) const BODY: &str = r#"{"error":{"code":"gone","message":"The slot is gone"}}"#;

/// An answer, to see that both are the same: status, header lines, body.
#[derive(Debug, PartialEq)]
pub(crate) struct Seen(pub(crate) u16, pub(crate) Vec<String>, pub(crate) Vec<u8>);

impl Seen {
    pub(crate) fn assert_same(self, by_hand: Seen) {
        assert_eq!(self, by_hand);
        assert_eq!(
            (self.0, &self.2[..]),
            (410, BODY.as_bytes()),
            "the answer is that of the error"
        );
    }
}
