//! The contract with the clients: the catalog as a document, what may change in it, and a test that reports what has.
//!
//! A catalog is written to a file that is committed. [`check`] compares the catalog with it in a test, and [`diff`]
//! says of each change how much it matters.

pub use errbook_contract::check;
pub use errbook_contract::diff::{Change, Diff, Level, diff};
pub use errbook_contract::document::{
    CatalogDocument, CodeDocument, DetailDocument, DocumentError, EnvelopeDocument, HeaderDocument,
    MessageDocument, RetiredDocument, RustNames,
};
pub use errbook_contract::layout::Presence;
