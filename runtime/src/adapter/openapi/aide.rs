//! aide: `OperationOutput`.

#[cfg(feature = "aide")]
#[doc(hidden)]
pub mod library {
    pub use aide::OperationOutput;
    pub use aide::generate::GenContext;
    pub use aide::openapi::Operation;

    use aide::openapi::{ReferenceOr, Response, StatusCode};

    use crate::{ApiError, export};

    /// Responses by status.
    pub type Responses = Vec<(Option<u16>, Response)>;

    /// The responses of the type's errors, by status. Those of open statuses are added to the operation.
    pub fn responses<E: ApiError>(operation: &mut Operation) -> Responses {
        let mut responses = Vec::new();
        for (status, response) in export::openapi_responses(&E::CATALOG.document()) {
            let response: Response = serde_json::from_value(response).unwrap_or_default();
            match status.parse() {
                Ok(status) => responses.push((Some(status), response)),
                Err(_) => {
                    // `4XX`
                    let class = status.bytes().next().map_or(5, |digit| digit - b'0');
                    let known = &mut operation.responses.get_or_insert_default().responses;
                    let status = StatusCode::Range(class.into());
                    known.insert(status, ReferenceOr::Item(response));
                }
            }
        }
        responses
    }
}

#[cfg(feature = "aide")]
#[doc(hidden)]
#[macro_export]
macro_rules! impl_aide_unless_adapters_is_false {
    ({ $($generics:tt)* } { $type:ty } { $($bounds:tt)* }) => {
        #[automatically_derived]
        #[allow(deprecated)]
        impl $($generics)* $crate::__private_0_1_0::aide::OperationOutput for $type $($bounds)* {
            type Inner = Self;

            fn inferred_responses(
                _: &mut $crate::__private_0_1_0::aide::GenContext,
                operation: &mut $crate::__private_0_1_0::aide::Operation,
            ) -> $crate::__private_0_1_0::aide::Responses {
                $crate::__private_0_1_0::aide::responses::<Self>(operation)
            }
        }
    };
}

#[cfg(not(feature = "aide"))]
#[doc(hidden)]
#[macro_export]
macro_rules! impl_aide_unless_adapters_is_false {
    ($($type:tt)*) => {};
}
