//! Keys that take a list of names and values.

mod computed;
mod extra;
mod headers;

use syn::{Ident, MetaList};

pub(crate) use computed::ComputedItem;
pub(crate) use headers::HeaderItem;

use crate::receive::parsed_value::{AttrValue, ParsedValue, Spanned};

/// The valid items, and the mistakes in the others.
#[derive(Debug, Clone)]
pub(crate) struct List<T> {
    items: Vec<T>,
    errors: Option<syn::Error>,
}

/// `computed(name = path::to::fn)`
pub(crate) type Computed = List<ComputedItem>;
/// `extra(name = literal)`: names with their JSON.
pub(crate) type Extra = List<(Ident, String)>;
/// `headers("Name" = "value")`
pub(crate) type Headers = List<HeaderItem>;

/// An item of a list, in which its name is unique.
pub(crate) trait ListItem: Clone {
    const USAGE: &'static str;

    fn parse(key: &str, list: &MetaList) -> syn::Result<List<Self>>;

    fn has_same_name(&self, other: &Self) -> bool;

    /// The error for a name that is given again, unless a later rule reports it.
    fn duplicate(&self) -> Option<syn::Error>;

    /// Marks an item that a variant has from its type.
    fn set_of_type(&mut self) {}
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
                items.iter_mut().for_each(ListItem::set_of_type);
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
