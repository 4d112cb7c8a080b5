//! What is made from a catalog for those who read the API's documentation, and for their tools.
//!
//! Every export is the same text for the same catalog, shows no `#[doc(hidden)]` variant, and takes the bodies from
//! the layouts that the responses are written with.

mod entry;
mod groups;
#[cfg(feature = "html")]
pub mod html;
mod markdown;
mod one_line;
mod openapi;
mod sample;
mod schema_type;
mod shape;
mod status;
mod typescript;

#[cfg(test)]
mod tests;

pub use markdown::markdown;
pub use openapi::openapi;
pub use typescript::typescript;
