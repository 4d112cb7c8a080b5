//! Generated code raises no lint in the user's crate, not even where lints are denied or forbidden. Compiling this
//! module is the test; clippy's part of it is CI's clippy run.

#![deny(
    warnings,
    missing_docs,
    missing_debug_implementations,
    deprecated,
    deprecated_in_future,
    elided_lifetimes_in_paths,
    explicit_outlives_requirements,
    keyword_idents,
    let_underscore_drop,
    macro_use_extern_crate,
    meta_variable_misuse,
    missing_copy_implementations,
    redundant_lifetimes,
    single_use_lifetimes,
    trivial_casts,
    trivial_numeric_casts,
    unit_bindings,
    unnameable_types,
    unreachable_pub,
    unsafe_code,
    unused_extern_crates,
    unused_import_braces,
    unused_lifetimes,
    unused_macro_rules,
    unused_qualifications,
    unused_results,
    variant_size_differences,
    rust_2018_idioms,
    clippy::all,
    clippy::pedantic
)]
#![deny(
    clippy::allow_attributes,
    clippy::allow_attributes_without_reason,
    clippy::absolute_paths,
    clippy::arithmetic_side_effects,
    clippy::as_conversions,
    clippy::default_numeric_fallback,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::missing_docs_in_private_items,
    clippy::missing_trait_methods,
    clippy::panic,
    clippy::pattern_type_mismatch,
    clippy::ref_patterns,
    clippy::renamed_function_params,
    clippy::rest_pat_in_fully_bound_structs,
    clippy::shadow_reuse,
    clippy::string_slice,
    clippy::unreachable,
    clippy::unwrap_used,
    clippy::wildcard_enum_match_arm
)]

use core::fmt::Debug;

use errbook::ApiError;

/// A detail computed at the time.
const fn now() -> u8 {
    1
}

/// Every kind of variant.
#[derive(Debug, Clone, thiserror::Error, ApiError)]
#[error("failed")]
pub(crate) enum Every<'a, T: Debug + Clone> {
    /// Fields, message and delay
    #[api_error(code = "all", status = 429, details, message = "{text} {value:?}", computed(now = now))]
    All {
        /// Borrowed
        text: &'a str,
        /// Generic
        value: T,
        /// In seconds
        #[api_error(retry_after)]
        delay: Option<u32>,
    },
    /// Deprecated
    #[deprecated]
    #[api_error(code = "deprecated", status = 500, message(display))]
    Deprecated(#[from] Inner),
    /// Transparent
    #[api_error(transparent)]
    Transparent {
        /// Boxed
        inner: Box<Inner>,
    },
    /// Unit
    #[api_error(code = "unit", status = 400)]
    Unit,
}

/// A struct.
#[derive(Debug, Clone, thiserror::Error, ApiError)]
#[error("failed")]
#[api_error(code = "inner", status = 400, details)]
pub(crate) struct Inner {
    /// A number
    pub(crate) n: u8,
}

/// Never made.
#[derive(Debug, Clone, Copy, ApiError)]
pub(crate) enum Never {}

/// Lints that are forbidden, so that generated code cannot even allow them.
mod forbidden {
    #![forbid(
        unsafe_code,
        unused_results,
        trivial_casts,
        missing_docs,
        elided_lifetimes_in_paths,
        unused_lifetimes,
        single_use_lifetimes,
        unreachable_patterns,
        unreachable_code,
        non_upper_case_globals,
        clippy::unwrap_used
    )]

    /// A struct.
    #[derive(errbook::ApiError)]
    #[api_error(code = "forbidden", status = 400, details, message = "{n}")]
    pub(super) struct Forbidden {
        /// A number
        pub(super) n: u8,
    }

    /// An enum of one variant.
    #[derive(errbook::ApiError)]
    pub(super) enum Single {
        /// The one
        #[api_error(transparent)]
        Only(Forbidden),
    }
}

#[test]
fn derived_types_compile_under_denied_lints() {
    let inner = Inner { n: 1 };
    let error = Every::All {
        text: "x",
        value: inner.n,
        delay: None,
    };
    assert_eq!(error.message(), "x 1");
    assert_eq!(Every::<u8>::from(inner.clone()).code(), "deprecated");
    let transparent: Every<'_, u8> = Every::Transparent {
        inner: Box::new(inner),
    };
    assert_eq!(
        [transparent.code(), Every::<u8>::Unit.code()],
        ["inner", "unit"]
    );
    assert!(Never::CATALOG.is_empty());
}

#[test]
fn derived_types_compile_under_forbidden_lints() {
    let error = forbidden::Single::Only(forbidden::Forbidden { n: 2 });
    assert_eq!(error.message(), "2");
}
