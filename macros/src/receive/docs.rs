//! Built-in attributes: doc comments, `#[doc(hidden)]` and `#[deprecated]`.

mod paragraph;

use syn::punctuated::Punctuated;
use syn::{Attribute, Expr, Lit, Meta, MetaList, Token};

use self::paragraph::Lines;
pub(crate) use self::paragraph::Paragraph;
use crate::syntax::json::literal;

/// What the built-in attributes of an item say.
#[derive(Default)]
pub(crate) struct Docs {
    /// The first paragraph of the doc comment, on one line and without Markdown.
    pub(crate) first_paragraph: Option<String>,
    /// The same as written.
    pub(crate) written: Option<Paragraph>,
    /// Whether the first paragraph is the result of a macro, as in `#[doc = concat!(…)]`, which no derive can read.
    pub(crate) is_computed: bool,
    /// The note of `#[deprecated]`; empty if it has none.
    pub(crate) deprecated: Option<String>,
    /// `#[doc(hidden)]`
    pub(crate) hidden: bool,
}

impl Docs {
    pub(crate) fn read(attributes: &[Attribute]) -> Self {
        let mut lines = Lines::default();
        let mut deprecated = None;
        let mut hidden = false;
        for attribute in attributes {
            if attribute.path().is_ident("doc") {
                if let Meta::NameValue(pair) = &attribute.meta {
                    match string(&pair.value) {
                        Some(text) => lines.add(&text),
                        None => lines.add_unknown(),
                    }
                }
                if let Meta::List(list) = &attribute.meta {
                    hidden |= contains_hidden(list);
                }
            } else if attribute.path().is_ident("deprecated") {
                deprecated = Some(note(&attribute.meta));
            }
        }
        let (written, is_computed) = lines.first_paragraph();
        Docs {
            first_paragraph: written.as_ref().map(|written| written.plain(&written.text)),
            written,
            is_computed,
            deprecated,
            hidden,
        }
    }
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
    match literal(expr) {
        Some(Lit::Str(text)) => Some(text.value()),
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
    fn a_computed_paragraph_is_not_replaced_by_the_next() {
        let first: syn::ItemStruct = parse_quote! {
            #[doc = concat!("Slot ", "taken")]
            ///
            /// See the runbook.
            struct S;
        };
        let begun: syn::ItemStruct = parse_quote! {
            /// Slot
            #[doc = include_str!("taken.md")]
            struct S;
        };
        for item in [first, begun] {
            let docs = Docs::read(&item.attrs);
            assert_eq!(docs.first_paragraph, None);
            assert!(docs.is_computed);
        }
        let later: syn::ItemStruct = parse_quote! {
            /// Slot taken
            ///
            #[doc = include_str!("taken.md")]
            struct S;
        };
        let docs = Docs::read(&later.attrs);
        assert_eq!(docs.first_paragraph.as_deref(), Some("Slot taken"));
        assert!(!docs.is_computed);
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
