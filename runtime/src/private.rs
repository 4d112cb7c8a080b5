//! What generated code names. Not part of the public API; no other module imports it.

use std::marker::PhantomData;

/// What the keys of the attribute are in an editor.
#[cfg(rust_analyzer)]
pub mod keys {
    errbook_macros::keys!();
}

pub use std::borrow::Cow::Borrowed;
pub use std::error::Error;
pub use std::sync::Arc;
pub use std::time::Duration;

pub use core; // a relative path, for any edition
pub use http::StatusCode;

pub use errbook_contract::JsonType;
pub use errbook_contract::lint::{Allow, Lint};
#[cfg(feature = "contract")]
pub use errbook_contract::schema::{NoSchema, RequiresSchema, SchemaProbe, schema_of_source};
pub use errbook_contract::status::ByStatus;
pub use errbook_macros::{catalog as catalog_definition, envelope as envelope_layouts};

pub use crate::catalog::index_storage::IndexStorage;
pub use crate::catalog::page::PageRows;
pub use crate::catalog::report::{CatalogRules, Report};
pub use crate::catalog::size::Size;
pub use crate::definition::{
    DelayField, DetailKind, Documented, Grpc, HeaderCall, HeaderSource, MessageSource,
    OptionalFacts, Owner, PlacedDetails, Replacement, StatusField, TypeDefinitions, placed_index,
    status,
};
#[cfg(feature = "contract")]
pub use crate::definition::{DetailDocs, DetailSchema};
pub use crate::documented_details;
pub use crate::envelope::check::{check, check_default};
pub use crate::impl_adapters;
pub use crate::rejection::answered_as;
pub use crate::render::any_status::AnyStatus;
pub use crate::render::by_type::{
    HeaderField, NoOption, NotAString, NotOptional, Optionality, StringField, binding,
};
pub use crate::render::json::Serializer;
pub use crate::render::occurrence::Occurrence;
pub use crate::render::plan::Plan;
pub use crate::render::visitor::{Fields, Visitor};

#[cfg(feature = "actix-web")]
pub use crate::adapter::actix::framework as actix_web;
#[cfg(feature = "aide")]
pub use crate::adapter::openapi::aide::library as aide;
#[cfg(feature = "poem-openapi")]
pub use crate::adapter::openapi::poem_openapi::library as poem_openapi;
#[cfg(feature = "salvo-oapi")]
pub use crate::adapter::openapi::salvo_oapi::library as salvo_oapi;
#[cfg(feature = "utoipa")]
pub use crate::adapter::openapi::utoipa::library as utoipa;
#[cfg(feature = "poem")]
pub use crate::adapter::poem::framework as poem;
#[cfg(feature = "rocket")]
pub use crate::adapter::rocket::framework as rocket;
#[cfg(feature = "salvo")]
pub use crate::adapter::salvo::framework as salvo;
#[cfg(feature = "tonic")]
pub use crate::adapter::tonic::status as tonic_status;
#[cfg(feature = "warp")]
pub use crate::adapter::warp::framework as warp;
#[cfg(feature = "axum")]
pub use ::axum::response as axum_response;
#[cfg(feature = "tonic")]
pub use ::tonic::Status as TonicStatus;

/// The envelope of types that choose none. A static, because each use of the constant would be evaluated again.
static DEFAULT: crate::envelope::Envelope = crate::envelope::NESTED;
pub const DEFAULT_ENVELOPE: &crate::envelope::Envelope = &DEFAULT;

/// The own definitions of a catalog of several types.
pub static NO_DEFINITIONS: TypeDefinitions = TypeDefinitions::NONE;

/// Shared by all definitions without optional facts.
pub const NO_OPTIONAL_FACTS: &OptionalFacts = &OptionalFacts::NONE;

/// Shared by all definitions without details.
pub const NO_DETAILS: &[crate::Detail] = &[];

/// The value of a delay detail: whole seconds, as in `Retry-After`.
pub fn seconds(delay: Option<Duration>) -> Option<u64> {
    delay.map(crate::definition::whole_seconds)
}

/// The body of the methods of a type with invalid attributes, which does not compile.
pub fn not_compiled() -> ! {
    unreachable!("a type with invalid attributes does not compile")
}

/// Probes whether a type is an error that can be logged: if so, its inherent function is called, otherwise that of
/// [`NotLoggable`].
pub struct Loggable<T>(PhantomData<T>);

impl<T: Error + Send + Sync + 'static> Loggable<T> {
    /// `plan` is that of a variant without fields, all of whose values are alike.
    pub fn __errbook_erase(
        error: T,
        plan: Option<&'static Plan>,
    ) -> Option<Arc<dyn Error + Send + Sync>> {
        Some(match plan {
            Some(plan) => plan.shared(|| Arc::new(error)),
            None => Arc::new(error),
        })
    }
}

/// The fallback for types that cannot be logged.
pub trait NotLoggable<T> {
    fn __errbook_erase(_: T, _: Option<&'static Plan>) -> Option<Arc<dyn Error + Send + Sync>> {
        None
    }
}

impl<T> NotLoggable<T> for Loggable<T> {}

/// Like [`Loggable`] for types with lifetime or type parameters: a value of them cannot be kept, but its texts can.
pub struct LoggableText<T>(PhantomData<T>);

impl<T: Error> LoggableText<T> {
    pub fn __errbook_erase(
        error: T,
        _: Option<&'static Plan>,
    ) -> Option<Arc<dyn Error + Send + Sync>> {
        Some(Arc::new(crate::error_text::ErrorText::of(&error)))
    }
}

impl<T> NotLoggable<T> for LoggableText<T> {}
/// The field of a transparent variant: an API error. Another type is reported once, where the catalog lists it.
pub struct TransparentField<T: ?Sized>(PhantomData<T>);

impl<T: crate::ApiError + ?Sized> TransparentField<T> {
    pub fn occurrence(error: &T) -> Occurrence<'_> {
        error.occurrence()
    }
}

/// The fallback for types that are not API errors.
pub trait NotAnApiError {
    fn occurrence<T: ?Sized>(_: &T) -> Occurrence<'_> {
        not_compiled()
    }
}

impl<T: ?Sized> NotAnApiError for TransparentField<T> {}
