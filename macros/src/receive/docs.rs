//! Built-in attributes: doc comments, `#[doc(hidden)]` and `#[deprecated]`.

use syn::punctuated::Punctuated;
use syn::{Attribute, Expr, ExprLit, Lit, Meta, MetaList, Token};

use crate::syntax::{plain_text, reference_label, reference_labels};

/// What the built-in attributes of an item say.
#[derive(Default)]
pub(crate) struct Docs {
    /// The first paragraph of the doc comment, on one line and without Markdown.
    pub(crate) first_paragraph: Option<String>,
    /// The same as written.
    pub(crate) written: Option<Paragraph>,
    /// The note of `#[deprecated]`; empty if it has none.
    pub(crate) deprecated: Option<String>,
    /// `#[doc(hidden)]`
    pub(crate) hidden: bool,
}

/// A paragraph of a doc comment, joined to one line.
pub(crate) struct Paragraph {
    pub(crate) text: String,
    /// The number of its lines.
    pub(crate) lines: usize,
    /// The labels of the comment's reference definitions.
    references: Vec<String>,
}

impl Paragraph {
    /// Part of the paragraph without Markdown.
    pub(crate) fn plain(&self, text: &str) -> String {
        plain_text(text, &self.references)
    }
}

impl Docs {
    pub(crate) fn read(attributes: &[Attribute]) -> Self {
        let mut lines = Vec::new();
        let mut deprecated = None;
        let mut hidden = false;
        for attribute in attributes {
            if attribute.path().is_ident("doc") {
                if let Meta::NameValue(pair) = &attribute.meta {
                    let text = string(&pair.value);
                    lines.extend(text.iter().flat_map(|text| comment_lines(text)));
                }
                if let Meta::List(list) = &attribute.meta {
                    hidden |= contains_hidden(list);
                }
            } else if attribute.path().is_ident("deprecated") {
                deprecated = Some(note(&attribute.meta));
            }
        }
        let written = first_paragraph(&lines);
        Docs {
            first_paragraph: written.as_ref().map(|written| written.plain(&written.text)),
            written,
            deprecated,
            hidden,
        }
    }
}

/// The lines of one `#[doc = "…"]`: a line after `///`, or a whole block comment, whose lines may begin with a star.
fn comment_lines(text: &str) -> Vec<String> {
    if !text.contains('\n') {
        return vec![text.trim().to_owned()];
    }
    let lines = text.lines().map(str::trim);
    let lines = lines.map(|line| match line {
        "*" => "",
        line => line.strip_prefix("* ").unwrap_or(line).trim(),
    });
    lines.map(str::to_owned).collect()
}

/// Whether `hidden` is one of the arguments of `#[doc(…)]`.
fn contains_hidden(list: &MetaList) -> bool {
    // The compiler reports mistakes in it.
    let arguments = list.parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated);
    arguments.is_ok_and(|arguments| {
        arguments
            .iter()
            .any(|argument| argument.path().is_ident("hidden"))
    })
}

/// The first paragraph. It is public; later paragraphs stay private.
fn first_paragraph(lines: &[String]) -> Option<Paragraph> {
    let lines_of_it: Vec<_> = lines
        .iter()
        .map(String::as_str)
        .skip_while(|line| line.is_empty() || reference_label(line).is_some())
        .take_while(|line| !line.is_empty())
        .collect();
    (!lines_of_it.is_empty()).then(|| Paragraph {
        text: lines_of_it.join(" "),
        lines: lines_of_it.len(),
        references: reference_labels(lines),
    })
}

/// `#[deprecated = "…"]` or `#[deprecated(note = "…")]`
fn note(meta: &Meta) -> String {
    let mut note = String::new();
    match meta {
        Meta::NameValue(pair) => note = string(&pair.value).unwrap_or_default(),
        Meta::List(list) => {
            // The compiler reports mistakes in it.
            let _ = list.parse_nested_meta(|item| {
                let text = item.value()?.parse::<syn::LitStr>()?;
                if item.path.is_ident("note") {
                    note = text.value();
                }
                Ok(())
            });
        }
        Meta::Path(_) => {}
    }
    note
}

fn string(expr: &Expr) -> Option<String> {
    match expr {
        Expr::Lit(ExprLit {
            lit: Lit::Str(text),
            ..
        }) => Some(text.value()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use syn::parse_quote;

    #[test]
    fn the_first_paragraph_is_one_line() {
        let item: syn::ItemStruct = parse_quote! {
            /// Time slot
            /// is not available
            ///
            /// Private remark.
            struct S;
        };
        let docs = Docs::read(&item.attrs);
        assert_eq!(
            docs.first_paragraph.as_deref(),
            Some("Time slot is not available")
        );
    }

    #[test]
    fn links_and_code_are_plain_text() {
        let item: syn::ItemStruct = parse_quote! {
            /// `M_BAD_JSON`: see [room aliases] and [`Room`].
            ///
            /// [room aliases]: https://example.com
            struct S;
        };
        let docs = Docs::read(&item.attrs);
        let expected = "M_BAD_JSON: see room aliases and Room.";
        assert_eq!(docs.first_paragraph.as_deref(), Some(expected));
    }

    #[test]
    fn block_comments_and_deprecation_are_read() {
        let item: syn::ItemStruct = parse_quote! {
            /**
             * Gone for good
             *
             * Private.
             */
            #[deprecated(since = "2.0", note = "use `new_code`")]
            struct S;
        };
        let docs = Docs::read(&item.attrs);
        assert_eq!(docs.first_paragraph.as_deref(), Some("Gone for good"));
        assert_eq!(docs.deprecated.as_deref(), Some("use `new_code`"));
    }

    #[test]
    fn only_the_stars_of_a_block_comment_are_removed() {
        let line: syn::ItemStruct = parse_quote! {
            /// * The slot is taken
            struct S;
        };
        assert_eq!(
            Docs::read(&line.attrs).first_paragraph.as_deref(),
            Some("* The slot is taken")
        );
    }

    #[test]
    fn hidden_may_stand_beside_other_arguments() {
        let is_hidden = |attribute: Attribute| Docs::read(&[attribute]).hidden;
        assert!(is_hidden(parse_quote!(#[doc(hidden)])));
        assert!(is_hidden(parse_quote!(#[doc(hidden, alias = "x")])));
        assert!(is_hidden(parse_quote!(#[doc(alias("x", "y"), hidden,)])));
        assert!(!is_hidden(parse_quote!(#[doc(alias = "hidden")])));
        assert!(!is_hidden(parse_quote!(#[doc(cfg(hidden))])));
    }
}
