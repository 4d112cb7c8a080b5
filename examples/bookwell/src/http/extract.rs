//! axum's extractors, with the API's errors instead of axum's plain text.

use std::error::Error as StdError;

use axum::extract::path::ErrorKind;
use axum::extract::rejection::{BytesRejection, FailedToBufferBody};
use axum::extract::rejection::{JsonRejection, PathRejection, QueryRejection};
use axum::extract::{FromRequest, FromRequestParts, Request};
use axum::http::request::Parts;
use serde::de::DeserializeOwned;

use super::MAX_BODY_BYTES;
use crate::errors::{Error, ProtocolError, ValidationError};

/// A JSON body.
pub(crate) struct Json<T>(pub(crate) T);

impl<S: Send + Sync, T: DeserializeOwned> FromRequest<S> for Json<T> {
    type Rejection = Error;

    async fn from_request(request: Request, state: &S) -> Result<Self, Error> {
        let axum::Json(body) = axum::Json::from_request(request, state).await?;
        Ok(Self(body))
    }
}

/// The parameters in the path.
pub(crate) struct Path<T>(pub(crate) T);

impl<S: Send + Sync, T: DeserializeOwned + Send> FromRequestParts<S> for Path<T> {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Error> {
        let axum::extract::Path(path) =
            axum::extract::Path::from_request_parts(parts, state).await?;
        Ok(Self(path))
    }
}

/// The parameters in the query string.
pub(crate) struct Query<T>(pub(crate) T);

impl<S: Send + Sync, T: DeserializeOwned> FromRequestParts<S> for Query<T> {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Error> {
        let axum::extract::Query(query) =
            axum::extract::Query::from_request_parts(parts, state).await?;
        Ok(Self(query))
    }
}

impl From<JsonRejection> for Error {
    fn from(rejection: JsonRejection) -> Self {
        match rejection {
            JsonRejection::MissingJsonContentType(_) => ProtocolError::UnsupportedMediaType.into(),
            JsonRejection::BytesRejection(BytesRejection::FailedToBufferBody(
                FailedToBufferBody::LengthLimitError(_),
            )) => ProtocolError::PayloadTooLarge {
                max_bytes: MAX_BODY_BYTES,
            }
            .into(),
            JsonRejection::JsonDataError(error) => ValidationError::InvalidRequest {
                field: failed_at::<serde_json::Error>(&error),
                reason: "Has the wrong type or format",
            }
            .into(),
            _ => ValidationError::InvalidRequest {
                field: None,
                reason: "The body must be valid JSON",
            }
            .into(),
        }
    }
}

impl From<PathRejection> for Error {
    fn from(rejection: PathRejection) -> Self {
        let parameter = match rejection {
            PathRejection::FailedToDeserializePathParams(error) => match error.into_kind() {
                ErrorKind::InvalidUtf8InPathParam { key } => key,
                _ => "path".to_owned(),
            },
            _ => "path".to_owned(),
        };
        ValidationError::InvalidParameter {
            parameter,
            reason: "Must be valid UTF-8",
        }
        .into()
    }
}

impl From<QueryRejection> for Error {
    fn from(rejection: QueryRejection) -> Self {
        let parameter = failed_at::<serde::de::value::Error>(&rejection);
        ValidationError::InvalidParameter {
            parameter: parameter.unwrap_or_else(|| "query".to_owned()),
            reason: "Has the wrong type or format",
        }
        .into()
    }
}

/// Where in the document reading stopped: axum keeps the path among the sources. Its own words stay inside, for
/// they speak of Rust types.
fn failed_at<E: StdError + 'static>(error: &(dyn StdError + 'static)) -> Option<String> {
    let mut cause = Some(error);
    while let Some(error) = cause {
        if let Some(error) = error.downcast_ref::<serde_path_to_error::Error<E>>() {
            let path = error.path();
            return path.iter().next().map(|_| path.to_string());
        }
        cause = error.source();
    }
    None
}
