//! `catalog!`: the types of an API and the rules of its contract.

mod allow;
mod documented;
mod expand;
mod parse;
mod rules;

use proc_macro2::TokenStream;
use quote::quote;

use crate::diagnostics::Diagnostics;

/// `(path of the runtime) pub static NAME = [Type, ..OTHER]; key = value; …`
pub(crate) fn catalog(input: TokenStream) -> TokenStream {
    let mut diagnostics = Diagnostics::default();
    let tokens = match syn::parse2::<parse::Catalog>(input) {
        Ok(catalog) => catalog.expand(&mut diagnostics),
        Err(error) => return error.to_compile_error(),
    };
    let errors = diagnostics.finish().map(|errors| errors.to_compile_error());
    quote!(#errors #tokens)
}
