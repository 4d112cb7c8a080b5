//! The only place where status, headers and body meet.

use bytes::Bytes;

use crate::envelope::body;
use crate::guard::Failure;
use crate::occurrence::Occurrence;
use crate::{ErrorInfo, headers};

/// The response of an occurrence; its extensions are empty unless something had to be left out.
pub(crate) fn to_response(occurrence: &Occurrence<'_>) -> http::Response<Bytes> {
    let (mut response, failure) = respond(occurrence);
    if let Some(failure) = failure {
        let info = ErrorInfo::new(occurrence.definition(), None, Some(failure));
        response.extensions_mut().insert(info);
    }
    response
}

/// The response of an occurrence, and why something of it is missing if it is.
pub(crate) fn respond(occurrence: &Occurrence<'_>) -> (http::Response<Bytes>, Option<Failure>) {
    let compiled = occurrence.plan().get(occurrence.definition());
    let (body, failure) = body(occurrence, compiled);
    let mut response = http::Response::new(body);
    *response.status_mut() = occurrence.definition().status();
    let dropped = headers::add(occurrence, compiled, response.headers_mut());
    (response, failure.or(dropped))
}
