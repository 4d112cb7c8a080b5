//! Errors in a crate of an older edition, where `::errbook` names nothing: generated code that says so would not compile.

use std::fmt::Debug;

use other::ApiError;
use serde::Serialize;

pub fn request_id() -> &'static str {
    "req_1"
}

#[derive(Debug, ApiError)]
#[api_error(crate = ::other)]
pub enum Enum<T: Debug + Serialize> {
    /// Every kind of key
    #[api_error(code = "everything", status = 503, details, message = "{value:?} at {at}",
                computed(request_id = request_id))]
    Everything {
        value: T,
        at: u8,
        #[api_error(retry_after)]
        delay: Option<u32>,
    },
    /// By its own envelope
    #[api_error(code = "enveloped", status = 400, envelope = ::other::envelope::NESTED)]
    Enveloped,
    #[api_error(transparent)]
    Transparent(Struct),
}

/// A struct
#[derive(Debug, ApiError)]
#[api_error(crate = ::other, code = "struct", status = 404, message(display))]
pub struct Struct;

impl std::fmt::Display for Struct {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("displayed")
    }
}

impl std::error::Error for Struct {}

client::client! {
    /// What the client of the same errors knows
    pub enum Read = "contract.json";
}

impl Read {
    /// The trait, by the other name, too.
    #[must_use]
    pub fn is_known(&self) -> bool {
        client::ClientError::code(self).is_some()
    }
}
