//! poem: the response of an error, and the middleware that answers what poem refuses.
//!
//! Feature `poem`.
//!
//! Every derived type is a [`ResponseError`](::poem::error::ResponseError), so a handler returns it with `?`, if it is an
//! error that can be sent between threads. [`catch`] goes around the whole app.
//!
//! What poem cannot do: it drops the extensions of an error's response, so the error reaches the log through
//! [`catch`] alone; of a handler's errors [`catch`] finds those of the type `E` itself, so make other enums
//! `transparent` variants of it; and a method that is not allowed is answered without `Allow`, which poem does not know.

#[cfg(feature = "poem")]
mod catch;
#[cfg(feature = "poem")]
mod errors;

#[cfg(feature = "poem")]
pub use catch::{Catch, CatchEndpoint, catch};

/// What generated code names.
#[cfg(feature = "poem")]
pub mod framework {
    pub use super::catch::response;
    pub use ::poem::Response;
    pub use ::poem::error::ResponseError;
}

/// Implements `ResponseError` for a derived type.
#[cfg(feature = "poem")]
#[doc(hidden)]
#[macro_export]
macro_rules! impl_poem {
    ({ $($generics:tt)* } { $type:ty } { $($bounds:tt)* }) => {
        #[automatically_derived]
        #[allow(deprecated, redundant_lifetimes)]
        impl $($generics)* $crate::__private_0_1_0::poem::ResponseError for $type $($bounds)* {
            fn status(&self) -> $crate::__private_0_1_0::StatusCode {
                $crate::ApiError::status(self)
            }

            fn as_response(&self) -> $crate::__private_0_1_0::poem::Response {
                $crate::__private_0_1_0::poem::response(self)
            }
        }
    };
}

/// Implements nothing without the feature `poem`.
#[cfg(not(feature = "poem"))]
#[doc(hidden)]
#[macro_export]
macro_rules! impl_poem {
    ($($type:tt)*) => {};
}
