//! The attributes by which other derives write `Display`: what they show, `message(display)` makes public.

mod format;

use proc_macro2::{TokenStream, TokenTree};
use syn::{Attribute, LitStr, Meta};

pub(crate) use format::DisplayFormat;

use super::ReceivedVariant;

/// What writes the `Display` of a variant.
#[derive(Clone)]
pub(crate) struct DisplayAttr {
    /// The attribute as it is named in errors, such as `` `#[error(…)]` ``.
    pub(crate) written: &'static str,
    pub(crate) shows: Shows,
}

#[derive(Clone)]
pub(crate) enum Shows {
    /// `#[error(transparent)]`, `#[snafu(transparent)]`: the only field, which is the source.
    Transparent,
    /// derive_more without an attribute: the only field, if there is one.
    OnlyField,
    /// `#[error(fmt = …)]`: a function that gets every field.
    Function,
    Format(DisplayFormat),
}

const DERIVE_MORE: &str = "derive_more's `Display`";
const DOC_COMMENT: &str = "the doc comment";

/// All attributes of an item that write `Display`: those of thiserror and err-derive, derive_more, snafu, displaydoc.
pub(super) fn read_display(attributes: &[Attribute]) -> Vec<DisplayAttr> {
    attributes.iter().filter_map(DisplayAttr::read).collect()
}

/// Adds to the variants of an enum what its own attributes, its doc comments and derive_more's defaults say.
pub(super) fn complete(variants: &mut [ReceivedVariant<'_>], attributes: &[Attribute]) {
    let of_enum = read_display(attributes);
    let of_variants = variants.iter().flat_map(|variant| &variant.display);
    let is_derive_more = |attr: &DisplayAttr| attr.written == "`#[display(…)]`";
    let uses_derive_more = of_enum.iter().chain(of_variants).any(is_derive_more);
    let is_prefixed = attributes
        .iter()
        .any(|attribute| attribute.path().is_ident("prefix_enum_doc_attributes"));
    for variant in variants {
        // derive_more puts the variant's text into the enum's format.
        let wrapping = of_enum.iter().filter(|attr| attr.wraps_variants());
        if !variant.display.is_empty() {
            variant.display.extend(wrapping.cloned());
        } else if uses_derive_more && wrapping.count() == of_enum.len() {
            variant.display.push(DisplayAttr {
                written: DERIVE_MORE,
                shows: Shows::OnlyField,
            });
            variant.display.extend_from_slice(&of_enum);
        } else {
            variant.display.extend_from_slice(&of_enum);
        }
        read_doc_comment(variant, is_prefixed);
    }
}

/// A doc comment with placeholders for fields is displaydoc's format, unless another attribute writes `Display`. As a
/// description it has `…` in their place.
pub(super) fn read_doc_comment(variant: &mut ReceivedVariant<'_>, is_prefixed: bool) {
    let Some(paragraph) = variant
        .docs
        .written
        .as_ref()
        .filter(|_| variant.display.is_empty())
    else {
        return;
    };
    let mut format = DisplayFormat::of_text(&paragraph.text);
    let mut fields = variant.fields.iter();
    if !fields.any(|field| format.names.contains(&field.name)) {
        return;
    }
    let text = format
        .template
        .as_ref()
        .map(|template| template.filled(|_| "…".to_owned()));
    if paragraph.lines > 1 || is_prefixed {
        format.template = None;
    }
    variant.docs.first_paragraph = text.map(|text| paragraph.plain(&text));
    variant.display.push(DisplayAttr {
        written: DOC_COMMENT,
        shows: Shows::Format(format),
    });
}

impl DisplayAttr {
    fn read(attribute: &Attribute) -> Option<Self> {
        let Meta::List(list) = &attribute.meta else {
            return None;
        };
        let name = list.path.get_ident()?.to_string();
        let shows = match &name[..] {
            "error" | "display" | "displaydoc" => shows(&list.tokens)?,
            "snafu" => shows_of_snafu(&list.tokens)?,
            _ => return None,
        };
        let written = match (&name[..], &shows) {
            ("snafu", Shows::Transparent) => "`#[snafu(transparent)]`",
            ("snafu", _) => "`#[snafu(display(…))]`",
            (_, Shows::Transparent) => "`#[error(transparent)]`",
            (_, Shows::Function) => "`#[error(fmt = …)]`",
            ("error", _) => "`#[error(…)]`",
            ("displaydoc", _) => "`#[displaydoc(…)]`",
            _ => "`#[display(…)]`",
        };
        Some(DisplayAttr { written, shows })
    }

    fn wraps_variants(&self) -> bool {
        match &self.shows {
            Shows::Format(format) => format.names.contains("_variant"),
            _ => false,
        }
    }
}

/// `"…", arguments`, `display = "…", arguments`, `fmt = …` or `transparent`
fn shows(tokens: &TokenStream) -> Option<Shows> {
    let mut rest = tokens.clone().into_iter();
    let first = rest.next()?;
    match first.to_string().as_str() {
        "transparent" => Some(Shows::Transparent),
        // A string in err-derive and in derive_more before 1.0, a function in thiserror.
        "fmt" | "display" => {
            let value: TokenStream = rest.skip(1).collect();
            let is_text = value.clone().into_iter().next().is_some_and(is_string);
            Some(if is_text {
                Shows::Format(DisplayFormat::parse(unquoted_arguments(value)))
            } else {
                Shows::Function
            })
        }
        _ if matches!(first, TokenTree::Ident(_)) => None,
        _ => Some(Shows::Format(DisplayFormat::parse(tokens.clone()))),
    }
}

fn is_string(token: TokenTree) -> bool {
    syn::parse2::<LitStr>(token.into()).is_ok()
}

/// derive_more before 1.0 takes expressions in quotes: `fmt = "… {}", "self.name()"`.
fn unquoted_arguments(tokens: TokenStream) -> TokenStream {
    let tokens = tokens.into_iter().enumerate();
    let unquoted = tokens.map(|(index, token)| {
        let text = syn::parse2::<LitStr>(token.clone().into());
        let expression = text.ok().filter(|_| index > 0);
        match expression.and_then(|text| text.value().parse().ok()) {
            Some(expression) => expression,
            None => TokenStream::from(token),
        }
    });
    unquoted.collect()
}

/// `display(…)` or `transparent` among the arguments of `#[snafu(…)]`
fn shows_of_snafu(tokens: &TokenStream) -> Option<Shows> {
    let mut tokens = tokens.clone().into_iter().peekable();
    while let Some(token) = tokens.next() {
        let TokenTree::Ident(word) = token else {
            continue;
        };
        match tokens.peek() {
            Some(TokenTree::Group(group)) if word == "display" => {
                return Some(Shows::Format(DisplayFormat::parse(group.stream())));
            }
            Some(TokenTree::Group(group)) if group.stream().to_string() == "false" => {}
            _ if word == "transparent" => return Some(Shows::Transparent),
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use syn::parse_quote;

    fn names(attribute: Attribute) -> Option<Vec<String>> {
        let read = read_display(&[attribute]).pop()?;
        let Shows::Format(format) = read.shows else {
            return Some(Vec::new());
        };
        let names = format.names.into_iter().filter(|name| !name.is_empty());
        let mut names: Vec<_> = names.collect();
        names.sort();
        Some(names)
    }

    #[test]
    fn the_attributes_of_every_derive_are_read() {
        let shows = |attribute, expected: &[&str]| {
            assert_eq!(
                names(attribute).as_deref(),
                Some(
                    &expected
                        .iter()
                        .map(|name| name.to_string())
                        .collect::<Vec<_>>()[..]
                )
            );
        };
        shows(parse_quote!(#[error("a {_0}")]), &["0", "_0"]);
        shows(parse_quote!(#[error(display = "a {}", _0)]), &["0", "_0"]);
        shows(parse_quote!(#[display("a {source}")]), &["source"]);
        shows(
            parse_quote!(#[display(fmt = "a {}", "self.cause")]),
            &["cause", "self"],
        );
        shows(parse_quote!(#[displaydoc("a {0}")]), &["0"]);
        shows(
            parse_quote!(#[snafu(visibility(pub), display("a {source}"))]),
            &["source"],
        );
        shows(parse_quote!(#[snafu(transparent)]), &[]);
        shows(parse_quote!(#[error(fmt = show)]), &[]);
    }

    #[test]
    fn other_arguments_write_no_display() {
        assert_eq!(names(parse_quote!(#[error(ignore)])), None);
        assert_eq!(names(parse_quote!(#[snafu(context(false))])), None);
        assert_eq!(names(parse_quote!(#[snafu(transparent(false))])), None);
        assert_eq!(
            names(parse_quote!(#[display(rename_all = "lowercase")])),
            None
        );
    }
}
