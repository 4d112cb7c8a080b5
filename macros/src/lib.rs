//! The derive macro of [errbook](https://docs.rs/errbook). Use it through that crate, not by itself.

mod derive;
mod diagnostics;
mod expand;
mod model;
mod receive;
mod validate;

use proc_macro::TokenStream;
use syn::parse_macro_input;

/// Implements `errbook::ApiError`; documented there.
#[proc_macro_derive(ApiError, attributes(api_error, serde))]
pub fn api_error(input: TokenStream) -> TokenStream {
    derive::derive(&parse_macro_input!(input)).into()
}
