//! The status of an occurrence, and what it decides.

use errbook_contract::status::ByStatus;
use errbook_contract::{Effect, Retry};

/// The field that holds the status of the occurrence.
pub(crate) struct StatusField {
    pub(crate) field: usize,
    pub(crate) by_status: ByStatus,
    pub(crate) sent: SentStatuses,
}

/// The statuses that a field can give the response.
pub(crate) enum SentStatuses {
    /// The status of the definition, and these.
    Listed(Vec<StatusRow>),
    /// Any from 400 to 599; the text before, between and after the statuses in `docs_url`.
    Any { docs_url: Vec<String> },
}

/// What a definition says at a status.
#[derive(Clone)]
pub(crate) struct StatusRow {
    pub(crate) status: u16,
    pub(crate) retry: Retry,
    pub(crate) effect: Effect,
    pub(crate) docs_url: Option<String>,
}
