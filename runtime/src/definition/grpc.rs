//! The facts of an error of a gRPC API.

use errbook_contract::GrpcCode;

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
        self.grpc_at(self.status.as_u16())
    }

    /// The code of gRPC at a status; where that has no default, the definition's own decides.
    pub(crate) const fn grpc_at(&self, status: u16) -> Option<GrpcCode> {
        let Some(grpc) = self.optional.grpc else {
            return None;
        };
        if grpc.code.is_some() {
            return grpc.code;
        }
        match GrpcCode::default_for(status) {
            None => GrpcCode::default_for(self.status.as_u16()),
            code => code,
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
