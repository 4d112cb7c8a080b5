//! `envelope!`: layouts as written, to constants that hold them as trees.

mod check;
mod expand;
mod parse;
mod tree;

use proc_macro2::TokenStream;
use quote::quote;

use crate::diagnostics::Diagnostics;
use crate::syntax::parse_all;

/// `(path of the runtime) pub const NAME: "media/type" = { … }; …`
pub(crate) fn envelope(input: TokenStream) -> TokenStream {
    let mut diagnostics = Diagnostics::default();
    let mut envelopes = match parse_all::<tree::Envelopes>(input) {
        Ok(envelopes) => envelopes,
        Err(error) => return error.to_compile_error(),
    };
    diagnostics.extend(std::mem::take(&mut envelopes.mistakes).finish());
    let items = envelopes.expand(&mut diagnostics);
    let errors = diagnostics.finish().map(|errors| errors.to_compile_error());
    quote!(#errors #items)
}
