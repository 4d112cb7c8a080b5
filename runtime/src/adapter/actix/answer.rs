//! Between the types of actix-web, which has an older `http`, and ours.

use std::error::Error;
use std::fmt;
use std::sync::Arc;

use ::actix_web::http::header::{HeaderMap, HeaderName, HeaderValue};
use ::actix_web::http::{Method, StatusCode};
use ::actix_web::{HttpResponse, ResponseError};
use bytes::Bytes;

use crate::rejection::{Unanswered, answer_with_body, refuse};
use crate::{ApiError, ErrorInfo, Rejection};

/// The response of a derived type, and the error for the log.
pub fn response<T: ApiError>(
    error: &T,
    text: Option<Arc<dyn Error + Send + Sync>>,
) -> HttpResponse {
    let mut response: http::Response<Bytes> = <&T as ApiError>::to_http(error);
    if let (Some(info), Some(text)) = (response.extensions_mut().get_mut::<ErrorInfo>(), text) {
        info.set_error(text);
    }
    of_http(response)
}

/// The status of a derived type.
pub fn status_code<T: ApiError>(error: &T) -> StatusCode {
    status(ApiError::status(error))
}

fn status(status: http::StatusCode) -> StatusCode {
    StatusCode::from_u16(status.as_u16()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
}

pub(super) fn method(method: &Method) -> http::Method {
    http::Method::from_bytes(method.as_str().as_bytes()).unwrap_or_default()
}

/// Moves what errbook puts into the extensions of a response; those of `http` and of actix-web are two types.
macro_rules! take_over {
    (from $from:expr, into $into:expr) => {
        take_over!($from, $into, [ErrorInfo, Rejection, Unanswered])
    };
    ($from:expr, $into:expr, [$($value:ty),*]) => {$(
        let value = $from.remove::<$value>();
        if let Some(value) = value {
            $into.insert(value);
        }
    )*};
}

pub(super) fn of_http(response: http::Response<Bytes>) -> HttpResponse {
    let (mut parts, body) = response.into_parts();
    let mut response = HttpResponse::new(status(parts.status));
    let headers = response.headers_mut();
    for (name, value) in &parts.headers {
        let name = HeaderName::from_bytes(name.as_str().as_bytes());
        let value = HeaderValue::from_bytes(value.as_bytes());
        if let (Ok(name), Ok(value)) = (name, value) {
            headers.append(name, value);
        }
    }
    take_over!(from parts.extensions, into response.extensions_mut());
    response.set_body(::actix_web::body::BoxBody::new(body))
}

/// The head of a response, with what errbook has put into its extensions.
pub(super) fn to_http<B>(response: &mut HttpResponse<B>) -> http::Response<Bytes> {
    let mut head = http::Response::new(Bytes::new());
    let status = http::StatusCode::from_u16(response.status().as_u16());
    *head.status_mut() = status.unwrap_or(http::StatusCode::INTERNAL_SERVER_ERROR);
    *head.headers_mut() = headers(response.headers());
    take_over!(from response.extensions_mut(), into head.extensions_mut());
    head
}

fn headers(headers: &HeaderMap) -> http::HeaderMap {
    let fields = headers.iter().filter_map(|(name, value)| {
        let name = http::HeaderName::from_bytes(name.as_str().as_bytes()).ok()?;
        let value = http::HeaderValue::from_bytes(value.as_bytes()).ok()?;
        Some((name, value))
    });
    let mut copy = http::HeaderMap::new();
    for (name, value) in fields {
        copy.append(name, value);
    }
    copy
}

/// An error whose response is made once: `error_response` gives the same answer each time.
#[derive(Debug)]
pub(super) struct Answer {
    status: StatusCode,
    response: http::Response<Bytes>,
}

impl Answer {
    /// Answers a rejection with `E`, and tells the log.
    pub(super) fn of<E: ApiError + From<Rejection>>(rejection: Rejection, method: &Method) -> Self {
        let rejection = rejection.or_method(&self::method(method));
        answer_with_body::<E, Bytes>(rejection).into()
    }
}

impl From<http::Response<Bytes>> for Answer {
    fn from(response: http::Response<Bytes>) -> Self {
        Answer {
            status: status(response.status()),
            response,
        }
    }
}

impl fmt::Display for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.response.extensions().get::<ErrorInfo>() {
            Some(info) => f.write_str(info.code()),
            None => self.status.fmt(f),
        }
    }
}

impl ResponseError for Answer {
    fn status_code(&self) -> StatusCode {
        self.status
    }

    fn error_response(&self) -> HttpResponse {
        of_http(self.response.clone())
    }
}

/// A handler may return it.
impl ResponseError for Rejection {
    fn status_code(&self) -> StatusCode {
        status(self.status())
    }

    fn error_response(&self) -> HttpResponse {
        of_http(refuse(self.clone()))
    }
}
