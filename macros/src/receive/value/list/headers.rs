//! `headers("Name" = "value")`, `headers("Name" = path::to::function)`

use syn::parse::Parse;
use syn::{Expr, LitStr, MetaList};

use super::{List, ListItem};
use crate::diagnostics::Diagnostics;
use crate::receive::value::pairs::pairs;
use crate::syntax::{HeaderName, HeaderValue, at_literal};

/// A header and its value.
#[derive(Debug, Clone)]
pub(crate) struct HeaderItem {
    pub(crate) name: HeaderName,
    pub(crate) value: HeaderValue,
}

impl ListItem for HeaderItem {
    const USAGE: &'static str = usage!(Headers);

    fn parse(key: &str, list: &MetaList) -> syn::Result<List<Self>> {
        let form = "takes names and values in quotes";
        let value = |_: &LitStr, value: &Expr| {
            if HeaderValue::may_be(value) {
                return Ok(value.clone());
            }
            let rule = "a header's value is a text in quotes, or the path of a function";
            let remedy = format!(
                "write `{key}{}` or `{key}(\"Name\" = function)`",
                Self::USAGE
            );
            Err(syn::Error::new_spanned(value, format!("{rule}; {remedy}")))
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
            let value = HeaderValue::parse(&value).unwrap_or_else(|error| {
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
