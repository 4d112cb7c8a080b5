//! The macros of [errbook](https://docs.rs/errbook). Use them through that crate, not by themselves.

#[cfg(feature = "derive")]
mod catalog;
#[cfg(feature = "client")]
mod client;
#[cfg(feature = "derive")]
mod derive;
mod diagnostics;
#[cfg(feature = "derive")]
mod editor;
#[cfg(feature = "derive")]
mod envelope;
#[cfg(feature = "derive")]
mod expand;
#[cfg(feature = "derive")]
mod hash;
#[cfg(feature = "derive")]
mod model;
mod package_file;
mod private_module;
// Before `keys`, whose table uses their macro.
#[cfg(feature = "derive")]
#[macro_use]
mod receive;
#[cfg(feature = "derive")]
#[macro_use]
mod keys;
#[cfg(feature = "derive")]
mod syntax;
#[cfg(feature = "derive")]
mod validate;
mod vocabulary;

#[cfg(all(test, feature = "derive"))]
mod any_input;
#[cfg(test)]
mod test_runner;

use proc_macro::TokenStream;

// Documented at its re-export, `errbook::ApiError`, where the examples compile.
#[cfg(feature = "derive")]
#[allow(missing_docs)]
#[proc_macro_derive(ApiError, attributes(api_error, serde))]
pub fn api_error(input: TokenStream) -> TokenStream {
    derive::derive(&syn::parse_macro_input!(input)).into()
}

/// The items that stand for the keys in an editor, for the runtime alone.
#[cfg(feature = "derive")]
#[doc(hidden)]
#[proc_macro]
pub fn keys(_: TokenStream) -> TokenStream {
    keys::items().into()
}

/// The implementation of `errbook::envelope!`, documented there. The first group of the input is the runtime's path.
#[cfg(feature = "derive")]
#[doc(hidden)]
#[proc_macro]
pub fn envelope(input: TokenStream) -> TokenStream {
    envelope::envelope(input.into()).into()
}

/// The implementation of `errbook::catalog!`, documented there. The first group of the input is the runtime's path.
#[cfg(feature = "derive")]
#[doc(hidden)]
#[proc_macro]
pub fn catalog(input: TokenStream) -> TokenStream {
    catalog::catalog(input.into()).into()
}

/// The implementation of `errbook_client::client!`, documented there. The first group of the input is the client's path.
#[cfg(feature = "client")]
#[doc(hidden)]
#[proc_macro]
pub fn client(input: TokenStream) -> TokenStream {
    client::client(input.into()).into()
}
