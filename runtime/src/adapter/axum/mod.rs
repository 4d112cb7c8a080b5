//! axum: the response of an error, extractors whose rejections become errors, and the layer for a router.
//!
//! Feature `axum`.

#[cfg(feature = "axum")]
mod body_limit;
#[cfg(feature = "axum")]
mod extract;
#[cfg(feature = "axum")]
mod partial_success;
#[cfg(feature = "axum")]
mod refused;
#[cfg(feature = "axum")]
mod rejections;
#[cfg(feature = "axum")]
mod router;

#[cfg(feature = "axum")]
pub use extract::{Form, Json, Path, Query, With};
#[cfg(feature = "axum")]
pub use refused::Refused;
#[cfg(feature = "axum")]
pub use router::RouterExt;

/// Implements `IntoResponse` for a derived type.
#[cfg(feature = "axum")]
#[doc(hidden)]
#[macro_export]
macro_rules! impl_axum {
    ({ $($generics:tt)* } { $type:ty } { $($bounds:tt)* }) => {
        #[automatically_derived]
        #[allow(deprecated)]
        impl $($generics)* $crate::__private_0_1_0::axum_response::IntoResponse for $type $($bounds)* {
            fn into_response(self) -> $crate::__private_0_1_0::axum_response::Response {
                $crate::ApiError::to_http(self)
            }
        }
    };
}

/// Implements nothing without the feature `axum`.
#[cfg(not(feature = "axum"))]
#[doc(hidden)]
#[macro_export]
macro_rules! impl_axum {
    ($($type:tt)*) => {};
}
