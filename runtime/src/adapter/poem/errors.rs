//! poem's errors in the words of [`Rejection`].

use std::error::Error;

use ::poem::error::{
    CorsError, MethodNotAllowedError, NotFoundError, ParseFormError, ParseJsonError,
    ParsePathError, ParseQueryError, ParseTypedHeaderError, ReadBodyError, SizedLimitError,
};
use http::Method;

use crate::error_text::ErrorText;
use crate::rejection::{invalid, of_json};
use crate::{Rejection, RejectionKind};

pub(super) fn of_error(error: &::poem::Error, method: &Method) -> Rejection {
    let rejection = of_known(error, method);
    let rejection = rejection.unwrap_or_else(|| Rejection::for_status(error.status()));
    if rejection.has_source() {
        return rejection;
    }
    match error.source() {
        Some(source) => rejection.with_source(ErrorText::of(source)),
        None => rejection,
    }
}

fn of_known(error: &::poem::Error, method: &Method) -> Option<Rejection> {
    if let Some(own) = error.downcast_ref::<Rejection>() {
        return Some(own.clone());
    }
    let kind = if error.is::<NotFoundError>() {
        RejectionKind::NotFound
    } else if error.is::<MethodNotAllowedError>() {
        RejectionKind::MethodNotAllowed
    } else if error.is::<ParsePathError>() {
        RejectionKind::InvalidPath
    } else if let Some(ParseQueryError(error)) = error.downcast_ref() {
        return Some(invalid(RejectionKind::InvalidQuery, &error.to_string()));
    } else if let Some(error) = error.downcast_ref::<ParseJsonError>() {
        match error {
            ParseJsonError::Parse(error) => return Some(of_json(error)),
            _ => {
                let json = "the media type of the body must be application/json";
                let refused = Rejection::new(RejectionKind::UnsupportedMediaType);
                return Some(refused.with_reason(json));
            }
        }
    } else if let Some(error) = error.downcast_ref::<ParseFormError>() {
        match error {
            // The form of a GET or HEAD is its query string.
            ParseFormError::UrlDecode(error) => {
                let kind = match *method {
                    Method::GET | Method::HEAD => RejectionKind::InvalidQuery,
                    _ => RejectionKind::InvalidBody,
                };
                return Some(invalid(kind, &error.to_string()));
            }
            _ => RejectionKind::UnsupportedMediaType,
        }
    } else if let Some(error) = error.downcast_ref::<ReadBodyError>() {
        match error {
            ReadBodyError::PayloadTooLarge => RejectionKind::PayloadTooLarge,
            ReadBodyError::Utf8(_) => RejectionKind::MalformedBody,
            _ => return None,
        }
    } else if let Some(SizedLimitError::PayloadTooLarge) = error.downcast_ref() {
        RejectionKind::PayloadTooLarge
    } else if let Some(error) = error.downcast_ref::<ParseTypedHeaderError>() {
        let refused = Rejection::new(RejectionKind::InvalidHeader);
        return Some(match error {
            ParseTypedHeaderError::HeaderRequired(name) => {
                refused.with_parameter(name).with_reason("is missing")
            }
            ParseTypedHeaderError::TypedHeader(_) => refused,
        });
    } else if error.is::<CorsError>() {
        RejectionKind::Forbidden
    } else {
        return None;
    };
    Some(Rejection::new(kind))
}
