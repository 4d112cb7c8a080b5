//! `computed(name = path::to::function)`

use syn::ext::IdentExt;
use syn::{Expr, Ident, MetaList, Path};

use super::{List, ListItem};
use crate::receive::value::pairs::pairs;
use crate::syntax::json::ungrouped;

/// A detail whose value comes from a function.
#[derive(Debug, Clone)]
pub(crate) struct ComputedItem {
    pub(crate) name: Ident,
    pub(crate) function: Path,
    /// Whether it is a default of the type.
    pub(crate) of_type: bool,
}

impl ListItem for ComputedItem {
    const USAGE: &'static str = usage!(Computed);

    fn parse(key: &str, list: &MetaList) -> syn::Result<List<Self>> {
        let form = "takes names and functions";
        let function = |name: &Ident, value: &Expr| match ungrouped(value) {
            Expr::Path(function) if function.qself.is_none() => Ok(function.path.clone()),
            _ => {
                let rule = format!("`{name}` must be the path of a function");
                let remedy = format!("write `{key}({name} = path::to::function)`");
                Err(syn::Error::new_spanned(value, format!("{rule}; {remedy}")))
            }
        };
        let (pairs, errors) = pairs(key, list, form, Self::USAGE, Ident::parse_any, function)?;
        let items = pairs.into_iter().map(|(name, function)| ComputedItem {
            name,
            function,
            of_type: false,
        });
        Ok(List {
            items: items.collect(),
            errors,
        })
    }

    fn has_same_name(&self, other: &Self) -> bool {
        self.name.unraw() == other.name.unraw()
    }

    /// The names of all details are checked together, in `validate`.
    fn duplicate(&self) -> Option<syn::Error> {
        None
    }

    fn set_of_type(&mut self) {
        self.of_type = true;
    }
}
