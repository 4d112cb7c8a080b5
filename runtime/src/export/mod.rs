//! What is made from a catalog for those who read the API's documentation, and for their tools.
//!
//! Every export is the same text for the same catalog, shows no `#[doc(hidden)]` variant, and takes the bodies from
//! the layouts that the responses are written with.

mod example;
mod markdown;
mod openapi;
mod shape;
mod typescript;
pub(crate) mod wire_type;

pub use markdown::markdown;
pub use openapi::openapi;
pub use typescript::typescript;
