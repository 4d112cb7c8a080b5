//! What generated code names; not part of the public interface, and not used inside the crate.

use std::error::Error;
use std::marker::PhantomData;
use std::sync::Arc;

pub use std::borrow::Cow::Borrowed;
pub use std::time::Duration;

pub use http::StatusCode;

pub use errbook_contract::JsonType;
pub use errbook_contract::lint::{Allow, Lint};
pub use errbook_macros::{catalog as catalog_definition, envelope as envelope_layouts};

pub use crate::catalog::check::{CatalogRules, check_allowed, check_catalog, check_page};
pub use crate::catalog::index::IndexStorage;
pub use crate::catalog::page::Row;
pub use crate::catalog::size::Size;
pub use crate::definition::{
    DelayField, DetailKind, HeaderSource, MessageSource, OptionalFacts, Owner, Replacement, status,
};
pub use crate::envelope::check::check;
pub use crate::impl_adapters;
pub use crate::render::json::Serializer;
pub use crate::render::occurrence::Occurrence;
pub use crate::render::plan::Plan;
pub use crate::render::visitor::{Fields, Visitor};

#[cfg(feature = "axum")]
pub use crate::adapter::axum;
#[cfg(feature = "axum")]
pub use axum_core;

/// The envelope of a type that names none: a static, since each mention of the constant would be evaluated anew.
static DEFAULT: crate::envelope::Envelope = crate::envelope::NESTED;
pub const DEFAULT_ENVELOPE: &crate::envelope::Envelope = &DEFAULT;

/// Shared by all definitions without optional facts.
pub const NO_OPTIONAL_FACTS: &OptionalFacts = &OptionalFacts::NONE;

/// Shared by all definitions without details.
pub const NO_DETAILS: &[crate::Detail] = &[];

/// A delay detail, in whole seconds as the header has it.
pub fn seconds(delay: Option<Duration>) -> Option<u64> {
    delay.map(crate::definition::whole_seconds)
}

/// Stands in for the methods of a type whose attributes are wrong; that type does not compile.
pub fn not_compiled() -> ! {
    unreachable!("a type whose attributes are wrong does not compile")
}

/// Finds out whether a type is an error that can be logged: the inherent function where it is, otherwise the
/// trait's.
pub struct Loggable<T>(PhantomData<T>);

impl<T: Error + Send + Sync + 'static> Loggable<T> {
    pub fn __errbook_erase(error: T) -> Option<Arc<dyn Error + Send + Sync>> {
        Some(Arc::new(error))
    }
}

/// For types that are no errors.
pub trait NotLoggable<T> {
    fn __errbook_erase(_: T) -> Option<Arc<dyn Error + Send + Sync>> {
        None
    }
}

impl<T> NotLoggable<T> for Loggable<T> {}

/// For types with lifetime or type parameters: they cannot be probed for `Error`.
pub fn erase_nothing<T>(_: T) -> Option<Arc<dyn Error + Send + Sync>> {
    None
}

/// How a derived type becomes a value of the log.
#[doc(hidden)]
#[macro_export]
macro_rules! impl_erase {
    (probe) => {{
        #[allow(unused_imports)]
        use $crate::__private::NotLoggable as _;
        $crate::__private::Loggable::<Self>::__errbook_erase
    }};
    (nothing) => {
        $crate::__private::erase_nothing
    };
}
