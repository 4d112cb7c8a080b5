//! For generated code only; not part of the public interface.

use std::error::Error;
use std::marker::PhantomData;
use std::sync::Arc;

use http::StatusCode;

use crate::detail::HeaderField;
use crate::envelope::{Envelope, Text, Value};
use crate::lint::Allow;
use crate::{Catalog, Definition, Detail, Effect, Extra, Header, Retired, Retry, table};

pub use crate::catalog::check::{CatalogRules, check_allowed, check_catalog, check_page};
pub use crate::catalog::digest::{Digest, NO_DIGEST};
pub use crate::catalog::rows::Page;
pub use crate::catalog::{
    size::Size,
    sound::{Codes, codes},
};
pub use crate::envelope::NESTED;
pub use crate::envelope::check::check;
pub use crate::envelope::plan::Plan;
pub use crate::impl_adapters;
pub use crate::json::Serializer;
pub use crate::lint::Lint;
pub use crate::occurrence::{Fields, Occurrence, Visitor};
pub use crate::table::{DefinitionRow, DetailRow, definitions, details};
pub use errbook_macros::{catalog as catalog_definition, envelope as envelope_layouts};
pub use std::time::Duration;

#[cfg(feature = "axum")]
pub use crate::adapter::axum;
#[cfg(feature = "axum")]
pub use axum_core;

/// What a [`Definition`](crate::Definition) is made of.
#[derive(Clone, Copy)]
pub struct DefinitionParts {
    pub owner: &'static Owner,
    pub variant: &'static str,
    pub code: &'static str,
    pub code_hash: u64,
    pub status: StatusCode,
    pub retry: Retry,
    pub effect: Effect,
    pub message: Option<&'static str>,
    /// Whether the message holds fields, or is the occurrence's `Display`.
    pub dynamic_message: bool,
    pub description: Option<&'static str>,
    pub help: Option<&'static str>,
    pub docs_url: Option<&'static str>,
    pub envelope: &'static Envelope,
    pub details: &'static [Detail],
    pub rare: &'static RareParts,
}

/// The parts that few definitions have.
#[derive(Clone, Copy)]
pub struct RareParts {
    pub number: Option<i32>,
    pub shared_number: bool,
    pub shared_code: bool,
    pub content_type: Option<&'static str>,
    pub delay_field: DelayField,
    pub headers: &'static [Header],
    pub extra: &'static [Extra],
    pub deprecated: Option<&'static str>,
    pub hidden: bool,
}

/// Whether a field brings the delay.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DelayField {
    None,
    /// It is an `Option`.
    Optional,
    Required,
}

/// The facts that all variants of a type share.
pub struct Owner {
    pub module: &'static str,
    pub type_name: &'static str,
    /// Then it is its own only variant.
    pub is_struct: bool,
    pub group: Option<&'static str>,
}

/// None of the rare parts.
pub static COMMON: RareParts = RARE;

/// What the rare parts are where the attribute says nothing.
pub const RARE: RareParts = RareParts {
    number: None,
    shared_number: false,
    shared_code: false,
    content_type: None,
    delay_field: DelayField::None,
    headers: &[],
    extra: &[],
    deprecated: None,
    hidden: false,
};

pub const fn catalog(
    definitions: &'static [Definition],
    digest: &'static Digest,
    members: &'static [&'static Catalog],
) -> Catalog {
    Catalog::of_type(definitions, digest, members)
}

pub const fn api_catalog(
    name: &'static str,
    title: Option<&'static str>,
    members: &'static [&'static Catalog],
    retired: &'static [Retired],
    no_response: Option<Retry>,
    allows: &'static [Allow],
) -> Catalog {
    Catalog::of_api(name, title, members, retired, no_response, allows)
}

pub const fn allow(lint: Lint, codes: &'static [&'static str], reason: &'static str) -> Allow {
    Allow {
        lint,
        codes,
        reason,
    }
}

pub const fn retired_code(code: &'static str, code_hash: u64, at: Option<u16>) -> Retired {
    let at = match at {
        Some(code) => Some(table::status(code)),
        None => None,
    };
    Retired {
        code: Some(code),
        code_hash,
        status: at,
        number: None,
    }
}

pub const fn retired_number(number: i32) -> Retired {
    Retired {
        code: None,
        code_hash: 0,
        status: None,
        number: Some(number),
    }
}

pub const fn header(name: &'static str, value: &'static [Text]) -> Header {
    Header {
        name,
        value,
        field: HeaderField::None,
    }
}

pub const fn header_field(name: &'static str, value: &'static [Text], optional: bool) -> Header {
    let field = match optional {
        true => HeaderField::Optional,
        false => HeaderField::Required,
    };
    Header { name, value, field }
}

pub const fn extra(name: &'static str, json: &'static str) -> Extra {
    Extra { name, json }
}

pub const fn envelope(
    name: &'static str,
    content_type: &'static str,
    layout: Value,
    hash: u64,
) -> Envelope {
    Envelope::new(name, content_type, layout, hash)
}

pub const fn backoff(initial: Duration, factor: f64, max: Duration, attempts: u32) -> Retry {
    Retry::Backoff {
        initial,
        factor,
        max,
        attempts,
    }
}

pub const fn throttled(after: Duration) -> Retry {
    Retry::Throttled { after: Some(after) }
}

/// A delay detail, in whole seconds as the header has it.
pub fn seconds(delay: Option<Duration>) -> Option<u64> {
    delay.map(crate::delay::whole_seconds)
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

/// For types with lifetime or type parameters: whether they are errors cannot be found out.
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
