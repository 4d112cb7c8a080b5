//! utoipa: `IntoResponses`.

#[cfg(feature = "utoipa")]
#[doc(hidden)]
pub mod library {
    pub use std::collections::BTreeMap;
    pub use std::string::String;

    pub use utoipa::IntoResponses;
    pub use utoipa::openapi::{RefOr, Response};

    use crate::{ApiError, export};

    /// The responses of the type's errors, by status.
    #[must_use]
    pub fn responses<E: ApiError>() -> BTreeMap<String, RefOr<Response>> {
        let responses = export::openapi_responses(&E::CATALOG.document()).into_iter();
        let responses = responses.map(|(status, response)| {
            // The library reads what an OpenAPI document may hold; the description is what it must.
            let response = serde_json::from_value(response)
                .unwrap_or_else(|error| Response::new(error.to_string()));
            (status, RefOr::T(response))
        });
        responses.collect()
    }
}

#[cfg(feature = "utoipa")]
#[doc(hidden)]
#[macro_export]
macro_rules! impl_utoipa_unless_adapters_is_false {
    ({ $($generics:tt)* } { $type:ty } { $($bounds:tt)* }) => {
        #[automatically_derived]
        #[allow(deprecated)]
        impl $($generics)* $crate::__private_0_1_0::utoipa::IntoResponses for $type $($bounds)* {
            fn responses() -> $crate::__private_0_1_0::utoipa::BTreeMap<
                $crate::__private_0_1_0::utoipa::String,
                $crate::__private_0_1_0::utoipa::RefOr<$crate::__private_0_1_0::utoipa::Response>,
            > {
                $crate::__private_0_1_0::utoipa::responses::<Self>()
            }
        }
    };
}

#[cfg(not(feature = "utoipa"))]
#[doc(hidden)]
#[macro_export]
macro_rules! impl_utoipa_unless_adapters_is_false {
    ($($type:tt)*) => {};
}
