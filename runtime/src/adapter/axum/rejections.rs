//! axum's rejections in the words of [`Rejection`].

use std::any::Any;
use std::borrow::Cow;
use std::error::Error;

use ::axum::extract::path::ErrorKind;
use ::axum::extract::rejection::{
    BytesRejection, FailedToBufferBody, FormRejection, JsonRejection, PathRejection,
    QueryRejection, StringRejection,
};
use ::axum::response::IntoResponse;

use super::Refused;
use crate::rejection::{expected_type, of_serde};
use crate::sources::chain;
use crate::{Rejection, RejectionKind};

/// Of a rejection that is not known when this crate is compiled.
pub(super) fn of_any<R: IntoResponse + 'static>(rejection: R) -> Refused {
    let mut rejection = Some(rejection);
    macro_rules! known {
        ($($function:path),*) => {$(
            if let Some(refused) = with_known(&mut rejection, $function) {
                return refused;
            }
        )*};
    }
    known!(
        of_refused, of_json, of_form, of_query, of_path, of_bytes, of_string
    );
    match rejection {
        Some(rejection) => Refused::from_response(rejection.into_response()),
        None => Rejection::new(RejectionKind::ClientError).into(),
    }
}

/// Calls `of` if it takes rejections of this type.
fn with_known<R: 'static, K: 'static>(
    rejection: &mut Option<R>,
    of: fn(K) -> Refused,
) -> Option<Refused> {
    let known = (rejection as &mut dyn Any).downcast_mut::<Option<K>>()?;
    known.take().map(of)
}

fn of_refused(refused: Refused) -> Refused {
    refused
}

pub(super) fn of_json(rejection: JsonRejection) -> Refused {
    let refused = match rejection {
        JsonRejection::JsonDataError(error) => {
            let refused = Rejection::new(RejectionKind::InvalidBody);
            with_place::<serde_json::Error>(refused, error)
        }
        JsonRejection::JsonSyntaxError(error) => Rejection::new(RejectionKind::MalformedBody)
            .with_reason("the body is not valid JSON")
            .with_source(error),
        JsonRejection::MissingJsonContentType(error) => {
            Rejection::new(RejectionKind::UnsupportedMediaType)
                .with_reason("the media type of the body must be application/json")
                .with_source(error)
        }
        JsonRejection::BytesRejection(rejection) => return of_bytes(rejection),
        other => Rejection::for_status(other.status()).with_source(other),
    };
    refused.into()
}

pub(super) fn of_form(rejection: FormRejection) -> Refused {
    let refused = match rejection {
        FormRejection::FailedToDeserializeForm(error) => {
            let refused = Rejection::new(RejectionKind::InvalidQuery);
            with_place::<serde::de::value::Error>(refused, error)
        }
        FormRejection::FailedToDeserializeFormBody(error) => {
            let refused = Rejection::new(RejectionKind::InvalidBody);
            with_place::<serde::de::value::Error>(refused, error)
        }
        FormRejection::InvalidFormContentType(error) => {
            Rejection::new(RejectionKind::UnsupportedMediaType)
                .with_reason("the media type of the body must be application/x-www-form-urlencoded")
                .with_source(error)
        }
        FormRejection::BytesRejection(rejection) => return of_bytes(rejection),
        other => Rejection::for_status(other.status()).with_source(other),
    };
    refused.into()
}

pub(super) fn of_query(rejection: QueryRejection) -> Refused {
    let refused = Rejection::new(RejectionKind::InvalidQuery);
    with_place::<serde::de::value::Error>(refused, rejection).into()
}

pub(super) fn of_path(rejection: PathRejection) -> Refused {
    // axum answers some mistakes of the server's own code with 500.
    if rejection.status().is_server_error() {
        return Rejection::for_status(rejection.status())
            .with_source(rejection)
            .into();
    }
    let (parameter, reason): (Option<String>, Option<Cow<'static, str>>) = match &rejection {
        PathRejection::FailedToDeserializePathParams(error) => match error.kind() {
            ErrorKind::ParseErrorAtKey {
                key,
                expected_type: ty,
                ..
            } => (Some(key.clone()), expected_type(ty).map(Cow::Borrowed)),
            ErrorKind::ParseErrorAtIndex {
                expected_type: ty, ..
            }
            | ErrorKind::ParseError {
                expected_type: ty, ..
            } => (None, expected_type(ty).map(Cow::Borrowed)),
            ErrorKind::InvalidUtf8InPathParam { key } => {
                (Some(key.clone()), Some("expected valid UTF-8".into()))
            }
            ErrorKind::DeserializeError { key, message, .. } => of_serde(key, message),
            ErrorKind::Message(message) => of_serde("", message),
            _ => (None, None),
        },
        _ => (None, None),
    };
    let refused = Rejection::new(RejectionKind::InvalidPath).with_source(rejection);
    with(refused, parameter, reason).into()
}

pub(super) fn of_bytes(rejection: BytesRejection) -> Refused {
    match rejection {
        BytesRejection::FailedToBufferBody(failed) => of_buffer(failed),
        other => Rejection::for_status(other.status())
            .with_source(other)
            .into(),
    }
}

fn of_buffer(failed: FailedToBufferBody) -> Refused {
    let refused = match &failed {
        FailedToBufferBody::LengthLimitError(_) => Rejection::new(RejectionKind::PayloadTooLarge),
        other => Rejection::for_status(other.status()).with_reason("the body could not be read"),
    };
    refused.with_source(failed).into()
}

fn of_string(rejection: StringRejection) -> Refused {
    match rejection {
        StringRejection::FailedToBufferBody(failed) => of_buffer(failed),
        StringRejection::InvalidUtf8(error) => Rejection::new(RejectionKind::MalformedBody)
            .with_reason("the body is not valid UTF-8")
            .with_source(error)
            .into(),
        other => Rejection::for_status(other.status())
            .with_source(other)
            .into(),
    }
}

/// Adds parameter and reason: axum keeps where serde stopped among the sources.
fn with_place<E: Error + Send + Sync + 'static>(
    refused: Rejection,
    error: impl Error + Send + Sync + 'static,
) -> Rejection {
    let place =
        chain(&error).find_map(|error| error.downcast_ref::<serde_path_to_error::Error<E>>());
    let (parameter, reason) = match place {
        Some(error) => of_serde(&error.path().to_string(), &error.inner().to_string()),
        None => (None, None),
    };
    with(refused.with_source(error), parameter, reason)
}

fn with(
    mut refused: Rejection,
    parameter: Option<String>,
    reason: Option<Cow<'static, str>>,
) -> Rejection {
    if let Some(parameter) = parameter {
        refused = refused.with_parameter(parameter);
    }
    if let Some(reason) = reason {
        refused = refused.with_reason(reason);
    }
    refused
}
