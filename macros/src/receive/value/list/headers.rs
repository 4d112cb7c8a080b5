//! `headers("Name" = "value")`, `headers("Name" = path::to::function)`

use errbook_contract::layout::Text;
use syn::parse::Parse;
use syn::{Expr, Lit, LitStr, MetaList, Path};

use super::{List, ListItem};
use crate::diagnostics::Diagnostics;
use crate::receive::value::pairs::pairs;
use crate::receive::value::scalar::at_literal;
use crate::syntax::json::{literal, ungrouped};
use crate::syntax::{FactContext, HeaderName, Template, header_name, parse_text};

/// A header and its value.
#[derive(Debug, Clone)]
pub(crate) struct HeaderItem {
    pub(crate) name: HeaderName,
    pub(crate) value: HeaderValue,
}

#[derive(Debug, Clone)]
pub(crate) enum HeaderValue {
    /// Text, which may contain facts.
    Text(Vec<Text>),
    /// A function that gives the value.
    Computed(Path),
}

impl ListItem for HeaderItem {
    const USAGE: &'static str = usage!(Headers);

    fn parse(key: &str, list: &MetaList) -> syn::Result<List<Self>> {
        let form = "takes names and values in quotes";
        let invalid_value = format!("`{key}` {form}; write `{key}{}`", Self::USAGE);
        let value = |_: &LitStr, value: &Expr| match (ungrouped(value), literal(value)) {
            (_, Some(Lit::Str(_))) => Ok(value.clone()),
            (Expr::Path(function), _) if function.qself.is_none() => Ok(value.clone()),
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
            let name = at_literal(&name, HeaderName::parse(&name.value()));
            let value = header_value(&value).unwrap_or_else(|error| {
                diagnostics.push(error);
                HeaderValue::Text(Vec::new()) // the name is checked nevertheless
            });
            match name {
                Ok(name) => items.push(HeaderItem { name, value }),
                Err(error) => diagnostics.push(error),
            }
        }
        let errors = diagnostics.finish();
        Ok(List { items, errors })
    }

    fn has_same_name(&self, other: &Self) -> bool {
        self.name == other.name
    }

    /// A name given again is another field line.
    fn duplicate(&self) -> Option<syn::Error> {
        None
    }
}

/// The value of a string, or of the path of a function.
fn header_value(value: &Expr) -> syn::Result<HeaderValue> {
    match (ungrouped(value), literal(value)) {
        (Expr::Path(function), _) => Ok(HeaderValue::Computed(function.path.clone())),
        (_, Some(Lit::Str(text))) => header_text(text).map(HeaderValue::Text),
        _ => Ok(HeaderValue::Text(Vec::new())),
    }
}

fn header_text(literal: &LitStr) -> syn::Result<Vec<Text>> {
    let template = at_literal(literal, Template::parse(&literal.value()))?;
    let pieces = at_literal(literal, parse_text(&template, FactContext::Header))?;
    // A letter represents each fact, since no fact is empty.
    let sample = template.filled(|_| "x".to_owned());
    at_literal(literal, header_name::check_value(&sample))?;
    Ok(pieces)
}
