//! `headers("Name" = "value")`

use errbook_contract::layout::Text;
use proc_macro2::Span;
use syn::parse::Parse;
use syn::{Expr, Lit, LitStr, MetaList};

use super::{List, ListItem};
use crate::diagnostics::Diagnostics;
use crate::receive::value::pairs::pairs;
use crate::receive::value::scalar::at_literal;
use crate::syntax::json::literal;
use crate::syntax::{FactContext, HeaderName, Template, header_name, parse_text};

/// A header and its value, which may contain facts.
#[derive(Debug, Clone)]
pub(crate) struct HeaderItem {
    pub(crate) name: HeaderName,
    pub(crate) span: Span,
    pub(crate) value: Vec<Text>,
}

impl ListItem for HeaderItem {
    const USAGE: &'static str = usage!(Headers);

    fn parse(key: &str, list: &MetaList) -> syn::Result<List<Self>> {
        let form = "takes names and values in quotes";
        let invalid_value = format!("`{key}` {form}; write `{key}{}`", Self::USAGE);
        let value = |_: &LitStr, value: &Expr| match literal(value) {
            Some(Lit::Str(text)) => Ok(text.clone()),
            _ => Err(syn::Error::new_spanned(value, &invalid_value)),
        };
        let (pairs, errors) = pairs(
            key,
            list,
            form,
            Self::USAGE,
            <LitStr as Parse>::parse,
            value,
        )?;
        let mut diagnostics = Diagnostics::default();
        diagnostics.extend(errors);
        let mut items = Vec::new();
        for (name, value) in pairs {
            let span = name.span();
            let name = at_literal(&name, HeaderName::parse(&name.value()));
            let value = header_value(&value).unwrap_or_else(|error| {
                diagnostics.push(error);
                Vec::new() // the name is checked nevertheless
            });
            match name {
                Ok(name) => items.push(HeaderItem { name, span, value }),
                Err(error) => diagnostics.push(error),
            }
        }
        let errors = diagnostics.finish();
        Ok(List { items, errors })
    }

    fn has_same_name(&self, other: &Self) -> bool {
        self.name == other.name
    }

    fn duplicate(&self) -> Option<syn::Error> {
        let message = format!(
            "the header `{}` is given twice; keep one",
            self.name.as_str()
        );
        Some(syn::Error::new(self.span, message))
    }
}

fn header_value(literal: &LitStr) -> syn::Result<Vec<Text>> {
    let template = at_literal(literal, Template::parse(&literal.value()))?;
    let pieces = at_literal(literal, parse_text(&template, FactContext::Header))?;
    // A letter represents each fact, since no fact is empty.
    let sample = template.filled(|_| "x".to_owned());
    at_literal(literal, header_name::check_value(&sample))?;
    Ok(pieces)
}
