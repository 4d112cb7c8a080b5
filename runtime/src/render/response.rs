//! The only place where status, headers and body meet.

use bytes::Bytes;
use http::header::CONTENT_TYPE;

use super::body::body;
use super::guard::Failure;
use super::headers;
use super::occurrence::Occurrence;
use super::plan::Compiled;
use crate::{Definition, ErrorInfo};

/// The response of an occurrence; its extensions are empty unless something had to be left out.
///
/// In two, so that the one that brings nothing of its own does not pay for what the other keeps at hand.
#[inline]
pub(crate) fn to_response(occurrence: &Occurrence<'_>) -> http::Response<Bytes> {
    let compiled = occurrence.plan().get(occurrence.definition());
    match compiled.constant_body() {
        Some(text) => constant(occurrence.definition(), compiled, text),
        None => of_its_own(occurrence, compiled),
    }
}

/// The response that all occurrences of the definition have in common.
fn constant(
    definition: &Definition,
    compiled: &Compiled,
    text: &'static str,
) -> http::Response<Bytes> {
    let mut response = http::Response::new(Bytes::from_static(text.as_bytes()));
    *response.status_mut() = definition.status();
    let content_type = compiled.content_type.clone();
    // As good as `insert`, there is no other header; called here only, it is compiled into this function.
    response.headers_mut().append(CONTENT_TYPE, content_type);
    response
}

#[inline(never)]
fn of_its_own(occurrence: &Occurrence<'_>, compiled: &'static Compiled) -> http::Response<Bytes> {
    let mut failure = None;
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
