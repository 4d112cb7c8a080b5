//! axum: `IntoResponse`.

#[cfg(feature = "axum")]
use std::{error::Error, sync::Arc};

#[cfg(feature = "axum")]
use ::axum::{
    body::Body,
    response::{IntoResponse, Response},
};

#[cfg(feature = "axum")]
use crate::{ApiError, ErrorInfo, envelope::PartialSuccess, render::response};

/// The response of the error, with the error in its extensions as [`ErrorInfo`].
#[cfg(feature = "axum")]
pub fn into_response<E: ApiError>(
    error: E,
    erase: fn(E) -> Option<Arc<dyn Error + Send + Sync>>,
) -> Response {
    let occurrence = error.occurrence();
    let definition = occurrence.definition();
    let mut failure = None;
    let mut response: Response = response::respond(&occurrence, &mut failure);
    let info = ErrorInfo::new(definition, erase(error), failure);
    response.extensions_mut().insert(info);
    response
}

#[cfg(feature = "axum")]
impl IntoResponse for PartialSuccess {
    fn into_response(self) -> Response {
        self.to_response().map(Body::from)
    }
}

/// Implements `IntoResponse` for a derived type.
#[cfg(feature = "axum")]
#[doc(hidden)]
#[macro_export]
macro_rules! impl_axum {
    ({ $($generics:tt)* } { $type:ty } { $($bounds:tt)* } $erase:ident) => {
        #[automatically_derived]
        #[allow(deprecated)]
        impl $($generics)* $crate::__private_0_1_0::axum_response::IntoResponse for $type $($bounds)* {
            fn into_response(self) -> $crate::__private_0_1_0::axum_response::Response {
                $crate::__private_0_1_0::axum::into_response(self, $crate::impl_erase!($erase))
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
