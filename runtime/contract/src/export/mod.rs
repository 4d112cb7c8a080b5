//! Exports of a catalog for the API's documentation and for tools.
//!
//! An export depends on the document alone, and leaves out `#[doc(hidden)]` variants. Bodies follow the layouts of the
//! envelopes, as the responses do.

mod body_misfit;
mod entry;
mod groups;
#[cfg(feature = "html")]
pub mod html;
mod markdown;
mod names;
mod one_line;
mod openapi;
mod sample;
mod schema_type;
mod schemas;
mod shape;
mod status;
mod typescript;

#[cfg(test)]
mod tests;

#[doc(hidden)]
pub use body_misfit::body_misfit;
pub use markdown::markdown;
pub use openapi::{
    MergeError, Merged, OpenApiOptions, openapi, openapi_merge, openapi_merge_with,
    openapi_responses, openapi_with,
};
pub use typescript::typescript;
