//! The definitions and plans of a variant whose status is open, by status.

use std::sync::OnceLock;

use http::StatusCode;

use super::plan::Plan;
use crate::Definition;

/// The statuses from 400 to 599, each made at its first use.
#[derive(Debug)]
pub struct AnyStatus {
    statuses: [OnceLock<&'static AtStatus>; 200],
}

/// A definition at a status of an occurrence.
#[derive(Debug)]
pub(super) struct AtStatus {
    pub(super) definition: Definition,
    pub(super) plan: Plan,
}

impl AnyStatus {
    /// No status is made yet.
    #[must_use]
    #[allow(clippy::new_without_default)] // for a static
    pub const fn new() -> Self {
        AnyStatus {
            statuses: [const { OnceLock::new() }; 200],
        }
    }

    /// The definition at the status; `None` if it is not an error status.
    pub(super) fn at(&self, own: &'static Definition, status: u16) -> Option<&'static AtStatus> {
        let slot = self.statuses.get(usize::from(status.checked_sub(400)?))?;
        let definition = || own.at_status(StatusCode::from_u16(status).ok()?);
        if let Some(known) = slot.get() {
            return Some(known);
        }
        let definition = definition()?;
        Some(slot.get_or_init(|| {
            Box::leak(Box::new(AtStatus {
                definition,
                plan: Plan::new(),
            }))
        }))
    }
}
