//! `client!`: a contract to the enum that its answers are read into.

mod details;
mod document;
mod expand;
mod field_names;
mod layout;
mod parse;
mod tables;
mod variant_names;
mod variants;

use proc_macro2::TokenStream;
use quote::quote;

use crate::diagnostics::Diagnostics;

/// `(path of the client) pub enum NAME = "contract.json"; rename("a.b" = Ab);`
pub(crate) fn client(input: TokenStream) -> TokenStream {
    let client = match syn::parse2::<parse::Client>(input) {
        Ok(client) => client,
        Err(error) => return error.to_compile_error(),
    };
    let mut diagnostics = Diagnostics::default();
    let document = document::read(&client.file, &mut diagnostics);
    let variants = document.as_ref().map(|document| {
        let names = variant_names::names(document, &client, &mut diagnostics);
        variants::variants(document, names)
    });
    let tokens = expand::expand(&client, document.as_ref(), &variants.unwrap_or_default());
    let errors = diagnostics.finish().map(|errors| errors.to_compile_error());
    quote!(#errors #tokens)
}
