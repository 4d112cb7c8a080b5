//! Values of the shared vocabulary to tokens. The path is that of the runtime or of the client, which have the same names.

mod retry;
mod text;

pub(crate) use retry::{effect, retry};
pub(crate) use text::{fact, pieces};
