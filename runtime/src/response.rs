//! The only place where status, headers and body meet.

use bytes::Bytes;
use http::HeaderValue;
use http::header::{CONTENT_TYPE, RETRY_AFTER};

use crate::ErrorInfo;
use crate::delay::whole_seconds;
use crate::envelope::body;
use crate::guard::Failure;
use crate::occurrence::Occurrence;

/// The response of an occurrence; its extensions are empty unless the body had to go out without its details.
pub(crate) fn to_response(occurrence: &Occurrence<'_>) -> http::Response<Bytes> {
    let (mut response, failure) = respond(occurrence);
    if let Some(failure) = failure {
        let info = ErrorInfo::new(occurrence.definition(), None, Some(failure));
        response.extensions_mut().insert(info);
    }
    response
}

/// The response of an occurrence, and why its details are missing if they are.
pub(crate) fn respond(occurrence: &Occurrence<'_>) -> (http::Response<Bytes>, Option<Failure>) {
    let definition = occurrence.definition();
    let (body, failure) = body(occurrence);
    let mut response = http::Response::new(body);
    *response.status_mut() = definition.status();
    let headers = response.headers_mut();
    headers.insert(
        CONTENT_TYPE,
        HeaderValue::from_static(definition.content_type()),
    );
    if let Some(delay) = occurrence.retry_after() {
        headers.insert(RETRY_AFTER, HeaderValue::from(whole_seconds(delay)));
    }
    (response, failure)
}
