//! `statuses(502, 503, 504)`

use syn::parse::Parser;
use syn::punctuated::Punctuated;
use syn::{Lit, MetaList, Token};

use super::identity::{Status, parse_status};
use crate::diagnostics::Diagnostics;
use crate::receive::parsed_value::{AttrValue, Spanned};

/// Statuses, each once.
#[derive(Debug, Clone)]
pub(crate) struct Statuses {
    pub(crate) statuses: Vec<Spanned<Status>>,
    /// The mistakes in the others.
    errors: Option<syn::Error>,
}

impl AttrValue for Statuses {
    const USAGE: &'static str = usage!(Statuses);

    fn from_list(key: &str, list: &MetaList) -> Option<syn::Result<Self>> {
        let parser = Punctuated::<Lit, Token![,]>::parse_terminated;
        let invalid = |span| {
            let message = format!(
                "`{key}` takes plain integer literals; write `{key}{}`",
                Self::USAGE
            );
            syn::Error::new(span, message)
        };
        let literals = match parser.parse2(list.tokens.clone()) {
            Ok(literals) if !literals.is_empty() => literals,
            Ok(_) => return Some(Err(invalid(list.delimiter.span().join()))),
            Err(error) => return Some(Err(invalid(error.span()))),
        };
        let mut statuses: Vec<Spanned<Status>> = Vec::new();
        let mut diagnostics = Diagnostics::default();
        for literal in &literals {
            match literal {
                Lit::Int(number) if number.suffix().is_empty() => {
                    match parse_status(&format!("each of `{key}`"), number) {
                        Ok(status) if statuses.iter().any(|known| known.value.0 == status) => {
                            let message = format!("status {status} is given twice; keep one");
                            diagnostics.error(number.span(), message);
                        }
                        Ok(status) => statuses.push(Spanned {
                            name: key.to_owned(),
                            key: number.span(),
                            span: number.span(),
                            value: Status(status),
                        }),
                        Err(message) => diagnostics.error(number.span(), message),
                    }
                }
                literal => diagnostics.push(invalid(literal.span())),
            }
        }
        Some(Ok(Statuses {
            statuses,
            errors: diagnostics.finish(),
        }))
    }

    fn errors(&self) -> Option<syn::Error> {
        self.errors.clone()
    }
}
