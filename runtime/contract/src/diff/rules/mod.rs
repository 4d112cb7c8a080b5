//! The rules: how each kind of change affects clients.

mod catalog;
mod codes;
mod responses;

pub(super) use catalog::*;
pub(super) use codes::*;
pub(super) use responses::*;
