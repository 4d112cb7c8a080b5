//! The codes of gRPC.

use std::fmt;
use std::str::FromStr;

use crate::parse_word::{ParseWordError, parse_word};

/// A canonical code of gRPC other than `OK`, declared as `grpc = "aborted"`.
///
/// ```
/// use errbook_contract::GrpcCode;
///
/// assert_eq!(GrpcCode::default_for(404), Some(GrpcCode::NotFound));
/// assert_eq!(GrpcCode::default_for(409), None);
/// assert_eq!(GrpcCode::Aborted.to_string(), "aborted");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "document", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "document", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum GrpcCode {
    /// The caller cancelled the call.
    Cancelled = 1,
    /// An error that says no more.
    Unknown = 2,
    /// The request is invalid, whatever the state of the system.
    InvalidArgument = 3,
    /// The deadline passed before the call was complete.
    DeadlineExceeded = 4,
    /// A requested entity does not exist.
    NotFound = 5,
    /// An entity to be created exists already.
    AlreadyExists = 6,
    /// The caller may not do this.
    PermissionDenied = 7,
    /// A quota or a limit of the system is used up.
    ResourceExhausted = 8,
    /// The system is not in the state that the call requires; its state must change before a repeat.
    FailedPrecondition = 9,
    /// A concurrent change, such as a transaction; the caller repeats at a higher level.
    Aborted = 10,
    /// A value is outside of the range that is valid now.
    OutOfRange = 11,
    /// The operation does not exist, or is not supported.
    Unimplemented = 12,
    /// A fault of the server.
    Internal = 13,
    /// The service cannot answer at present; a repeat can succeed.
    Unavailable = 14,
    /// Data is lost or damaged for good.
    DataLoss = 15,
    /// The call has no valid credentials.
    Unauthenticated = 16,
}

impl GrpcCode {
    /// Every code.
    pub const ALL: [GrpcCode; 16] = [
        GrpcCode::Cancelled,
        GrpcCode::Unknown,
        GrpcCode::InvalidArgument,
        GrpcCode::DeadlineExceeded,
        GrpcCode::NotFound,
        GrpcCode::AlreadyExists,
        GrpcCode::PermissionDenied,
        GrpcCode::ResourceExhausted,
        GrpcCode::FailedPrecondition,
        GrpcCode::Aborted,
        GrpcCode::OutOfRange,
        GrpcCode::Unimplemented,
        GrpcCode::Internal,
        GrpcCode::Unavailable,
        GrpcCode::DataLoss,
        GrpcCode::Unauthenticated,
    ];

    /// The code of an error that declares none, by its HTTP status; `None` where the status does not tell: for 409, and
    /// for statuses that are no errors.
    #[must_use]
    pub const fn default_for(status: u16) -> Option<Self> {
        Some(match status {
            400 => GrpcCode::InvalidArgument,
            401 => GrpcCode::Unauthenticated,
            403 => GrpcCode::PermissionDenied,
            404 => GrpcCode::NotFound,
            408 | 504 => GrpcCode::DeadlineExceeded,
            429 => GrpcCode::ResourceExhausted,
            501 => GrpcCode::Unimplemented,
            503 => GrpcCode::Unavailable,
            409 => return None,
            402..500 => GrpcCode::FailedPrecondition,
            500..600 => GrpcCode::Internal,
            _ => return None,
        })
    }

    /// The name of the code in the attribute and in documents.
    #[must_use]
    pub const fn as_str(&self) -> &'static str {
        match self {
            GrpcCode::Cancelled => "cancelled",
            GrpcCode::Unknown => "unknown",
            GrpcCode::InvalidArgument => "invalid_argument",
            GrpcCode::DeadlineExceeded => "deadline_exceeded",
            GrpcCode::NotFound => "not_found",
            GrpcCode::AlreadyExists => "already_exists",
            GrpcCode::PermissionDenied => "permission_denied",
            GrpcCode::ResourceExhausted => "resource_exhausted",
            GrpcCode::FailedPrecondition => "failed_precondition",
            GrpcCode::Aborted => "aborted",
            GrpcCode::OutOfRange => "out_of_range",
            GrpcCode::Unimplemented => "unimplemented",
            GrpcCode::Internal => "internal",
            GrpcCode::Unavailable => "unavailable",
            GrpcCode::DataLoss => "data_loss",
            GrpcCode::Unauthenticated => "unauthenticated",
        }
    }

    /// The number of the code on the wire.
    ///
    /// ```
    /// assert_eq!(errbook_contract::GrpcCode::Unauthenticated.number(), 16);
    /// ```
    #[must_use]
    pub const fn number(&self) -> i32 {
        *self as i32
    }
}

/// The code of this name.
///
/// ```
/// use errbook_contract::GrpcCode;
///
/// assert_eq!("data_loss".parse(), Ok(GrpcCode::DataLoss));
/// ```
impl FromStr for GrpcCode {
    type Err = ParseWordError;

    fn from_str(word: &str) -> Result<Self, ParseWordError> {
        parse_word("gRPC code", GrpcCode::ALL, GrpcCode::as_str, word)
    }
}

impl fmt::Display for GrpcCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_error_status_but_409_has_a_default() {
        for status in 200..400 {
            assert_eq!(GrpcCode::default_for(status), None, "{status}");
        }
        let without: Vec<_> = (400..600)
            .filter(|status| GrpcCode::default_for(*status).is_none())
            .collect();
        assert_eq!(without, [409]);
        assert_eq!(
            GrpcCode::default_for(412),
            Some(GrpcCode::FailedPrecondition)
        );
        assert_eq!(GrpcCode::default_for(502), Some(GrpcCode::Internal));
    }

    #[test]
    fn the_numbers_are_those_of_the_protocol() {
        let numbers = GrpcCode::ALL.map(|code| code.number());
        assert!(numbers.into_iter().eq(1..=16));
    }
}
