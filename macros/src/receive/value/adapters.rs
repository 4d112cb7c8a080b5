//! `adapters = false`, `adapters(axum, tonic)`

use errbook_contract::framework::FRAMEWORKS;
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::{Expr, Ident, Lit, MetaList, Token};

use super::must_be;
use crate::diagnostics::{Diagnostics, given_twice, or_message, suggest};
use crate::receive::parsed_value::AttrValue;
use crate::syntax::json::literal;

/// Which frameworks' traits to implement.
#[derive(Debug, Clone)]
pub(crate) enum Adapters {
    /// Those of every feature that is switched on.
    Enabled,
    /// Those of these frameworks, as far as their features are switched on.
    Only {
        frameworks: Vec<&'static str>,
        errors: Option<syn::Error>,
    },
}

impl AttrValue for Adapters {
    const USAGE: &'static str = usage!(Adapters);

    fn from_expr(key: &str, expr: &Expr) -> Option<syn::Result<Self>> {
        Some(match literal(expr) {
            Some(Lit::Bool(word)) if word.value => Ok(Adapters::Enabled),
            Some(Lit::Bool(_)) => Ok(Adapters::Only {
                frameworks: Vec::new(),
                errors: None,
            }),
            _ => {
                let form = "`true`, `false` or a list of frameworks";
                Err(must_be(expr, key, form, Self::USAGE))
            }
        })
    }

    fn from_list(key: &str, list: &MetaList) -> Option<syn::Result<Self>> {
        Some(parse(key, list))
    }

    fn errors(&self) -> Option<syn::Error> {
        match self {
            Adapters::Enabled => None,
            Adapters::Only { errors, .. } => errors.clone(),
        }
    }
}

fn parse(key: &str, list: &MetaList) -> syn::Result<Adapters> {
    if list.tokens.is_empty() {
        let message = format!("`{key}` names no framework; write `{key} = false` for none");
        return Err(syn::Error::new_spanned(&list.path, message));
    }
    let rule = format!("`{key}` takes names of frameworks without quotes");
    let message = format!("{rule}; write `{key}(axum, actix_web)`");
    let names = |input: ParseStream<'_>| {
        Punctuated::<Ident, Token![,]>::parse_terminated_with(input, Ident::parse_any)
    };
    let names = or_message(names.parse2(list.tokens.clone()), &message)?;
    let mut diagnostics = Diagnostics::default();
    let mut frameworks = Vec::new();
    for name in names {
        let typed = name.unraw().to_string();
        match FRAMEWORKS.into_iter().find(|known| *known == typed) {
            Some(known) if frameworks.contains(&known) => {
                diagnostics.push(given_twice(name.span(), known));
            }
            Some(known) => frameworks.push(known),
            None => {
                let remedy = suggest(&typed, FRAMEWORKS);
                let message = format!("unknown framework `{typed}` in `{key}`; {remedy}");
                diagnostics.error(name.span(), message);
            }
        }
    }
    let errors = diagnostics.finish();
    Ok(Adapters::Only { frameworks, errors })
}
