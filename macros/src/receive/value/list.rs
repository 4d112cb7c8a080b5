//! Keys that take a list of names and values.

use errbook_contract::layout::Text;
use proc_macro2::Span;
use syn::ext::IdentExt;
use syn::parse::Parse;
use syn::{Expr, Ident, Lit, LitStr, MetaList, Path};

use super::json::json_value;
use super::pairs::pairs;
use super::scalar::at_literal;
use crate::diagnostics::{Diagnostics, given_twice};
use crate::receive::parsed_value::{AttrValue, ParsedValue, Spanned};
use crate::syntax::json::{literal, ungrouped};
use crate::syntax::{FactContext, HeaderName, Template, header_name, parse_text};

/// The valid items, and the mistakes in the others.
#[derive(Debug, Clone)]
pub(crate) struct List<T> {
    items: Vec<T>,
    errors: Option<syn::Error>,
}

/// `computed(name = path::to::fn)`
pub(crate) type Computed = List<(Ident, Path)>;
/// `extra(name = literal)`: names with their JSON.
pub(crate) type Extra = List<(Ident, String)>;
/// `headers("Name" = "value")`
pub(crate) type Headers = List<HeaderItem>;

/// A header and its value, which may contain facts.
#[derive(Debug, Clone)]
pub(crate) struct HeaderItem {
    pub(crate) name: HeaderName,
    pub(crate) span: Span,
    pub(crate) value: Vec<Text>,
}

/// An item of a list, in which its name is unique.
pub(crate) trait ListItem: Clone {
    const USAGE: &'static str;

    fn parse(key: &str, list: &MetaList) -> syn::Result<List<Self>>;

    fn has_same_name(&self, other: &Self) -> bool;

    /// The error for a name that is given again, unless a later rule reports it.
    fn duplicate(&self) -> Option<syn::Error>;
}

impl ListItem for (Ident, Path) {
    const USAGE: &'static str = usage!(Computed);

    fn parse(key: &str, list: &MetaList) -> syn::Result<List<Self>> {
        let form = "takes names and functions";
        pairs(
            key,
            list,
            form,
            Self::USAGE,
            Ident::parse_any,
            |name, value| match ungrouped(value) {
                Expr::Path(function) if function.qself.is_none() => Ok(function.path.clone()),
                _ => {
                    let rule = format!("`{name}` must be the path of a function");
                    let remedy = format!("write `{key}({name} = path::to::function)`");
                    Err(syn::Error::new_spanned(value, format!("{rule}; {remedy}")))
                }
            },
        )
        .map(List::from)
    }

    fn has_same_name(&self, (other, _): &Self) -> bool {
        self.0.unraw() == other.unraw()
    }

    /// The names of all details are checked together, in `validate`.
    fn duplicate(&self) -> Option<syn::Error> {
        None
    }
}

impl ListItem for (Ident, String) {
    const USAGE: &'static str = usage!(Extra);

    fn parse(key: &str, list: &MetaList) -> syn::Result<List<Self>> {
        let form = "takes names and literals";
        let value = |name: &Ident, value: &Expr| json_value(&name.to_string(), value);
        pairs(key, list, form, Self::USAGE, Ident::parse_any, value).map(List::from)
    }

    fn has_same_name(&self, (other, _): &Self) -> bool {
        self.0.unraw() == other.unraw()
    }

    fn duplicate(&self) -> Option<syn::Error> {
        Some(given_twice(self.0.span(), &self.0.unraw().to_string()))
    }
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

impl<T> From<(Vec<T>, Option<syn::Error>)> for List<T> {
    fn from((items, errors): (Vec<T>, Option<syn::Error>)) -> Self {
        List { items, errors }
    }
}

impl<T: ListItem> AttrValue for List<T> {
    const USAGE: &'static str = T::USAGE;

    fn from_list(key: &str, list: &MetaList) -> Option<syn::Result<Self>> {
        Some(T::parse(key, list))
    }

    fn errors(&self) -> Option<syn::Error> {
        self.errors.clone()
    }

    /// A name is unique across all lists of the key.
    fn duplicates(given: &[&Spanned<Self>]) -> Vec<syn::Error> {
        let items: Vec<_> = given.iter().flat_map(|given| &given.value.items).collect();
        let again = items.iter().enumerate().filter(|(index, item)| {
            let mut earlier = items[..*index].iter();
            earlier.any(|earlier| earlier.has_same_name(item))
        });
        again.filter_map(|(_, item)| item.duplicate()).collect()
    }

    /// Appends the type's items, except those whose names the variant's own items have.
    fn inherit(own: &mut Vec<ParsedValue<Self>>, of_type: &[ParsedValue<Self>]) {
        let mut inherited = of_type.to_vec();
        for ParsedValue(list) in &mut inherited {
            if let Ok(list) = list {
                let items = &mut list.value.items;
                items.retain(|item| !own.items().any(|own| own.has_same_name(item)));
            }
        }
        own.extend(inherited);
    }
}

/// The lists given for one key.
pub(crate) trait Items<T> {
    /// The items of all lists.
    fn items<'a>(&'a self) -> impl Iterator<Item = &'a T>
    where
        T: 'a;

    /// The same, by value.
    fn into_items(self) -> impl Iterator<Item = T>;
}

impl<T> Items<T> for Vec<ParsedValue<List<T>>> {
    fn items<'a>(&'a self) -> impl Iterator<Item = &'a T>
    where
        T: 'a,
    {
        let lists = self
            .iter()
            .filter_map(|ParsedValue(list)| list.as_ref().ok());
        lists.flat_map(|list| &list.value.items)
    }

    fn into_items(self) -> impl Iterator<Item = T> {
        let lists = self.into_iter().filter_map(|ParsedValue(list)| list.ok());
        lists.flat_map(|list| list.value.items)
    }
}
