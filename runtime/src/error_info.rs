//! What a logging layer can read from an error response.

use std::borrow::Cow;
use std::error::Error;
use std::sync::Arc;

use bytes::Bytes;
use http::{HeaderValue, StatusCode};

use crate::render::guard::Failure;
use crate::{Definition, LogLevel, Rejection, sources};

/// The error behind a response, in the response's extensions: for the log, never for the client.
///
/// A framework adapter adds it to the response of every error, as [`to_http`](crate::ApiError::to_http) does.
/// [`to_response`](crate::ApiError::to_response) adds it only after a [failure](ErrorInfo::failure), and without the
/// error, which it only borrows.
///
/// ```
/// use errbook::ErrorInfo;
///
/// fn log(response: &http::Response<String>) {
///     if let Some(info) = response.extensions().get::<ErrorInfo>() {
///         let chain: Vec<_> = info.chain().map(|error| error.to_string()).collect();
///         eprintln!("{} {}: {:?}", info.status(), info.code(), chain.join(": "));
///     }
/// }
/// # log(&http::Response::new(String::new()));
/// ```
#[derive(Debug, Clone)]
pub struct ErrorInfo {
    definition: &'static Definition,
    error: Option<Arc<dyn Error + Send + Sync>>,
    failure: Option<Arc<str>>,
    pub(crate) sent: Sent,
    pub(crate) edge: Edge,
}

/// What the error made of its response.
#[derive(Debug, Clone)]
pub(crate) struct Sent {
    pub(crate) status: StatusCode,
    pub(crate) content_type: Option<HeaderValue>,
    pub(crate) body: Bytes,
    pub(crate) message: Cow<'static, str>,
}

/// What a layer knows of the response beside the error.
#[derive(Debug, Clone, Default)]
pub(crate) struct Edge {
    /// What the error answers, if the framework refused the request.
    pub(crate) rejection: Option<Rejection>,
    /// The status and the media type that something else had given the response.
    pub(crate) overridden: Option<Arc<str>>,
    /// The status and the media type of the foreign response that the error replaced.
    pub(crate) replaced: Option<Arc<str>>,
    /// Whether the log was told.
    #[cfg_attr(not(all(feature = "tower", feature = "tracing")), allow(dead_code))]
    pub(crate) logged: bool,
}

impl ErrorInfo {
    pub(crate) fn new(
        definition: &'static Definition,
        error: Option<Arc<dyn Error + Send + Sync>>,
        failure: Option<Failure>,
        sent: Sent,
    ) -> Self {
        ErrorInfo {
            definition,
            error,
            failure: failure.map(|failure| failure.into_reason().into()),
            sent,
            edge: Edge::default(),
        }
    }

    /// Sets the error of a response that was made of a reference.
    #[cfg(any(feature = "actix-web", feature = "warp"))]
    pub(crate) fn set_error(&mut self, error: Arc<dyn Error + Send + Sync>) {
        self.error = Some(error);
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

    /// The HTTP status that the error gave the response.
    ///
    /// What changes it afterwards, such as `(StatusCode::OK, error)` in axum, makes it and the body contradict each
    /// other. The layer puts it back.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.sent.status
    }

    /// The media type that the error gave the response; `None` for an envelope without a body.
    #[must_use]
    pub fn content_type(&self) -> Option<&HeaderValue> {
        self.sent.content_type.as_ref()
    }

    /// The body that the error gave the response.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        &self.sent.body
    }

    /// The public message that was sent: for a layer that writes a body of its own. After a
    /// [failure](ErrorInfo::failure) that costs the details, the
    /// [public description](Definition::public_description).
    ///
    /// ```
    /// use errbook::ErrorInfo;
    ///
    /// fn as_text(response: http::Response<String>) -> http::Response<String> {
    ///     let info = response.extensions().get::<ErrorInfo>();
    ///     let message = info.map(|info| info.message().to_owned());
    ///     match message {
    ///         Some(message) => response.map(|_| message),
    ///         None => response,
    ///     }
    /// }
    /// # as_text(http::Response::new(String::new()));
    /// ```
    #[must_use]
    pub fn message(&self) -> &str {
        &self.sent.message
    }

    /// The level of the log event: that of the key `log`, otherwise [that of the status](LogLevel::default_for).
    #[must_use]
    pub fn log_level(&self) -> LogLevel {
        let given = self.definition.optional.log;
        given.unwrap_or(LogLevel::default_for(self.sent.status.as_u16()))
    }

    /// What the framework refused, if the error answers that.
    #[must_use]
    pub fn rejection(&self) -> Option<&Rejection> {
        self.edge.rejection.as_ref()
    }

    /// The error value, if an adapter made the response and the type implements [`Error`] + `Send` + `Sync`. Of a type
    /// with lifetime or type parameters, an error of another type with the texts of the value and its sources, if the type
    /// implements [`Error`] with the bounds of its own declaration: of `struct Failed<E>(E)` there is none, as its `Error`
    /// asks for `E: Error`; of `struct Failed<E: Error>(E)` there is.
    #[must_use]
    pub fn error(&self) -> Option<&(dyn Error + Send + Sync + 'static)> {
        self.error.as_deref()
    }

    /// The error value and its sources, outermost first. What the framework refused comes last, with its sources, if
    /// the error does not hold it. A [`source`](Error::source) that panics ends a chain, as does the 64th error.
    pub fn chain(&self) -> impl Iterator<Item = &(dyn Error + 'static)> {
        let error = self
            .error
            .as_deref()
            .map(|error| error as &(dyn Error + 'static));
        let errors = || error.into_iter().flat_map(sources::chain);
        let holds_rejection = errors().any(|error| error.is::<Rejection>());
        let rejection = self.edge.rejection.as_ref().filter(|_| !holds_rejection);
        errors().chain(rejection.into_iter().flat_map(|it| sources::chain(it)))
    }

    /// The status and the media type that something else had given the response, where a layer put the error's own
    /// back: `status 200, media type text/html`.
    #[must_use]
    pub fn overridden(&self) -> Option<&str> {
        self.edge.overridden.as_deref()
    }

    /// The status and the media type of a response that no errbook error had made, and that a layer replaced by the
    /// error's: `status 403, media type application/json`. `None` if the client loses nothing, since the status is the same
    /// and there was no body, or if [`chain`](ErrorInfo::chain) says what was refused.
    #[must_use]
    pub fn replaced(&self) -> Option<&str> {
        self.edge.replaced.as_deref()
    }

    /// Why part of the response is missing: a `Serialize` or `Display` failed or panicked, or the value of a header is
    /// invalid.
    #[must_use]
    pub fn failure(&self) -> Option<&str> {
        self.failure.as_deref()
    }
}
