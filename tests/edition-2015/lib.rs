//! Errors in a crate of the edition 2015, where `::core` names nothing.

extern crate errbook;

use std::fmt;

use errbook::ApiError;

pub mod errors {
    use errbook::ApiError;

    #[derive(Debug, ApiError)]
    #[api_error(status = 409, retry = "never")]
    pub enum Enum<'__errbook> {
        /// Every kind of field
        #[api_error(
            code = "everything",
            details,
            message = "{text} {float:.1}",
            retry = "throttled"
        )]
        Everything {
            text: String,
            float: f32,
            borrowed: &'__errbook str,
            #[api_error(header = "X-Optional")]
            optional: Option<u8>,
            #[api_error(retry_after)]
            delay: u32,
        },
        #[api_error(transparent)]
        Inner(super::Displayed),
    }
}

/// Displayed
#[derive(Debug, ApiError)]
#[api_error(code = "displayed", status = 404, message(display))]
pub struct Displayed;

impl fmt::Display for Displayed {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("displayed")
    }
}

errbook::envelope! {
    pub const OURS: "application/json" = { "code": code };
}

errbook::catalog! {
    pub static API = [errors::Enum, Displayed];
    retired = ["old"];
}
