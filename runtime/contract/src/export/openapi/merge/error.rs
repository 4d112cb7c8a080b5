//! Why a catalog cannot be merged.

use std::error::Error;
use std::fmt;

/// Why a catalog cannot be merged into an OpenAPI document.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum MergeError {
    /// The value is not an OpenAPI document of version 3.
    NotOpenApi,
    /// The document has another component in the place of one of the catalog.
    Component {
        /// The place, such as `#/components/schemas/SlotUnavailableError`.
        path: String,
    },
    /// An operation has a response of its own at a status of its errors.
    Response {
        /// The operation, such as `POST /slots`.
        operation: String,
        /// The status, such as `409`.
        status: String,
    },
    /// An operation names two catalogs that have errors at one status.
    Catalogs {
        /// The operation, such as `POST /slots`.
        operation: String,
        /// The status, such as `409`.
        status: String,
        /// The names of the catalogs.
        catalogs: [String; 2],
    },
    /// An operation names a code that the catalog does not have.
    UnknownCode {
        /// The operation, such as `POST /slots`.
        operation: String,
        /// The code as written.
        code: String,
    },
    /// Something that others wrote refers to a component that the catalog does not have any more.
    Reference {
        /// The place of the reference, such as `#/paths/~1slots/post/responses/409/$ref`.
        pointer: String,
        /// The component, such as `#/components/responses/Error409`.
        path: String,
    },
}

impl fmt::Display for MergeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            MergeError::NotOpenApi => f.write_str("not an OpenAPI document of version 3"),
            MergeError::Component { path } => write!(
                f,
                "the document has a `{path}` of its own, which differs from the catalog's; rename it, or give the catalog's a prefix"
            ),
            MergeError::Response { operation, status } => write!(
                f,
                "{operation} has a response at {status} of its own beside `x-errbook-errors`; remove one of them"
            ),
            MergeError::Catalogs {
                operation,
                status,
                catalogs: [one, other],
            } => write!(
                f,
                "{operation} names errors of `{one}` and of `{other}` at {status}; name those of one of them"
            ),
            MergeError::UnknownCode { operation, code } => write!(
                f,
                "{operation} names the code `{code}`, which the catalog does not have; correct it"
            ),
            MergeError::Reference { pointer, path } => write!(
                f,
                "`{pointer}` is `{path}`, which the catalog does not have any more; remove the reference"
            ),
        }
    }
}

impl Error for MergeError {}
