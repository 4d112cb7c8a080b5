//! Keys that hold a list of names and values.

use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::spanned::Spanned;
use syn::{Expr, Ident, LitStr, MetaList, Path, Token};

use super::{Json, ungrouped};
use crate::receive::given::AttrValue;

/// `computed(name = path::to::fn)`
#[derive(Debug, Clone)]
pub(crate) struct Computed(pub(crate) Vec<(Ident, Path)>);

impl AttrValue for Computed {
    const USAGE: &'static str = "(name = path::to::function)";

    fn from_list(key: &str, list: &MetaList) -> Option<syn::Result<Self>> {
        let pair = |name: &Ident, value: &Expr| match ungrouped(value) {
            Expr::Path(function) if function.qself.is_none() => {
                Ok((name.clone(), function.path.clone()))
            }
            _ => {
                let rule = format!("`{name}` is computed by a function");
                let remedy = format!("write `{key}({name} = path::to::function)`");
                Err(syn::Error::new_spanned(value, format!("{rule}; {remedy}")))
            }
        };
        Some(pairs(key, list, Self::USAGE, pair).map(Computed))
    }
}

/// `extra(name = literal)`
#[derive(Debug, Clone)]
pub(crate) struct Extras(pub(crate) Vec<(Ident, String)>);

impl AttrValue for Extras {
    const USAGE: &'static str = "(name = \"…\")";

    fn from_list(key: &str, list: &MetaList) -> Option<syn::Result<Self>> {
        let pair = |name: &Ident, value: &Expr| {
            let Json(json) = Json::from_expr(&name.to_string(), value)
                .unwrap_or_else(|| Err(syn::Error::new(value.span(), "write a literal")))?;
            Ok((name.clone(), json))
        };
        Some(pairs(key, list, Self::USAGE, pair).map(Extras))
    }
}

/// `headers("Name" = "value")`
#[derive(Debug, Clone)]
pub(crate) struct Headers(pub(crate) Vec<(LitStr, LitStr)>);

impl AttrValue for Headers {
    const USAGE: &'static str = "(\"Name\" = \"value\")";

    fn from_list(key: &str, list: &MetaList) -> Option<syn::Result<Self>> {
        /// darling's lists refuse a string left of `=`.
        struct Pair(LitStr, LitStr);

        impl Parse for Pair {
            fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
                let name = input.parse()?;
                input.parse::<Token![=]>()?;
                Ok(Pair(name, input.parse()?))
            }
        }

        let pairs = list.parse_args_with(Punctuated::<Pair, Token![,]>::parse_terminated);
        Some(match pairs {
            Ok(pairs) if !pairs.is_empty() => Ok(Headers(
                pairs
                    .into_iter()
                    .map(|Pair(name, value)| (name, value))
                    .collect(),
            )),
            Ok(_) => Err(syn::Error::new(
                list.path.span(),
                usage::<Self>(key, "is empty"),
            )),
            Err(error) => Err(syn::Error::new(
                error.span(),
                usage::<Self>(key, "holds names and values in quotes"),
            )),
        })
    }
}

fn usage<T: AttrValue>(key: &str, rule: &str) -> String {
    format!("`{key}` {rule}; write `{key}{}`", T::USAGE)
}

/// `name = value, …`, at least one.
fn pairs<T>(
    key: &str,
    list: &MetaList,
    usage: &str,
    pair: impl Fn(&Ident, &Expr) -> syn::Result<T>,
) -> syn::Result<Vec<T>> {
    let rule = format!("`{key}` holds names and their values; write `{key}{usage}`");
    if list.tokens.is_empty() {
        return Err(syn::Error::new_spanned(&list.path, rule));
    }
    /// Keywords are names like any other; darling's and syn's lists refuse them.
    struct Pair(Ident, Expr);

    impl Parse for Pair {
        fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
            let name = input.call(Ident::parse_any)?;
            input.parse::<Token![=]>()?;
            Ok(Pair(name, input.parse()?))
        }
    }

    let parsed = list.parse_args_with(Punctuated::<Pair, Token![,]>::parse_terminated);
    let parsed = parsed.map_err(|_| syn::Error::new_spanned(&list.tokens, &rule))?;
    let pairs = parsed.iter().map(|Pair(name, value)| pair(name, value));
    pairs.collect()
}
