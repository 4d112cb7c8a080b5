//! The rejection of the extractors.

use std::error::Error;
use std::fmt;
use std::sync::{Mutex, PoisonError};

use ::axum::response::{IntoResponse, Response};

use crate::rejection::{answers_itself, of_response, refuse};
use crate::{Rejection, RejectionKind};

/// Why an extractor refused the request: a response that [`ErrorLayer`](crate::tower::ErrorLayer) turns into the API's
/// own error.
///
/// The [`Rejection`] is in the response's extensions. Without the layer the response is the status and its phrase as
/// text, and the log is told.
///
/// ```
/// use errbook::axum::{Json, Refused};
///
/// async fn rename(body: Result<Json<String>, Refused>) -> Result<String, Refused> {
///     match body {
///         Ok(Json(name)) => Ok(name),
///         Err(refused) if refused.rejection().status() == 415 => Ok("anonymous".to_owned()),
///         Err(refused) => Err(refused),
///     }
/// }
/// # let _: axum::Router = axum::Router::new().route("/", axum::routing::put(rename));
/// ```
#[derive(Debug)]
pub struct Refused {
    rejection: Rejection,
    /// What an extractor answered that is no refusal of the framework: an errbook error, or a redirection. A body
    /// cannot be shared between threads, but a mutex of one can.
    response: Option<Box<Mutex<Response>>>,
}

impl Refused {
    /// Of any extractor's rejection, from its response.
    pub(super) fn from_response(response: Response) -> Self {
        let (mut parts, body) = response.into_parts();
        if answers_itself(&parts) {
            return Refused {
                rejection: Rejection::for_status(parts.status),
                response: Some(Box::new(Mutex::new(Response::from_parts(parts, body)))),
            };
        }
        of_response(&mut parts).into()
    }

    /// Adds the limit of the request's body, if that is why it was refused.
    pub(super) fn with_body_limit(mut self, limit: Option<u64>) -> Self {
        let rejection = &self.rejection;
        let is_unknown = rejection.limit().is_none();
        if let Some(bytes) = limit
            && is_unknown
            && rejection.kind() == RejectionKind::PayloadTooLarge
        {
            self.rejection = self.rejection.with_limit(bytes);
        }
        self
    }

    /// Adds the name of the parameter that was refused.
    pub(super) fn with_parameter(mut self, name: &str) -> Self {
        self.rejection = self.rejection.with_parameter(name);
        self
    }

    /// What was refused, and why.
    #[must_use]
    pub fn rejection(&self) -> &Rejection {
        &self.rejection
    }
}

impl From<Rejection> for Refused {
    fn from(rejection: Rejection) -> Self {
        Refused {
            rejection,
            response: None,
        }
    }
}

impl From<Refused> for Rejection {
    fn from(refused: Refused) -> Self {
        refused.rejection
    }
}

impl IntoResponse for Refused {
    fn into_response(self) -> Response {
        match self.response {
            Some(response) => response
                .into_inner()
                .unwrap_or_else(PoisonError::into_inner),
            None => refuse(self.rejection),
        }
    }
}

/// The rejection's public reason.
impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.rejection.fmt(f)
    }
}

impl Error for Refused {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.rejection.source()
    }
}
