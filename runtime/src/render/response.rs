//! Builds a response from status, headers and body.

use std::borrow::Cow;

use bytes::Bytes;
use http::header::CONTENT_TYPE;

use super::body;
use super::guard::Failure;
use super::headers;
use super::occurrence::Occurrence;
use super::plan::Compiled;
use super::shared_message::SharedMessage;
use crate::error_info::Sent;
use crate::{Definition, ErrorInfo};

/// The response of an occurrence. Its extensions hold an [`ErrorInfo`] if part of it is missing.
///
/// Constant responses have their own function, so that they do not pay for the setup of the other.
#[inline]
pub(crate) fn to_response(occurrence: &Occurrence<'_>) -> http::Response<Bytes> {
    let compiled = occurrence.plan().get(occurrence.definition());
    match compiled.constant_body() {
        Some(text) => constant_response(occurrence.definition(), compiled, text),
        None => composed_response(occurrence, compiled),
    }
}

/// The response that all occurrences of the definition share.
fn constant_response(
    definition: &Definition,
    compiled: &Compiled,
    text: &'static str,
) -> http::Response<Bytes> {
    let mut response = http::Response::new(Bytes::from_static(text.as_bytes()));
    *response.status_mut() = definition.status();
    if let Some(content_type) = &compiled.content_type {
        // Equivalent to `insert` for the only header; inlined, because nothing else calls it.
        response
            .headers_mut()
            .append(CONTENT_TYPE, content_type.clone());
    }
    response
}

#[inline(never)]
fn composed_response(
    occurrence: &Occurrence<'_>,
    compiled: &'static Compiled,
) -> http::Response<Bytes> {
    let mut failure = None;
    let message = SharedMessage::new(occurrence, compiled);
    let body = body::compose(occurrence, compiled, &message, &mut failure);
    let mut response = http::Response::new(body);
    set_head(occurrence, compiled, &message, &mut response, &mut failure);
    if failure.is_some() {
        let message = message.into_sent(occurrence, failure.as_ref());
        let sent = sent(&response, response.body().clone(), message);
        let info = ErrorInfo::new(occurrence.definition(), None, failure, sent);
        response.extensions_mut().insert(info);
    }
    response
}

/// The response of an occurrence with the framework's own type of body: converting it afterwards would move the
/// response, which is half the cost of making one. `failure` is set if part of the response is missing.
#[inline]
pub(crate) fn respond<B: From<Bytes>>(
    occurrence: &Occurrence<'_>,
    failure: &mut Option<Failure>,
) -> (http::Response<B>, Sent) {
    let compiled = occurrence.plan().get(occurrence.definition());
    let message = SharedMessage::for_log(occurrence);
    let body = body::compose(occurrence, compiled, &message, failure);
    let mut response = http::Response::new(B::from(body.clone()));
    set_head(occurrence, compiled, &message, &mut response, failure);
    let message = message.into_sent(occurrence, failure.as_ref());
    let sent = sent(&response, body, message);
    (response, sent)
}

fn sent<B>(response: &http::Response<B>, body: Bytes, message: Cow<'static, str>) -> Sent {
    Sent {
        status: response.status(),
        content_type: response.headers().get(CONTENT_TYPE).cloned(),
        body,
        message,
    }
}

/// Sets everything but the body, in place.
#[inline]
fn set_head<B>(
    occurrence: &Occurrence<'_>,
    compiled: &Compiled,
    message: &SharedMessage<'_>,
    response: &mut http::Response<B>,
    failure: &mut Option<Failure>,
) {
    *response.status_mut() = occurrence.definition().status();
    headers::add(
        occurrence,
        compiled,
        message,
        response.headers_mut(),
        failure,
    );
    if compiled.status_field
        && let Some(refused) = occurrence.refused_status()
    {
        failure.get_or_insert_with(|| status_refused(refused));
    }
}

#[cold]
pub(super) fn status_refused(status: u16) -> Failure {
    Failure::new(format!(
        "status {status} not sent: the variant does not allow it"
    ))
}
