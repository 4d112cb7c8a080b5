//! What a logging layer can read from an error response.

use std::error::Error;
use std::iter;
use std::sync::Arc;

use http::StatusCode;

use crate::Definition;
use crate::render::guard::Failure;

/// The error behind a response, in the response's extensions: for the log, never for the client.
///
/// A framework adapter adds it to the response of every error. [`to_response`](crate::ApiError::to_response) adds it
/// only after a [failure](ErrorInfo::failure), and without the error, which it only borrows.
///
/// ```
/// use errbook::ErrorInfo;
///
/// fn log(response: &http::Response<String>) {
///     if let Some(info) = response.extensions().get::<ErrorInfo>() {
///         let chain: Vec<_> = info.chain().map(|error| error.to_string()).collect();
///         eprintln!("{} {}: {}", info.status(), info.code(), chain.join(": "));
///     }
/// }
/// # log(&http::Response::new(String::new()));
/// ```
#[derive(Debug, Clone)]
pub struct ErrorInfo {
    definition: &'static Definition,
    error: Option<Arc<dyn Error + Send + Sync>>,
    failure: Option<Arc<str>>,
}

impl ErrorInfo {
    pub(crate) fn new(
        definition: &'static Definition,
        error: Option<Arc<dyn Error + Send + Sync>>,
        failure: Option<Failure>,
    ) -> Self {
        ErrorInfo {
            definition,
            error,
            failure: failure.map(|failure| failure.into_reason().into()),
        }
    }

    /// The static facts of the error.
    #[must_use]
    pub fn definition(&self) -> &'static Definition {
        self.definition
    }

    /// The machine-readable code, suitable for OpenTelemetry's `error.type`.
    #[must_use]
    pub fn code(&self) -> &'static str {
        self.definition.code()
    }

    /// The HTTP status.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.definition.status()
    }

    /// The error value, if an adapter made the response and the type implements [`Error`] + `Send` + `Sync` and has no
    /// lifetime or type parameters.
    #[must_use]
    pub fn error(&self) -> Option<&(dyn Error + Send + Sync + 'static)> {
        self.error.as_deref()
    }

    /// The error value and its sources, outermost first.
    pub fn chain(&self) -> impl Iterator<Item = &(dyn Error + 'static)> {
        let error = self
            .error
            .as_deref()
            .map(|error| error as &(dyn Error + 'static));
        iter::successors(error, |&error| error.source())
    }

    /// Why part of the response is missing: a `Serialize` or `Display` failed or panicked, or the value of a header is
    /// invalid.
    #[must_use]
    pub fn failure(&self) -> Option<&str> {
        self.failure.as_deref()
    }
}
