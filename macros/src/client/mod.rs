//! `client!`: a contract to the enum that its answers are read into.

mod details;
mod document;
mod expand;
mod field_names;
mod layout;
mod parse;
mod pascal_case;
mod renames;
mod tables;
mod types;
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
    let Some(document) = document::read(&client.file, &mut diagnostics) else {
        let tokens = expand::expand(&client, None, &[], &[]);
        let errors = diagnostics.finish().map(|errors| errors.to_compile_error());
        return quote!(#errors #tokens);
    };
    let renames = renames::renames(&document, &client, &mut diagnostics);
    let names = variant_names::names(&document, &client, &renames, &mut diagnostics);
    let mut variants = variants::variants(&document, names);
    let mut types = types::Types::new(&client, document.schemas(), &renames, &mut diagnostics);
    let mut items = details::define(&client, &mut types, &mut variants);
    items.extend(types.definitions());
    let tokens = expand::expand(&client, Some(&document), &variants, &items);
    let errors = diagnostics.finish().map(|errors| errors.to_compile_error());
    quote!(#errors #tokens)
}
