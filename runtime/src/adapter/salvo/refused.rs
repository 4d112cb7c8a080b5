//! salvo's errors in the words of [`Rejection`].

use std::error::Error;

use salvo_core::http::{ParseError, StatusError};

use crate::rejection::of_json;
use crate::{Rejection, RejectionKind};

/// The cause says more than the status.
pub(super) fn of_status_error(error: StatusError) -> Rejection {
    let rejection = error.cause.as_deref().and_then(of_cause);
    let rejection = rejection.unwrap_or_else(|| Rejection::for_status(error.code));
    match rejection.has_source() {
        true => rejection,
        false => rejection.with_source(error),
    }
}

fn of_cause(cause: &(dyn Error + Send + Sync + 'static)) -> Option<Rejection> {
    if let Some(own) = cause.downcast_ref::<Rejection>() {
        return Some(own.clone());
    }
    let kind = match cause.downcast_ref()? {
        ParseError::PayloadTooLarge => RejectionKind::PayloadTooLarge,
        ParseError::InvalidContentType | ParseError::NotMultipart | ParseError::NotFormData => {
            RejectionKind::UnsupportedMediaType
        }
        ParseError::EmptyBody | ParseError::Multer(_) | ParseError::Utf8(_) => {
            RejectionKind::MalformedBody
        }
        ParseError::SerdeJson(error) => return Some(of_json(error)),
        ParseError::Other(error) => return of_parameter(&error.to_string()),
        _ => return None,
    };
    Some(Rejection::new(kind))
}

/// An extractor's error has no type of its own, only these words.
fn of_parameter(text: &str) -> Option<Rejection> {
    let (place, parameter) = text
        .strip_suffix(" not found or convert to type failed")?
        .split_once(" parameter ")?;
    let kind = match place {
        "path" => RejectionKind::InvalidPath,
        "query" => RejectionKind::InvalidQuery,
        "header" | "cookie" => RejectionKind::InvalidHeader,
        _ => return None,
    };
    Some(Rejection::new(kind).with_parameter(parameter))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kind(error: ParseError) -> RejectionKind {
        of_status_error(StatusError::bad_request().cause(error)).kind()
    }

    #[test]
    fn the_cause_says_what_was_refused() {
        let json = |text| ParseError::from(serde_json::from_str::<u8>(text).unwrap_err());
        assert_eq!(kind(json("7}")), RejectionKind::MalformedBody);
        assert_eq!(kind(json(r#""x""#)), RejectionKind::InvalidBody);
        assert_eq!(
            kind(ParseError::InvalidContentType),
            RejectionKind::UnsupportedMediaType
        );
        assert_eq!(kind(ParseError::NotExist), RejectionKind::ClientError);
    }

    #[test]
    fn a_parameter_is_named() {
        let text = "cookie parameter session not found or convert to type failed";
        let rejection = of_status_error(StatusError::bad_request().cause(ParseError::other(text)));
        assert_eq!(rejection.kind(), RejectionKind::InvalidHeader);
        assert_eq!(rejection.parameter(), Some("session"));
        assert_eq!(
            kind(ParseError::other("row 7 is locked")),
            RejectionKind::ClientError
        );
    }

    #[test]
    fn a_status_error_without_a_cause_is_its_status() {
        let rejection = of_status_error(StatusError::too_many_requests().brief("ten a second"));
        assert_eq!(rejection.kind(), RejectionKind::TooManyRequests);
        assert!(
            rejection
                .source()
                .unwrap()
                .to_string()
                .contains("ten a second")
        );
    }
}
