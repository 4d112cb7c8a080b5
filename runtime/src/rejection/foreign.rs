//! What the log is told of an answer that is replaced.

use std::sync::Arc;

use http::StatusCode;
use http::header::{CONTENT_TYPE, HeaderValue};
use http::response::Parts;

use super::unanswered::Unanswered;
use crate::ErrorInfo;

/// What the log is told of an answer that somebody else made: nothing else in the log says what it was.
pub(super) struct Foreign {
    status: StatusCode,
    media_type: Option<HeaderValue>,
}

impl Foreign {
    /// `None` for the response that an adapter has made of a rejection.
    pub(super) fn of(parts: &Parts) -> Option<Self> {
        let is_own = parts.extensions.get::<Unanswered>().is_some();
        (!is_own).then(|| Foreign {
            status: parts.status,
            media_type: parts.headers.get(CONTENT_TYPE).cloned(),
        })
    }

    /// The error's response says that it replaces this one, if the client gets another status or body.
    pub(super) fn tell(&self, own: &mut Parts) {
        let is_another = self.media_type.is_some() || self.status != own.status;
        if let Some(info) = own.extensions.get_mut::<ErrorInfo>().filter(|_| is_another) {
            info.edge.replaced = Some(described(self.status, self.media_type.as_ref()));
        }
    }
}

/// As the log shows what a layer has taken off a response.
pub(super) fn described(status: StatusCode, media_type: Option<&HeaderValue>) -> Arc<str> {
    let media_type = media_type.and_then(|value| value.to_str().ok());
    let media_type = media_type.unwrap_or("none");
    format!("status {}, media type {media_type}", status.as_u16()).into()
}
