//! salvo-oapi: `EndpointOutRegister`.

#[cfg(feature = "salvo-oapi")]
#[doc(hidden)]
pub mod library {
    pub use salvo_oapi::{Components, EndpointOutRegister, Operation};

    use salvo_oapi::Response;

    use crate::{ApiError, export};

    /// Adds the responses of the type's errors to the operation.
    pub fn register<E: ApiError>(operation: &mut Operation) {
        for (status, response) in export::openapi_responses(&E::CATALOG.document()) {
            // The library reads what an OpenAPI document may hold; the description is what it must.
            let response: Response = serde_json::from_value(response)
                .unwrap_or_else(|error| Response::new(error.to_string()));
            operation.responses.insert(status, response);
        }
    }
}

#[cfg(feature = "salvo-oapi")]
#[doc(hidden)]
#[macro_export]
macro_rules! impl_salvo_oapi_unless_adapters_is_false {
    ({ $($generics:tt)* } { $type:ty } { $($bounds:tt)* }) => {
        #[automatically_derived]
        #[allow(deprecated)]
        impl $($generics)* $crate::__private_0_1_0::salvo_oapi::EndpointOutRegister for $type $($bounds)* {
            fn register(
                _: &mut $crate::__private_0_1_0::salvo_oapi::Components,
                operation: &mut $crate::__private_0_1_0::salvo_oapi::Operation,
            ) {
                $crate::__private_0_1_0::salvo_oapi::register::<Self>(operation)
            }
        }
    };
}

#[cfg(not(feature = "salvo-oapi"))]
#[doc(hidden)]
#[macro_export]
macro_rules! impl_salvo_oapi_unless_adapters_is_false {
    ($($type:tt)*) => {};
}
