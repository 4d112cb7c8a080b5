//! How a rejection is made.

use std::borrow::Cow;
use std::error::Error;
use std::sync::Arc;

use errbook_contract::RejectionKind;
use http::{HeaderMap, StatusCode};

use super::headers::remove_of_another;
use super::{Facts, Rejection};

impl Rejection {
    /// A rejection of this kind, with the kind's [default status](RejectionKind::default_status).
    ///
    /// ```
    /// use errbook::{Rejection, RejectionKind};
    ///
    /// assert_eq!(Rejection::new(RejectionKind::Unauthorized).status(), 401);
    /// ```
    #[must_use]
    pub fn new(kind: RejectionKind) -> Self {
        Rejection(Box::new(Facts {
            kind,
            status: StatusCode::from_u16(kind.default_status())
                .unwrap_or(StatusCode::INTERNAL_SERVER_ERROR),
            reason: None,
            parameter: None,
            limit: None,
            method: None,
            headers: HeaderMap::new(),
            source: None,
        }))
    }

    /// What a framework answered with this status: its kind [follows from it](RejectionKind::for_status).
    ///
    /// ```
    /// use errbook::{Rejection, RejectionKind};
    /// use http::StatusCode;
    ///
    /// let rejection = Rejection::for_status(StatusCode::BAD_GATEWAY);
    /// assert_eq!(rejection.kind(), RejectionKind::ServerError);
    /// assert_eq!(rejection.status(), 502);
    /// ```
    #[must_use]
    pub fn for_status(status: StatusCode) -> Self {
        let mut rejection = Rejection::new(RejectionKind::for_status(status.as_u16()));
        rejection.0.status = status;
        rejection
    }

    /// Sets the cause: for the log, never for the client.
    ///
    /// ```
    /// use std::error::Error;
    /// use errbook::{Rejection, RejectionKind};
    ///
    /// let cause = std::io::Error::other("connection reset");
    /// let rejection = Rejection::new(RejectionKind::MalformedBody).with_source(cause);
    /// assert_eq!(rejection.source().unwrap().to_string(), "connection reset");
    /// ```
    #[must_use]
    pub fn with_source(mut self, source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        self.0.source = Some(Arc::from(source.into()));
        self
    }

    /// Sets the [parameter](Rejection::parameter).
    ///
    /// ```
    /// use errbook::{Rejection, RejectionKind};
    ///
    /// let rejection = Rejection::new(RejectionKind::InvalidBody).with_parameter("customer.email");
    /// assert_eq!(rejection.parameter(), Some("customer.email"));
    /// ```
    #[must_use]
    pub fn with_parameter(mut self, parameter: impl Into<String>) -> Self {
        self.0.parameter = Some(parameter.into());
        self
    }

    /// Sets the [public reason](Rejection::public_reason). Clients may see it.
    ///
    /// ```
    /// use errbook::{Rejection, RejectionKind};
    ///
    /// let rejection = Rejection::new(RejectionKind::InvalidHeader).with_reason("expected a date");
    /// assert_eq!(rejection.to_string(), "expected a date");
    /// ```
    #[must_use]
    pub fn with_reason(mut self, reason: impl Into<Cow<'static, str>>) -> Self {
        self.0.reason = Some(reason.into());
        self
    }

    /// Sets the headers that the answer has in any case, such as `WWW-Authenticate` or `Retry-After`. Those of another
    /// answer are left out where they describe its body or the connection (RFC 9110 §7.6.1, §8), so that a gateway's may be
    /// given as they are.
    ///
    /// ```
    /// use errbook::{Rejection, RejectionKind};
    /// use http::{HeaderMap, HeaderValue, header::WWW_AUTHENTICATE};
    ///
    /// let headers = HeaderMap::from_iter([(WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"))]);
    /// let rejection = Rejection::new(RejectionKind::Unauthorized).with_headers(headers);
    /// assert_eq!(rejection.headers()["www-authenticate"], "Bearer");
    /// ```
    #[must_use]
    pub fn with_headers(mut self, mut headers: HeaderMap) -> Self {
        remove_of_another(&mut headers);
        self.0.headers = headers;
        self
    }

    /// Sets the largest body, in bytes.
    ///
    /// ```
    /// use errbook::{Rejection, RejectionKind};
    ///
    /// let rejection = Rejection::new(RejectionKind::PayloadTooLarge).with_limit(65536);
    /// assert_eq!(rejection.limit(), Some(65536));
    /// ```
    #[must_use]
    pub fn with_limit(mut self, bytes: u64) -> Self {
        self.0.limit = Some(bytes);
        self
    }

    /// Sets the request's method, unless it is known.
    #[cfg(feature = "tower")]
    pub(crate) fn or_method(mut self, method: &http::Method) -> Self {
        self.0.method.get_or_insert_with(|| method.clone());
        self
    }

    /// Sets the headers of the framework's answer, unless the rejection has its own.
    #[cfg(feature = "tower")]
    pub(crate) fn or_headers(mut self, headers: &HeaderMap) -> Self {
        if self.0.headers.is_empty() {
            self.0.headers.clone_from(headers);
        }
        self
    }

    #[cfg(feature = "tower")]
    pub(crate) fn has_source(&self) -> bool {
        self.0.source.is_some()
    }
}
