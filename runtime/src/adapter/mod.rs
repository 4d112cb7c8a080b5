//! Frameworks: one file each, translation only.
//!
//! The derive knows no framework. It calls one hook macro, and each adapter defines its part of it twice, under
//! opposite `cfg`s: a `cfg` inside the macro's body would be evaluated in the user's crate. The macros' names have no
//! underscores in front, since the compiler shows them where a user's own implementation stands beside.

#[cfg_attr(not(feature = "axum"), allow(unreachable_pub))]
pub mod axum;

/// Implements the enabled frameworks' traits for a derived type.
#[doc(hidden)]
#[macro_export]
macro_rules! impl_adapters {
    ($($type:tt)*) => {
        $crate::impl_axum! { $($type)* }
    };
}
