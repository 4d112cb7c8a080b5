//! What each kind of change means to a client: rule, level, reason.

mod catalog;
mod codes;
mod responses;

pub(super) use catalog::*;
pub(super) use codes::*;
pub(super) use responses::*;
