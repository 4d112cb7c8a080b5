//! The response of an error, and of a rejection that a handler returns.

use std::mem;

use http::response::Parts;
use salvo_core::http::ResBody;
use salvo_core::{Response, Scribe};

use crate::rejection::{mark, replace_headers};
use crate::{ApiError, ErrorInfo, Rejection};

/// Makes the response that of the error. Of the headers that are there, those stay that do not describe a body.
pub fn render<T: ApiError>(error: T, response: &mut Response) {
    let (mut parts, body) = error.to_http().into_parts();
    replace_headers(&mut response.headers, mem::take(&mut parts.headers));
    set(response, parts, body);
}

/// A body without a byte is one, too: where there is none, salvo asks for an error page.
pub(super) fn set(response: &mut Response, parts: Parts, body: ResBody) {
    response.status_code = Some(parts.status);
    response.extensions.extend(parts.extensions);
    response.body = body;
}

/// A handler may return it: [`Errors`](super::Errors) and [`catcher`](super::catcher) make an error of it.
impl Scribe for Rejection {
    fn render(self, response: &mut Response) {
        response.status_code = Some(self.status());
        replace_headers(&mut response.headers, self.headers().clone());
        response.body = ResBody::None;
        response.extensions.remove::<ErrorInfo>();
        mark(&mut response.extensions, self);
    }
}
