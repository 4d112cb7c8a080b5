//! `catalog!`: the types of an API and the rules of its contract.

mod expand;
mod model;
mod page;
mod parse;
mod validate;

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::quote;
use syn::braced;
use syn::parse::{ParseStream, Parser};

use self::parse::ParsedCatalog;
use crate::diagnostics::Diagnostics;

/// `(path of the runtime) pub static NAME = [Type, ..OTHER]; key = value; …`
pub(crate) fn catalog(input: TokenStream) -> TokenStream {
    let parsed = match parse(input) {
        Ok(parsed) => parsed,
        Err(error) => return error.to_compile_error(),
    };
    let mut diagnostics = Diagnostics::default();
    let catalog = validate::validate(parsed, &mut diagnostics);
    let tokens = expand::expand(&catalog);
    let errors = diagnostics.finish().map(|errors| errors.to_compile_error());
    quote!(#errors #tokens)
}

/// Parses the input inside a group that ends at the last token. syn reports an unexpected end of input at the end of the
/// enclosing group, which would otherwise be the whole invocation.
fn parse(input: TokenStream) -> syn::Result<ParsedCatalog> {
    let last = input.clone().into_iter().last();
    let mut group = Group::new(Delimiter::Brace, input);
    if let Some(last) = last {
        group.set_span(last.span());
    }
    let parser = |input: ParseStream<'_>| {
        let catalog;
        braced!(catalog in input);
        catalog.parse()
    };
    parser.parse2(TokenTree::Group(group).into())
}
