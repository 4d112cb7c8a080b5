//! Everything that a strict crate denies.
#![deny(
    warnings,
    missing_docs,
    missing_debug_implementations,
    unused_qualifications,
    unreachable_pub,
    unused_results
)]
#![deny(
    clippy::pedantic,
    clippy::nursery,
    clippy::unwrap_used,
    clippy::as_conversions,
    clippy::indexing_slicing
)]

use errbook::ApiError;

/// Booking errors
#[derive(Debug, ApiError)]
enum BookingError<'a, T> {
    /// Not found
    #[api_error(code = "not_found", status = 404, details, message = "No {0}, {1:?}")]
    NotFound(#[api_error(skip)] &'a str, #[api_error(skip)] T),
    /// Slow down
    #[api_error(code = "slow", status = 429, details, computed(id = std::process::id))]
    Slow {
        /// When
        #[api_error(retry_after)]
        after: u64,
        /// What
        name: Option<T>,
    },
}
