//! An attribute as far as it is typed.

use proc_macro2::{Ident, TokenStream, TokenTree};
use syn::{Attribute, LitStr, Meta};

use crate::keys::item_name;

/// A key, and what stands behind it.
pub(super) struct Written {
    /// The name of the key's item.
    pub(super) key: Ident,
    /// Up to the next comma.
    rest: Vec<TokenTree>,
}

impl Written {
    /// The keys of an `#[api_error(…)]`, none of which has to be complete or valid.
    pub(super) fn read(attribute: &Attribute) -> Option<Vec<Self>> {
        match &attribute.meta {
            Meta::List(list) if list.path.is_ident("api_error") => Some(Self::split(&list.tokens)),
            _ => None,
        }
    }

    fn split(tokens: &TokenStream) -> Vec<Self> {
        let tokens: Vec<_> = tokens.clone().into_iter().collect();
        let is_comma =
            |token: &TokenTree| matches!(token, TokenTree::Punct(it) if it.as_char() == ',');
        let items = tokens.split(is_comma);
        let written = items.filter_map(|item| match item.split_first() {
            Some((TokenTree::Ident(key), rest)) => Some(Written {
                key: item_name(key)?,
                rest: rest.to_vec(),
            }),
            _ => None,
        });
        written.collect()
    }

    /// The text in `key = "text"`.
    pub(super) fn text(&self) -> Option<LitStr> {
        match &self.rest[..] {
            [TokenTree::Punct(_), value @ TokenTree::Literal(_)] => {
                syn::parse2(value.clone().into()).ok()
            }
            _ => None,
        }
    }

    /// The words in `key = "word"`, `key = word` and `key(word, …)`.
    pub(super) fn words(&self) -> Vec<Ident> {
        if let Some(text) = self.text() {
            return text.parse().into_iter().collect();
        }
        match &self.rest[..] {
            [TokenTree::Punct(_), TokenTree::Ident(word)] => item_name(word).into_iter().collect(),
            [TokenTree::Group(list)] => {
                let words = Self::split(&list.stream()).into_iter();
                words.map(|word| word.key).collect()
            }
            _ => Vec::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::Written;

    #[test]
    fn each_key_is_found_whatever_its_value_is() {
        let written = Written::split(&quote!(
            code = "gone",
            details,
            7,
            retry(never),
            crate = a,
            st
        ));
        let keys: Vec<_> = written.iter().map(|it| it.key.to_string()).collect();
        assert_eq!(keys, ["code", "details", "retry", "krate", "st"]);
        let texts: Vec<_> = written.iter().filter_map(Written::text).collect();
        assert_eq!(texts.len(), 1);
        assert_eq!(texts[0].value(), "gone");
    }
}
