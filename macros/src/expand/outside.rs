//! Types of fields outside the type that has them, where its parameters do not exist.

use std::collections::HashSet;

use proc_macro2::{Group, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{GenericParam, Lifetime};

use crate::model::ErrorType;

/// Writes types and paths without the parameters of the error's type.
pub(super) struct Outside<'a> {
    /// The names of type and const parameters.
    parameters: HashSet<String>,
    model: &'a ErrorType,
}

impl<'a> Outside<'a> {
    pub(super) fn new(model: &'a ErrorType) -> Self {
        let parameters = model.generics.params.iter();
        let parameters = parameters.filter_map(|parameter| match parameter {
            GenericParam::Type(parameter) => Some(parameter.ident.to_string()),
            GenericParam::Const(parameter) => Some(parameter.ident.to_string()),
            GenericParam::Lifetime(_) => None,
        });
        Outside {
            parameters: parameters.collect(),
            model,
        }
    }

    /// The tokens with `'static` for each lifetime and the type for `Self`; `None` if they name a parameter.
    pub(super) fn tokens(&self, tokens: &dyn ToTokens) -> Option<TokenStream> {
        self.stream(tokens.to_token_stream())
    }

    fn stream(&self, tokens: TokenStream) -> Option<TokenStream> {
        let mut written = TokenStream::new();
        let mut tokens = tokens.into_iter();
        while let Some(token) = tokens.next() {
            match token {
                TokenTree::Punct(quote) if quote.as_char() == '\'' => {
                    let name = tokens.next()?;
                    Lifetime::new("'static", name.span()).to_tokens(&mut written);
                }
                // A lifetime of its own.
                TokenTree::Ident(name) if name == "for" => return None,
                TokenTree::Ident(name) if name == "Self" => written.extend(self.own_type()?),
                TokenTree::Ident(name) if self.parameters.contains(&name.to_string()) => {
                    return None;
                }
                TokenTree::Group(group) => {
                    let mut inner = Group::new(group.delimiter(), self.stream(group.stream())?);
                    inner.set_span(group.span());
                    TokenTree::Group(inner).to_tokens(&mut written);
                }
                token => token.to_tokens(&mut written),
            }
        }
        Some(written)
    }

    /// `Ident<'static>`, as the start of a path, too; `None` if it has parameters that are no lifetimes.
    fn own_type(&self) -> Option<TokenStream> {
        let ident = &self.model.ident;
        let lifetimes = self.model.generics.lifetimes().count();
        match (self.parameters.is_empty(), lifetimes) {
            (true, 0) => Some(quote!(#ident)),
            (true, _) => {
                let lifetimes = (0..lifetimes).map(|_| quote!('static));
                Some(quote!(#ident::<#(#lifetimes),*>))
            }
            (false, _) => None,
        }
    }
}
