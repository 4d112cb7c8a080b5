//! The facts that layouts and headers can show.

use errbook_contract::layout::Fact;
use ident_case::RenameRule;
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use crate::diagnostics::did_you_mean;
use crate::receive::{Piece, Template};

const MARK_FIELD: &str = "mark the field `#[api_error(header = \"Name\")]`";

/// What shows facts.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Holder {
    Layout,
    /// Not the details: a field goes into a header by its own key.
    Header,
}

/// The tokens of a fact, `extra.NAME` and `details.NAME` included; the error is the rule and the remedy.
pub(crate) fn fact(
    krate: &TokenStream,
    word: &str,
    part: Option<&str>,
    holder: Holder,
) -> Result<TokenStream, String> {
    let fact = quote!(#krate::envelope::Fact);
    match (word, part) {
        ("details", part) if holder == Holder::Header => {
            let part = part.map(|part| format!(".{part}")).unwrap_or_default();
            let rule = format!("a header cannot hold `{{details{part}}}`");
            return Err(format!("{rule}; {MARK_FIELD}"));
        }
        ("extra", Some(name)) => {
            return Ok(quote!(#fact::Extra(#krate::__private::Borrowed(#name))));
        }
        ("details", Some(name)) => {
            return Ok(quote!(#fact::Detail(#krate::__private::Borrowed(#name))));
        }
        ("extra", None) => {
            return Err("`extra` is shown literal by literal; write `extra.NAME`".to_owned());
        }
        (_, Some(part)) => {
            let remedy = "only `extra` and `details` do";
            return Err(format!("the fact `{word}` has no part `{part}`; {remedy}"));
        }
        (_, None) => {}
    }
    let known = Fact::words().any(|known| known == word);
    if known {
        // The variant is the word in Pascal case.
        let variant = RenameRule::PascalCase.apply_to_field(word);
        let variant = Ident::new(&variant, Span::call_site());
        return Ok(quote!(#fact::#variant));
    }
    let words = Fact::words();
    let words = words.filter(|word| *word != "details" || holder == Holder::Layout);
    let remedy = did_you_mean(word, words.clone(), || {
        let words = words.collect::<Vec<_>>().join("`, `");
        match holder {
            Holder::Layout => {
                format!("the facts are `{words}`, `details.NAME` and `extra.NAME`")
            }
            Holder::Header => {
                format!("the facts are `{words}` and `extra.NAME`; to send a field, {MARK_FIELD}")
            }
        }
    });
    Err(format!("there is no fact `{word}`; {remedy}"))
}

/// The pieces of a string that may hold facts, as `Text` values.
pub(crate) fn text(
    krate: &TokenStream,
    template: &Template,
    holder: Holder,
) -> Result<Vec<TokenStream>, String> {
    let pieces = template.pieces.iter().map(|piece| match piece {
        Piece::Text(text) => {
            Ok(quote!(#krate::envelope::Text::Literal(#krate::__private::Borrowed(#text))))
        }
        Piece::Placeholder { name, spec } if spec.is_empty() => {
            let (word, part) = match name.split_once('.') {
                Some((word, part)) => (word, Some(part.trim_start_matches("r#"))),
                None => (&name[..], None),
            };
            let fact = fact(krate, word, part, holder)?;
            Ok(quote!(#krate::envelope::Text::Fact(#fact)))
        }
        Piece::Placeholder { name, .. } => {
            Err(format!("a fact takes no format; write `{{{name}}}`"))
        }
    });
    pieces.collect()
}
