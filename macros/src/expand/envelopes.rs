//! The envelopes that a type chooses, and what they ask of its definitions.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote_spanned};
use syn::Path;
use syn::spanned::Spanned;

use crate::model::ErrorType;
use crate::receive::at;

/// Each envelope's path once, in a constant of its own: a wrong one is one error, at the path.
pub(super) struct Envelopes<'a>(Vec<(String, &'a Path)>);

impl<'a> Envelopes<'a> {
    pub(super) fn new(model: &'a ErrorType) -> Self {
        let used = model
            .definitions()
            .filter_map(|(_, it)| it.envelope.as_ref());
        let mut paths: Vec<(String, &Path)> = Vec::new();
        for path in model.envelope.iter().chain(used) {
            let text = path.to_token_stream().to_string();
            if !paths.iter().any(|(known, _)| *known == text) {
                paths.push((text, path));
            }
        }
        Envelopes(paths)
    }

    pub(super) fn consts(&self, krate: &Path) -> TokenStream {
        let paths = self.0.iter().enumerate().map(|(index, (_, path))| {
            let name = format_ident!("__ERRBOOK_ENVELOPE_{index}");
            let krate = at(krate, path.span());
            quote_spanned!(path.span()=> static #name: #krate::envelope::Envelope = #path;)
        });
        paths.collect()
    }

    pub(super) fn name(&self, path: &Path) -> Option<Ident> {
        let text = path.to_token_stream().to_string();
        let index = self.0.iter().position(|(known, _)| *known == text)?;
        Some(format_ident!("__ERRBOOK_ENVELOPE_{index}"))
    }
}

/// A definition that chose its envelope is held against it; the default one takes every definition.
pub(super) fn checks(model: &ErrorType) -> TokenStream {
    let chosen = model.definitions().enumerate();
    let chosen = chosen.filter(|(_, (_, definition))| definition.envelope.is_some());
    let checks = chosen.map(|(index, (variant, _))| {
        let span = variant.ident.span();
        let krate = at(&model.krate, span);
        quote_spanned!(span=> const _: () = #krate::__private::check(&__ERRBOOK_DEFINITIONS[#index]);)
    });
    checks.collect()
}
