//! The framework adapters, one file each.
//!
//! The derive knows no framework. It calls [`impl_adapters!`], and each adapter defines its own macro twice, under
//! opposite `cfg`s: a `cfg` inside a macro's body would be evaluated in the user's crate. The compiler's error about a
//! second implementation says nothing but the name of the macro, so that the names say what to do.

#[cfg_attr(not(feature = "actix-web"), allow(unreachable_pub))]
pub mod actix;
#[cfg_attr(not(feature = "axum"), allow(unreachable_pub))]
pub mod axum;
#[cfg(feature = "contract")]
pub mod openapi;
#[cfg(not(feature = "contract"))]
mod openapi;
#[cfg_attr(not(feature = "poem"), allow(unreachable_pub))]
pub mod poem;
#[cfg_attr(not(feature = "rocket"), allow(unreachable_pub))]
pub mod rocket;
#[cfg_attr(not(feature = "salvo"), allow(unreachable_pub))]
pub mod salvo;
#[cfg_attr(not(feature = "tonic"), allow(unreachable_pub))]
pub mod tonic;
#[cfg(feature = "tower")]
pub mod tower;
#[cfg_attr(not(feature = "warp"), allow(unreachable_pub))]
pub mod warp;

/// Implements the traits of the enabled frameworks, or of the one that is named, for a derived type.
#[doc(hidden)]
#[macro_export]
macro_rules! impl_adapters {
    (enabled $($type:tt)*) => {
        $crate::impl_actix_web_unless_adapters_is_false! { $($type)* }
        $crate::impl_axum_unless_adapters_is_false! { $($type)* }
        $crate::impl_poem_unless_adapters_is_false! { $($type)* }
        $crate::impl_rocket_unless_adapters_is_false! { $($type)* }
        $crate::impl_salvo_unless_adapters_is_false! { $($type)* }
        $crate::impl_warp_unless_adapters_is_false! { $($type)* }
        $crate::impl_aide_unless_adapters_is_false! { $($type)* }
        $crate::impl_poem_openapi_unless_adapters_is_false! { $($type)* }
        $crate::impl_salvo_oapi_unless_adapters_is_false! { $($type)* }
        $crate::impl_utoipa_unless_adapters_is_false! { $($type)* }
    };
    (axum $($type:tt)*) => {
        $crate::impl_axum_unless_adapters_is_false! { $($type)* }
    };
    (actix_web $($type:tt)*) => {
        $crate::impl_actix_web_unless_adapters_is_false! { $($type)* }
    };
    (poem $($type:tt)*) => {
        $crate::impl_poem_unless_adapters_is_false! { $($type)* }
    };
    (rocket $($type:tt)*) => {
        $crate::impl_rocket_unless_adapters_is_false! { $($type)* }
    };
    (salvo $($type:tt)*) => {
        $crate::impl_salvo_unless_adapters_is_false! { $($type)* }
    };
    (tonic $($type:tt)*) => {
        $crate::impl_tonic_unless_adapters_is_false! { $($type)* }
    };
    (warp $($type:tt)*) => {
        $crate::impl_warp_unless_adapters_is_false! { $($type)* }
    };
    (aide $($type:tt)*) => {
        $crate::impl_aide_unless_adapters_is_false! { $($type)* }
    };
    (poem_openapi $($type:tt)*) => {
        $crate::impl_poem_openapi_unless_adapters_is_false! { $($type)* }
    };
    (salvo_oapi $($type:tt)*) => {
        $crate::impl_salvo_oapi_unless_adapters_is_false! { $($type)* }
    };
    (utoipa $($type:tt)*) => {
        $crate::impl_utoipa_unless_adapters_is_false! { $($type)* }
    };
}
