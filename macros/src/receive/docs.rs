//! Built-in attributes: doc comments, `#[doc(hidden)]` and `#[deprecated]`.

use syn::{Attribute, Expr, ExprLit, Lit, Meta};

/// What the built-in attributes of an item say.
#[derive(Default)]
pub(crate) struct Docs {
    /// The first paragraph of the doc comment, on one line.
    pub(crate) first_paragraph: Option<String>,
    /// The note of `#[deprecated]`; empty if it has none.
    pub(crate) deprecated: Option<String>,
    /// `#[doc(hidden)]`
    pub(crate) hidden: bool,
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
                    lines.extend(text.iter().flat_map(|text| match &text[..] {
                        "" => vec![String::new()],
                        text => text.lines().map(str::to_owned).collect(),
                    }));
                }
                if let Meta::List(list) = &attribute.meta {
                    hidden |= list.tokens.to_string() == "hidden";
                }
            } else if attribute.path().is_ident("deprecated") {
                deprecated = Some(note(&attribute.meta));
            }
        }
        Docs {
            first_paragraph: first_paragraph(&lines),
            deprecated,
            hidden,
        }
    }
}

/// The first paragraph, joined to one line. It is public; later paragraphs stay private.
fn first_paragraph(lines: &[String]) -> Option<String> {
    let text = lines
        .iter()
        // The lines of a block comment begin with a star.
        .map(|line| line.trim().trim_start_matches("* ").trim())
        .map(|line| if line == "*" { "" } else { line })
        .skip_while(|line| line.is_empty())
        .take_while(|line| !line.is_empty())
        .collect::<Vec<_>>()
        .join(" ");
    (!text.is_empty()).then_some(text)
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
}
