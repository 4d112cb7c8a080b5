//! Enums of words, and the names of variants.

use std::collections::BTreeSet;

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::Types;
use super::shape::Word;
use crate::client::pascal_case::pascal_case;
use crate::private_module::Private;

impl Types<'_> {
    pub(super) fn words(&self, name: &Ident, words: &[Word], docs: &str) -> TokenStream {
        let (vis, krate, derives) = (&self.client.vis, &self.client.krate, &self.client.derives);
        let variants = variants(words.iter().map(|word| pascal_case(&word.word)));
        let variant_docs = words.iter().map(Word::docs);
        let words: Vec<_> = words.iter().map(|word| &word.word).collect();
        quote! {
            #[doc = #docs]
            #[derive(::core::fmt::Debug, #(#derives),*)]
            #[non_exhaustive]
            #vis enum #name {
                #(#[doc = #variant_docs] #variants,)*
                /// A word that the contract does not have.
                Unrecognized(#krate::#Private::String),
            }

            #[allow(dead_code)]
            impl #name {
                /// The word.
                #vis fn as_str(&self) -> &::core::primitive::str {
                    match self {
                        #(#name::#variants => #words,)*
                        #name::Unrecognized(word) => word,
                    }
                }
            }

            const _: () = {
                fn of(word: &::core::primitive::str) -> #name {
                    match word {
                        #(#words => #name::#variants,)*
                        other => #name::Unrecognized(::core::convert::From::from(other)),
                    }
                }

                impl #krate::#Private::FromJson for #name {
                    fn from_json(json: #krate::#Private::Json<'_>) -> ::core::option::Option<Self> {
                        ::core::option::Option::map(#krate::#Private::word(json), |word| of(&word))
                    }

                    fn from_text(text: &::core::primitive::str) -> ::core::option::Option<Self> {
                        ::core::option::Option::Some(of(text))
                    }
                }
            };
        }
    }
}

impl Word {
    pub(super) fn docs(&self) -> String {
        let description = self.description.clone();
        description.unwrap_or_else(|| format!("`{}`", self.word))
    }
}

/// A variant for each name; names that would be the same get a number.
pub(super) fn variants(names: impl Iterator<Item = String>) -> Vec<Ident> {
    let mut taken = BTreeSet::from(["Unrecognized".to_owned()]);
    let unique = |name: String| {
        let name = match syn::parse_str::<Ident>(&name) {
            Ok(_) => name,
            Err(_) => format!("Value{name}"),
        };
        let mut unique = name.clone();
        let mut number = 2;
        while !taken.insert(unique.clone()) {
            unique = format!("{name}{number}");
            number += 1;
        }
        Ident::new(&unique, Span::call_site())
    };
    names.map(unique).collect()
}
