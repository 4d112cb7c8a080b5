//! Built-in attributes: doc comments, `#[doc(hidden)]` and `#[deprecated]`.

use syn::punctuated::Punctuated;
use syn::{Attribute, Expr, Lit, Meta, MetaList, Token};

use crate::syntax::json::literal;
use crate::syntax::{plain_text, reference_label, reference_labels};

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
        let mut lines = Lines::default();
        let mut deprecated = None;
        let mut hidden = false;
        for attribute in attributes {
            if attribute.path().is_ident("doc") {
                if let Meta::NameValue(pair) = &attribute.meta {
                    match string(&pair.value) {
                        Some(text) => lines.read.extend(comment_lines(&text)),
                        None => lines.end(),
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

/// The lines of a doc comment.
#[derive(Default)]
struct Lines {
    read: Vec<String>,
    /// The number of lines before the first ones that only the compiler knows.
    known: Option<usize>,
}

impl Lines {
    /// Lines follow that only the compiler knows.
    fn end(&mut self) {
        self.known.get_or_insert(self.read.len());
    }

    /// The first paragraph. It is public; later paragraphs stay private. The other result is whether it has lines that
    /// only the compiler knows: those after them are not mistaken for it.
    fn first_paragraph(&self) -> (Option<Paragraph>, bool) {
        let is_before = |line: &&String| line.is_empty() || reference_label(line).is_some();
        let start = self.read.iter().take_while(is_before).count();
        let lines = self.read[start..]
            .iter()
            .take_while(|line| !line.is_empty());
        let lines: Vec<&str> = lines.map(String::as_str).collect();
        if self.known.is_some_and(|known| known <= start + lines.len()) {
            return (None, true);
        }
        let paragraph = (!lines.is_empty()).then(|| Paragraph {
            text: lines.join(" "),
            lines: lines.len(),
            references: reference_labels(&self.read),
        });
        (paragraph, false)
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
