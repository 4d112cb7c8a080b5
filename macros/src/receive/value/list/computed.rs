//! `computed(name = path::to::function)`, `computed(name: Type = path::to::function)`

use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::{Expr, Ident, MetaList, Path, Token, Type};

use super::{List, ListItem};
use crate::receive::value::pairs::pairs;
use crate::syntax::json::ungrouped;

/// A detail whose value comes from a function.
#[derive(Debug, Clone)]
pub(crate) struct ComputedItem {
    pub(crate) name: Ident,
    /// What the function returns, if it is given.
    pub(crate) ty: Option<Type>,
    pub(crate) function: Path,
    /// Whether it is a default of the type.
    pub(crate) of_type: bool,
}

impl ListItem for ComputedItem {
    const USAGE: &'static str = usage!(Computed);

    fn parse(key: &str, list: &MetaList) -> syn::Result<List<Self>> {
        let form = "takes names and functions";
        let function = |(name, _): &(Ident, _), value: &Expr| match ungrouped(value) {
            Expr::Path(function) if function.qself.is_none() => Ok(function.path.clone()),
            _ => {
                let rule = format!("`{name}` must be the path of a function");
                let remedy = format!("write `{key}({name} = path::to::function)`");
                Err(syn::Error::new_spanned(value, format!("{rule}; {remedy}")))
            }
        };
        let (pairs, errors) = pairs(key, list, form, Self::USAGE, name_and_type, function)?;
        let items = pairs
            .into_iter()
            .map(|((name, ty), function)| ComputedItem {
                name,
                ty,
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

/// `name` or `name: Type`
fn name_and_type(input: ParseStream<'_>) -> syn::Result<(Ident, Option<Type>)> {
    let name = Ident::parse_any(input)?;
    let colon = input.parse::<Option<Token![:]>>()?;
    let ty = colon.map(|_| input.parse()).transpose()?;
    Ok((name, ty))
}
