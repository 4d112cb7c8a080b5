//! The contract with the clients: the catalog as a document, and the changes between two documents.
//!
//! The document is committed as a file. [`check`] compares the catalog with that file in a test; [`diff`] lists the
//! changes, each with its [`Level`].

pub use errbook_contract::check;
pub use errbook_contract::diff::{Change, Diff, Level, diff};
pub use errbook_contract::document::{
    CatalogDocument, CodeDocument, DetailDocument, DocumentError, EnvelopeDocument, HeaderDocument,
    MessageDocument, RetiredDocument, RustNames,
};
pub use errbook_contract::layout::Presence;
pub use errbook_contract::schema::{Generator, Schema};
