//! The macros of [errbook](https://docs.rs/errbook). Use them through that crate, not by themselves.

mod catalog;
mod derive;
mod diagnostics;
mod envelope;
mod expand;
mod hash;
mod model;
mod private_module;
// Before `keys`, whose table uses their macro.
#[macro_use]
mod receive;
#[macro_use]
mod keys;
mod syntax;
mod validate;

#[cfg(test)]
mod any_input;

use proc_macro::TokenStream;
use syn::parse_macro_input;

/// Derives `ApiError` for an enum or a struct. All mistakes in a type are reported in one run, each at its key.
///
/// # Keys
///
/// The keys of `#[api_error(…)]`; a struct takes those of a type and of a variant.
///
#[doc = attribute_reference!()]
#[proc_macro_derive(ApiError, attributes(api_error, serde))]
pub fn api_error(input: TokenStream) -> TokenStream {
    derive::derive(&parse_macro_input!(input)).into()
}

/// The implementation of `errbook::envelope!`, documented there. The first group of the input is the runtime's path.
#[doc(hidden)]
#[proc_macro]
pub fn envelope(input: TokenStream) -> TokenStream {
    envelope::envelope(input.into()).into()
}

/// The implementation of `errbook::catalog!`, documented there. The first group of the input is the runtime's path.
#[doc(hidden)]
#[proc_macro]
pub fn catalog(input: TokenStream) -> TokenStream {
    catalog::catalog(input.into()).into()
}
