//! `extra(name = literal)`

use syn::ext::IdentExt;
use syn::{Expr, Ident, MetaList};

use super::{List, ListItem};
use crate::diagnostics::given_twice;
use crate::receive::value::json::json_value;
use crate::receive::value::pairs::pairs;

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
