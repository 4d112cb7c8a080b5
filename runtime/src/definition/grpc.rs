//! The facts of an error of a gRPC API.

use errbook_contract::GrpcCode;
use http::StatusCode;

use super::Definition;

/// The facts of a definition whose type has a `domain`.
#[doc(hidden)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Grpc {
    /// The key `grpc`; without it the status decides.
    pub code: Option<GrpcCode>,
    /// The code in the form that `google.rpc.ErrorInfo` wants.
    pub reason: &'static str,
}

impl Grpc {
    /// The same at another status; where that has no default, the definition's own decides.
    pub(crate) fn at(self, own: StatusCode, sent: StatusCode) -> Self {
        let of_status = || GrpcCode::default_for(sent.as_u16());
        let of_own = || GrpcCode::default_for(own.as_u16());
        Grpc {
            code: self.code.or_else(of_status).or_else(of_own),
            ..self
        }
    }
}

impl Definition {
    /// The code of gRPC: that of the key `grpc`, otherwise [that of the status](GrpcCode::default_for); `None` if the type
    /// has no `domain`, and so is no error of a gRPC API.
    ///
    /// ```
    /// use errbook::{ApiError, GrpcCode};
    ///
    /// #[derive(Debug, ApiError)]
    /// #[api_error(domain = "bookings.example.com")]
    /// #[api_error(code = "slot-unavailable", status = 409, retry = "never", grpc = "aborted")]
    /// struct SlotUnavailable;
    ///
    /// let definition = SlotUnavailable.definition();
    /// assert_eq!(definition.grpc(), Some(GrpcCode::Aborted));
    /// assert_eq!(definition.domain(), Some("bookings.example.com"));
    /// assert_eq!(definition.grpc_reason(), Some("SLOT_UNAVAILABLE"));
    /// ```
    #[must_use]
    pub const fn grpc(&self) -> Option<GrpcCode> {
        match self.optional.grpc {
            Some(Grpc {
                code: Some(code), ..
            }) => Some(code),
            Some(_) => GrpcCode::default_for(self.status.as_u16()),
            None => None,
        }
    }

    /// The reason in `google.rpc.ErrorInfo`, by which clients of gRPC know the error: the code in upper snake case.
    #[must_use]
    pub const fn grpc_reason(&self) -> Option<&'static str> {
        match self.optional.grpc {
            Some(grpc) => Some(grpc.reason),
            None => None,
        }
    }

    /// The domain in which the [reason](Definition::grpc_reason) is unique.
    #[must_use]
    pub const fn domain(&self) -> Option<&'static str> {
        self.owner.domain
    }
}
