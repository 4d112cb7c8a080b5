//! The value of a header: text with facts, or the path of a function.

use errbook_contract::layout::Text;
use syn::{Expr, Lit, LitStr, Path};

use super::json::{literal, ungrouped};
use super::{FactContext, Template, at_literal, header_name, parse_text};

#[derive(Debug, Clone)]
pub(crate) enum HeaderValue {
    /// Text, which may contain facts.
    Text(Vec<Text>),
    /// A function that gives the value.
    Computed(Path),
}

impl HeaderValue {
    /// Whether the expression is a string or the path of a function.
    pub(crate) fn may_be(expr: &Expr) -> bool {
        match (ungrouped(expr), literal(expr)) {
            (_, Some(Lit::Str(_))) => true,
            (Expr::Path(function), _) => function.qself.is_none(),
            _ => false,
        }
    }

    /// The value of a string, or of the path of a function.
    pub(crate) fn parse(expr: &Expr) -> syn::Result<Self> {
        match (ungrouped(expr), literal(expr)) {
            (Expr::Path(function), _) => Ok(HeaderValue::Computed(function.path.clone())),
            (_, Some(Lit::Str(text))) => text_of(text).map(HeaderValue::Text),
            _ => Ok(HeaderValue::Text(Vec::new())),
        }
    }
}

fn text_of(literal: &LitStr) -> syn::Result<Vec<Text>> {
    let template = at_literal(literal, Template::parse(&literal.value()))?;
    let pieces = at_literal(literal, parse_text(&template, FactContext::Header))?;
    // A letter represents each fact, since no fact is empty.
    let sample = template.filled(|_| "x".to_owned());
    at_literal(literal, header_name::check_value(&sample))?;
    Ok(pieces)
}
