//! poem-openapi: `ApiResponse`.

#[cfg(feature = "poem-openapi")]
mod meta;
#[cfg(feature = "poem-openapi")]
mod schema;

#[cfg(feature = "poem-openapi")]
#[doc(hidden)]
pub mod library {
    pub use poem_openapi::ApiResponse;
    pub use poem_openapi::registry::{MetaResponses, Registry};

    pub use super::meta::meta;
}

#[cfg(feature = "poem-openapi")]
#[doc(hidden)]
#[macro_export]
macro_rules! impl_poem_openapi_unless_adapters_is_false {
    ({ $($generics:tt)* } { $type:ty } { $($bounds:tt)* }) => {
        #[automatically_derived]
        #[allow(deprecated)]
        impl $($generics)* $crate::__private_0_1_0::poem_openapi::ApiResponse for $type $($bounds)* {
            fn meta() -> $crate::__private_0_1_0::poem_openapi::MetaResponses {
                $crate::__private_0_1_0::poem_openapi::meta::<Self>()
            }

            fn register(_: &mut $crate::__private_0_1_0::poem_openapi::Registry) {}
        }
    };
}

#[cfg(not(feature = "poem-openapi"))]
#[doc(hidden)]
#[macro_export]
macro_rules! impl_poem_openapi_unless_adapters_is_false {
    ($($type:tt)*) => {};
}
