//! `schema` and `schema = Type` on a field.

use proc_macro2::TokenStream;
use quote::ToTokens as _;
use syn::{Expr, Type};

use super::must_be;
use crate::receive::parsed_value::AttrValue;
use crate::syntax::json::literal;

/// Which type's schema a field has.
#[derive(Clone)]
pub(crate) enum SchemaAttr {
    /// That of the field.
    OfField,
    Of(Box<Type>),
}

impl AttrValue for SchemaAttr {
    const USAGE: &'static str = usage!(SchemaAttr);

    fn from_word() -> Option<Self> {
        Some(SchemaAttr::OfField)
    }

    fn from_expr(key: &str, expr: &Expr) -> Option<syn::Result<Self>> {
        let parsed = match literal(expr) {
            Some(_) => None,
            None => Self::from_tokens(key, &expr.to_token_stream())?.ok(),
        };
        Some(parsed.ok_or_else(|| must_be(expr, key, "a type", Self::USAGE)))
    }

    /// A type such as `Vec<Slot>` is no expression.
    fn from_tokens(_key: &str, tokens: &TokenStream) -> Option<syn::Result<Self>> {
        let parsed = syn::parse2::<Type>(tokens.clone());
        Some(parsed.map(|of_type| SchemaAttr::Of(Box::new(without_parentheses(of_type)))))
    }
}

/// Parentheses keep the commas of a type from separating keys.
fn without_parentheses(of_type: Type) -> Type {
    match of_type {
        Type::Paren(parentheses) => *parentheses.elem,
        of_type => of_type,
    }
}
