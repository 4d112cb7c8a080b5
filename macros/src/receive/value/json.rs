//! Literals that become JSON.

use syn::Expr;

use super::must_be;
use crate::receive::parsed_value::AttrValue;
use crate::syntax::json::{NotJson, json};

/// A literal, as JSON.
#[derive(Debug, Clone)]
pub(crate) struct Json(pub(crate) String);

impl AttrValue for Json {
    const USAGE: &'static str = usage!(Json);

    fn from_expr(key: &str, expr: &Expr) -> Option<syn::Result<Self>> {
        Some(json_value(key, expr).map(Json))
    }
}

pub(super) fn json_value(key: &str, expr: &Expr) -> syn::Result<String> {
    json(expr).map_err(|error| match error {
        NotJson::Form => {
            let form = "a string, a number, `true`, `false`, or a list or struct of these";
            must_be(expr, key, form, Json::USAGE)
        }
        NotJson::Number(error) => error,
    })
}
