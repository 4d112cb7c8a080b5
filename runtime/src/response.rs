//! The only place where status, headers and body meet.

use bytes::Bytes;

use crate::envelope::body;
use crate::envelope::plan::Compiled;
use crate::guard::Failure;
use crate::occurrence::Occurrence;
use crate::{ErrorInfo, headers};

/// The response of an occurrence; its extensions are empty unless something had to be left out.
pub(crate) fn to_response(occurrence: &Occurrence<'_>) -> http::Response<Bytes> {
    let mut failure = None;
    let compiled = occurrence.plan().get(occurrence.definition());
    let mut response = http::Response::new(body(occurrence, compiled, &mut failure));
    finish(occurrence, compiled, &mut response, &mut failure);
    if failure.is_some() {
        let info = ErrorInfo::new(occurrence.definition(), None, failure);
        response.extensions_mut().insert(info);
    }
    response
}

/// The response of an occurrence, in the framework's own type of body from the start: to move a response is half
/// the cost of making one. `failure` says why something of it is missing if it is.
#[cfg(feature = "axum")]
#[inline]
pub(crate) fn respond<B: From<Bytes>>(
    occurrence: &Occurrence<'_>,
    failure: &mut Option<Failure>,
) -> http::Response<B> {
    let compiled = occurrence.plan().get(occurrence.definition());
    let mut response = http::Response::new(B::from(body(occurrence, compiled, failure)));
    finish(occurrence, compiled, &mut response, failure);
    response
}

/// Everything but the body, put in where the response stands.
#[inline]
fn finish<B>(
    occurrence: &Occurrence<'_>,
    compiled: &Compiled,
    response: &mut http::Response<B>,
    failure: &mut Option<Failure>,
) {
    *response.status_mut() = occurrence.definition().status();
    headers::add(occurrence, compiled, response.headers_mut(), failure);
}
