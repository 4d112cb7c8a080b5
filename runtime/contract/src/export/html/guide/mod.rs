//! What holds for all codes, told once.

mod envelope;
mod headers;
mod responses;
mod retry;

pub(super) use responses::section as responses;
pub(super) use retry::section as retry;
