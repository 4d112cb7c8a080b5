//! Pieces of strings to tokens: of layouts, header values and messages.

use proc_macro2::TokenStream;
use quote::quote;

use crate::facts::{self, Holder};
use crate::receive::Template;

/// The pieces of a header value; validation has checked it.
pub(super) fn pieces(krate: &TokenStream, template: &Template) -> Vec<TokenStream> {
    facts::text(krate, template, Holder::Header).unwrap_or_default()
}

/// `Text::Literal("…")`
pub(super) fn literal(krate: &TokenStream, text: &str) -> TokenStream {
    quote!(#krate::envelope::Text::Literal(#krate::__private::Borrowed(#text)))
}
