//! thiserror's `#[error(…)]`: which fields it shows, and `message(display)` would therefore make public.

use std::collections::HashSet;

use proc_macro2::{TokenStream, TokenTree};
use syn::ext::IdentExt;
use syn::{Attribute, LitStr, Meta};

use crate::syntax::Template;

#[derive(Clone)]
pub(crate) enum DisplayAttr {
    /// `#[error(transparent)]`
    Transparent,
    /// `#[error(fmt = …)]`
    Function,
    /// The names in the text and its arguments: fields by name or index, and `self`.
    Format(HashSet<String>),
}

/// All `#[error(…)]` attributes of an item.
pub(super) fn read_display(attributes: &[Attribute]) -> Vec<DisplayAttr> {
    let own = attributes
        .iter()
        .filter(|attribute| attribute.path().is_ident("error"));
    let lists = own.filter_map(|attribute| match &attribute.meta {
        Meta::List(list) => Some(&list.tokens),
        _ => None,
    });
    lists.map(DisplayAttr::parse).collect()
}

impl DisplayAttr {
    fn parse(tokens: &TokenStream) -> Self {
        let first = tokens.clone().into_iter().next();
        match first.map(|token| token.to_string()).as_deref() {
            Some("transparent") => DisplayAttr::Transparent,
            Some("fmt") => DisplayAttr::Function,
            _ => {
                let mut names = HashSet::new();
                find_names(tokens.clone(), &mut names);
                DisplayAttr::Format(names)
            }
        }
    }
}

/// Every name in `"… {name} …", .name, …`.
fn find_names(tokens: TokenStream, names: &mut HashSet<String>) {
    for (index, token) in tokens.into_iter().enumerate() {
        match token {
            TokenTree::Literal(literal) if index == 0 => {
                let text = syn::parse2::<LitStr>(TokenTree::Literal(literal).into());
                let template = text.map(|text| Template::parse(&text.value()));
                if let Ok(Ok(template)) = template {
                    for (name, _) in template.placeholders() {
                        add_name(name, names);
                    }
                }
            }
            // `.0.1` is a punctuation mark and one number, `0.1`.
            TokenTree::Literal(literal) => {
                names.extend(literal.to_string().split('.').map(str::to_owned));
            }
            TokenTree::Ident(ident) => add_name(&ident.unraw().to_string(), names),
            TokenTree::Group(group) => find_names(group.stream(), names),
            TokenTree::Punct(_) => {}
        }
    }
}

/// thiserror binds the field `0` of a tuple to `_0`.
fn add_name(name: &str, names: &mut HashSet<String>) {
    if let Some(index) = name.strip_prefix('_') {
        names.insert(index.to_owned());
    }
    names.insert(name.to_owned());
}
