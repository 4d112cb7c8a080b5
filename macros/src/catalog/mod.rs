//! `catalog!`: the types of an API and the rules of its contract.

mod expand;
mod model;
pub(crate) mod page;
mod parse;
mod validate;

use proc_macro2::TokenStream;
use quote::quote;

use crate::diagnostics::Diagnostics;
use crate::syntax::parse_all;

/// `(path of the runtime) pub static NAME = [Type, ..OTHER]; key = value; …`
pub(crate) fn catalog(input: TokenStream) -> TokenStream {
    let parsed = match parse_all(input) {
        Ok(parsed) => parsed,
        Err(error) => return error.to_compile_error(),
    };
    let mut diagnostics = Diagnostics::default();
    let catalog = validate::validate(parsed, &mut diagnostics);
    let tokens = expand::expand(&catalog);
    let errors = diagnostics.finish().map(|errors| errors.to_compile_error());
    quote!(#errors #tokens)
}
