//! `envelope!`: layouts as written, to constants that hold them as trees.

mod check;
mod expand;
mod parse;

use proc_macro2::TokenStream;
use quote::quote;

use crate::diagnostics::Diagnostics;

/// `(path of the runtime) pub const NAME: "media/type" = { … }; …`
pub(crate) fn envelope(input: TokenStream) -> TokenStream {
    let mut diagnostics = Diagnostics::default();
    let envelopes = match syn::parse2::<parse::Envelopes>(input) {
        Ok(envelopes) => envelopes,
        Err(error) => return error.to_compile_error(),
    };
    let items = envelopes.expand(&mut diagnostics);
    let errors = diagnostics.finish().map(|errors| errors.to_compile_error());
    quote!(#errors #items)
}
