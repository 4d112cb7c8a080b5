//! A format string and its arguments: which fields it shows.

use std::collections::HashSet;

use proc_macro2::{TokenStream, TokenTree};
use syn::LitStr;
use syn::ext::IdentExt;

use crate::syntax::{Piece, Template};

#[derive(Clone, Default)]
pub(crate) struct DisplayFormat {
    /// The names in the text and its arguments: fields by name or index, and `self`.
    pub(crate) names: HashSet<String>,
    /// The text with the names of fields in its placeholders, if nothing but fields is shown in it.
    pub(crate) template: Option<Template>,
}

impl DisplayFormat {
    /// `"… {name} …", .name, …`
    pub(super) fn parse(tokens: TokenStream) -> Self {
        let mut names = HashSet::new();
        find_names(tokens.clone(), &mut names);
        DisplayFormat {
            names,
            template: template(tokens),
        }
    }

    /// A format string without arguments.
    pub(super) fn of_text(text: &str) -> Self {
        let template = Template::parse(text).ok();
        let placeholders = template.iter().flat_map(Template::placeholders);
        DisplayFormat {
            names: placeholders.map(|(name, _)| name.to_owned()).collect(),
            template,
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

fn add_name(name: &str, names: &mut HashSet<String>) {
    names.insert(field_name(name).to_owned());
    names.insert(name.to_owned());
}

/// thiserror, derive_more and err-derive bind the field `0` of a tuple to `_0`.
fn field_name(name: &str) -> &str {
    match name.strip_prefix('_') {
        Some(index) if index.starts_with(|c: char| c.is_ascii_digit()) => index,
        _ => name,
    }
}

/// The text with its arguments in the placeholders; `None` if an argument is more than a field.
fn template(tokens: TokenStream) -> Option<Template> {
    let mut parts = split_at_commas(tokens).into_iter();
    let text: LitStr = syn::parse2(parts.next()?).ok()?;
    let mut template = Template::parse(&text.value()).ok()?;
    let arguments: Vec<_> = parts.map(argument).collect::<Option<_>>()?;
    let mut arguments = arguments.into_iter();
    let has_arguments = arguments.len() > 0;
    for piece in &mut template.pieces {
        let Piece::Placeholder { name, .. } = piece else {
            continue;
        };
        let is_index = name.starts_with(|c: char| c.is_ascii_digit());
        if name.is_empty() {
            *name = arguments.next()?;
        } else if is_index && has_arguments {
            return None; // an argument or a field: the derives disagree
        } else {
            *name = field_name(name).to_owned();
        }
    }
    arguments.next().is_none().then_some(template)
}

fn split_at_commas(tokens: TokenStream) -> Vec<TokenStream> {
    let mut parts = vec![TokenStream::new()];
    for token in tokens {
        match (&token, parts.last_mut()) {
            (TokenTree::Punct(punct), _) if punct.as_char() == ',' => {
                parts.push(TokenStream::new())
            }
            (_, Some(part)) => part.extend([token]),
            (_, None) => {}
        }
    }
    if parts.last().is_some_and(TokenStream::is_empty) {
        parts.pop(); // behind a trailing comma
    }
    parts
}

/// The field of `name`, `.name`, `self.name` or `.0`
fn argument(tokens: TokenStream) -> Option<String> {
    let tokens: Vec<_> = tokens.into_iter().collect();
    let is_dot = |token: &TokenTree| matches!(token, TokenTree::Punct(dot) if dot.as_char() == '.');
    let field = match &tokens[..] {
        [field] => field,
        [dot, field] if is_dot(dot) => field,
        [TokenTree::Ident(this), dot, field] if this == "self" && is_dot(dot) => field,
        _ => return None,
    };
    let name = match field {
        TokenTree::Ident(ident) if ident != "self" => ident.unraw().to_string(),
        TokenTree::Literal(index) => index.to_string(),
        _ => return None,
    };
    let in_name = |c: char| c.is_alphanumeric() || c == '_';
    name.chars()
        .all(in_name)
        .then(|| field_name(&name).to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use quote::quote;

    fn shown(tokens: TokenStream) -> Option<String> {
        let template = DisplayFormat::parse(tokens).template?;
        Some(template.renamed(str::to_owned))
    }

    #[test]
    fn arguments_that_are_fields_take_their_place_in_the_text() {
        for (tokens, expected) in [
            (quote!("no {id} of {0:?}"), "no {id} of {0:?}"),
            (quote!("no {_0}, {{x}}"), "no {0}, {{x}}"),
            (
                quote!("no {} of {:?}", .id, self.kind),
                "no {id} of {kind:?}",
            ),
            (quote!("no {}", _0,), "no {0}"),
            (quote!("no {}", .1), "no {1}"),
        ] {
            assert_eq!(shown(tokens.clone()).as_deref(), Some(expected), "{tokens}");
        }
    }

    #[test]
    fn other_arguments_are_not_followed() {
        for tokens in [
            quote!("no {}", .id.len()),
            quote!("no {x}", x = .id),
            quote!("no {0} {}", .id),
            quote!("no {}"),
            quote!("no {}", self),
            quote!("no {}", .0.1),
            quote!("no", .id),
        ] {
            assert_eq!(shown(tokens.clone()), None, "{tokens}");
        }
    }
}
