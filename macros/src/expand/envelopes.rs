//! The envelopes that a type chooses, and the checks of its definitions against them.

use std::collections::HashSet;

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::Path;
use syn::spanned::Spanned;

use super::table::place;
use crate::model::{Definition, ErrorType};
use crate::private_module::Private;
use crate::syntax::respanned;

/// Each envelope's path once, in a constant of its own, so that an invalid path is reported once, at the path.
pub(super) struct Envelopes<'a>(Vec<(String, &'a Path)>);

impl<'a> Envelopes<'a> {
    pub(super) fn new(model: &'a ErrorType) -> Self {
        let used = model
            .definitions()
            .filter_map(|(_, definition)| definition.envelope.as_ref());
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
            let (name, value) = (name(index), format_ident!("__ERRBOOK_LAYOUT_{index}"));
            let spanned = respanned(krate, path.span());
            let value_item =
                quote_spanned!(path.span()=> static #value: #spanned::envelope::Envelope = #path;);
            quote! {
                #value_item
                const #name: &#krate::envelope::Envelope = &#value;
            }
        });
        paths.collect()
    }

    /// The constant of a definition's envelope.
    pub(super) fn of(&self, krate: &Path, definition: &Definition) -> TokenStream {
        match self.index(definition) {
            Some(index) => {
                let name = name(index);
                quote!(#name)
            }
            None => quote!(#krate::#Private::DEFAULT_ENVELOPE),
        }
    }

    /// The index of a detail among those that apply: known to the compiler if the detail is a default of the type.
    pub(super) fn index_of(
        &self,
        krate: &Path,
        definition: &Definition,
        index: usize,
    ) -> TokenStream {
        let own = definition.own_details();
        if index < own || !definition.may_lack_defaults() {
            return index.to_token_stream();
        }
        let envelope = self.of(krate, definition);
        let names = definition.details[own..=index]
            .iter()
            .map(|detail| &detail.name);
        quote!(const { #krate::#Private::placed_index(#envelope, #own, &[#(#names),*]) })
    }

    fn index(&self, definition: &Definition) -> Option<usize> {
        let text = definition.envelope.as_ref()?.to_token_stream().to_string();
        self.0.iter().position(|(known, _)| *known == text)
    }
}

fn name(index: usize) -> Ident {
    format_ident!("__ERRBOOK_ENVELOPE_{index}")
}

/// A definition is checked unless the default envelope accepts it. The type's
/// details are checked against each envelope once, at their names.
pub(super) fn checks(model: &ErrorType, envelopes: &Envelopes<'_>) -> TokenStream {
    let chosen = model.rows().enumerate();
    let chosen = chosen.filter(|(_, (_, definition, row))| {
        definition.envelope.is_some() || definition.content_type.is_some() || row.status < 400
    });
    let checks = chosen.map(|(index, (variant, definition, _))| {
        let span = variant.ident.span();
        let (krate, place) = (respanned(&model.krate, span), place(index));
        let (details, extra) = (definition.details.len(), definition.extra.len());
        let own = definition.own_details();
        quote_spanned! {span=>
            const _: () = #krate::#Private::check::<#details, #extra>(&#place, #own);
        }
    });
    checks.chain(default_checks(model, envelopes)).collect()
}

fn default_checks<'a>(
    model: &'a ErrorType,
    envelopes: &'a Envelopes<'_>,
) -> impl Iterator<Item = TokenStream> + 'a {
    let mut known = HashSet::new();
    let chosen = model
        .definitions()
        .filter(|(_, definition)| definition.envelope.is_some());
    let defaults = chosen.flat_map(|(_, definition)| {
        let details = &definition.details[definition.own_details()..];
        details.iter().map(move |detail| (definition, detail))
    });
    let defaults = defaults.filter(move |(definition, detail)| {
        known.insert((envelopes.index(definition), &detail.name))
    });
    defaults.map(|(definition, detail)| {
        let krate = respanned(&model.krate, detail.span);
        let (envelope, name) = (envelopes.of(&krate, definition), &detail.name);
        quote_spanned! {detail.span=>
            const _: () = #krate::#Private::check_default(#envelope, #name);
        }
    })
}
