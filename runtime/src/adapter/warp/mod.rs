//! warp: the reply of an error, and what recovers from rejections.
//!
//! Feature `warp`.
//!
//! Every derived type is a [`Reply`](::warp::Reply), and a [`Reject`](::warp::reject::Reject) if it is `Debug`, `Send`,
//! `Sync` and `'static`. A filter rejects with an error of the API, and [`recover`] answers it and everything that
//! warp's own filters reject.
//!
//! What warp cannot do: a panic closes the connection without an answer, since nothing inside of warp can catch it; a
//! method that is not allowed is answered without `Allow`, since a rejection does not know the other routes; and of the
//! errors that reject, only those of the type `E` itself are found, so make other enums `transparent` variants of it.

#[cfg(feature = "warp")]
mod recover;

#[cfg(feature = "warp")]
pub use recover::recover;

/// What generated code names.
#[cfg(feature = "warp")]
pub mod framework {
    pub use ::warp::reject::Reject;
    pub use ::warp::reply::{Reply, Response};
}

/// Implements `Reply` and `Reject` for a derived type that has what they ask for.
#[cfg(feature = "warp")]
#[doc(hidden)]
#[macro_export]
macro_rules! impl_warp {
    ({ $($generics:tt)* } { $type:ty } { $(where $($bounds:tt)*)? }) => {
        #[automatically_derived]
        #[allow(deprecated, redundant_lifetimes)]
        impl $($generics)* $crate::__private_0_1_0::warp::Reply for $type
        where
            for<'__errbook_adapter> $type: ::core::marker::Send,
            $($($bounds)*)?
        {
            fn into_response(self) -> $crate::__private_0_1_0::warp::Response {
                $crate::ApiError::to_http(self)
            }
        }

        #[automatically_derived]
        #[allow(deprecated, redundant_lifetimes)]
        impl $($generics)* $crate::__private_0_1_0::warp::Reject for $type
        where
            for<'__errbook_adapter> $type: ::core::fmt::Debug + ::core::marker::Send + ::core::marker::Sync + 'static,
            $($($bounds)*)?
        {
        }
    };
}

/// Implements nothing without the feature `warp`.
#[cfg(not(feature = "warp"))]
#[doc(hidden)]
#[macro_export]
macro_rules! impl_warp {
    ($($type:tt)*) => {};
}
