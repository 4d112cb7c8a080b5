//! The field that holds the status of an occurrence.

use errbook_contract::status::{self, ByStatus};
use errbook_contract::{Effect, Retry};
use http::StatusCode;

use super::{Definition, Grpc, OptionalFacts};

/// Whether a field holds the status, and which statuses it can give the response.
#[doc(hidden)]
#[derive(Debug, Clone, Copy)]
pub enum StatusField {
    /// No field does.
    None,
    /// A listed one, of which this definition is a row.
    Listed,
    /// Any from 400 to 599.
    Any {
        by_status: ByStatus,
        /// The text before, between and after the statuses in `docs_url`.
        docs_url: &'static [&'static str],
    },
}

/// A field that holds a status.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a status",
    label = "not a status",
    note = "a `status` field is an `http::StatusCode`, a `u16`, a `Rejection`, or an `Option` of these"
)]
pub trait FieldStatus {
    /// The status, if the occurrence has one.
    fn status(&self) -> Option<u16>;
}

impl FieldStatus for StatusCode {
    fn status(&self) -> Option<u16> {
        Some(self.as_u16())
    }
}

impl FieldStatus for u16 {
    fn status(&self) -> Option<u16> {
        Some(*self)
    }
}

impl<T: FieldStatus> FieldStatus for Option<T> {
    fn status(&self) -> Option<u16> {
        self.as_ref().and_then(FieldStatus::status)
    }
}

impl Definition {
    /// Whether occurrences can be sent at any status from 400 to 599, because a field holds the status and
    /// `statuses(…)` does not list those that occur. [`status`](Definition::status) is then that of an occurrence without
    /// its own.
    ///
    /// ```
    /// use errbook::ApiError;
    ///
    /// #[derive(Debug, ApiError)]
    /// #[api_error(code = "upstream", status = 502)]
    /// struct Upstream(#[api_error(status)] http::StatusCode);
    ///
    /// let error = Upstream(http::StatusCode::NOT_FOUND);
    /// assert_eq!(error.status(), 404);
    /// assert!(Upstream::CATALOG.iter().next().unwrap().is_any_status());
    /// ```
    #[must_use]
    pub const fn is_any_status(&self) -> bool {
        matches!(self.optional.status_field, StatusField::Any { .. })
    }

    /// Whether the definition documents the errors of its code at this status.
    pub(crate) const fn is_at(&self, status: u16) -> bool {
        status::is_at(self.status.as_u16(), self.is_any_status(), status)
    }

    /// Whether to repeat the request, and what it has done, at a status that the definition [is at](Self::is_at).
    pub(crate) const fn consequences_at(&self, status: u16) -> (Retry, Effect) {
        match self.optional.status_field {
            StatusField::Any { by_status, .. } => by_status.at(status, (self.retry, self.effect)),
            _ => (self.retry, self.effect),
        }
    }

    /// Whether `docs_url` contains the status of the occurrence.
    pub(crate) const fn docs_url_shows_status(&self) -> bool {
        matches!(self.optional.status_field, StatusField::Any { docs_url, .. } if !docs_url.is_empty())
    }

    /// The definition of an occurrence at another status, if it may have any. Allocated for good: at most once for each
    /// definition and status.
    pub(crate) fn at_status(&'static self, status: StatusCode) -> Option<Definition> {
        let StatusField::Any { docs_url, .. } = self.optional.status_field else {
            return None;
        };
        let (retry, effect) = self.consequences_at(status.as_u16());
        let url = (!docs_url.is_empty()).then(|| docs_url.join(status.as_str()));
        let optional = OptionalFacts {
            docs_url: url.map(|url| &*url.leak()),
            status_field: StatusField::Listed,
            grpc: self.optional.grpc.map(|grpc| Grpc {
                code: self.grpc_at(status.as_u16()),
                ..grpc
            }),
            ..*self.optional
        };
        Some(Definition {
            status,
            retry,
            effect,
            optional: Box::leak(Box::new(optional)),
            owner: self.owner,
            variant: self.variant,
            code: self.code,
            message: self.message,
            source: self.source,
            description: self.description,
            envelope: self.envelope,
            details: self.details,
        })
    }
}
