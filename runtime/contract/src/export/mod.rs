//! What is made from a catalog for those who read the API's documentation, and for their tools.
//!
//! Every export is the same text for the same catalog, shows no `#[doc(hidden)]` variant, and takes the bodies from
//! the layouts that the responses are written with.

mod cli;
mod example;
mod groups;
#[cfg(feature = "html")]
mod html;
mod markdown;
mod openapi;
mod ordered;
mod shape;
mod typescript;
pub(crate) mod wire_type;

pub use cli::main;
#[cfg(feature = "html")]
pub use html::{HTML_CSP, html, html_code, html_index};
pub use markdown::markdown;
pub use openapi::openapi;
pub use typescript::typescript;
