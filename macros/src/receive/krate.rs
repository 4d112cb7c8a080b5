//! `crate = ::path`: the name under which generated code finds the runtime.

use proc_macro2::Span;
use quote::ToTokens;
use syn::spanned::Spanned;
use syn::{DeriveInput, Expr, ExprLit, ExprPath, Lit, Meta, Path, Token, parse_quote};

use crate::diagnostics::Diagnostics;

/// The runtime's path; `::errbook` unless given.
pub(crate) fn krate(input: &DeriveInput, diagnostics: &mut Diagnostics) -> Path {
    let mut path = None;
    for attribute in &input.attrs {
        let Meta::List(list) = &attribute.meta else {
            continue;
        };
        let Ok(items) = darling::ast::NestedMeta::parse_meta_list(list.tokens.clone()) else {
            continue; // reported where all keys are read
        };
        for item in items {
            let darling::ast::NestedMeta::Meta(meta) = item else {
                continue;
            };
            if !list.path.is_ident("api_error") || !meta.path().is_ident("crate") {
                continue;
            }
            match absolute(&meta) {
                Ok(_) if path.is_some() => {
                    let span = meta.path().span();
                    diagnostics.error(span, "`crate` is given twice; keep one");
                }
                Ok(given) => path = Some(given),
                Err(error) => diagnostics.push(error),
            }
        }
    }
    path.unwrap_or_else(|| parse_quote!(::errbook))
}

fn absolute(meta: &Meta) -> syn::Result<Path> {
    let expr = match meta {
        Meta::NameValue(pair) => Some(&pair.value),
        _ => None,
    };
    let Some(Expr::Path(ExprPath { path, .. })) = expr else {
        let typed = match expr {
            Some(Expr::Lit(ExprLit {
                lit: Lit::Str(text),
                ..
            })) => text.parse::<Path>().ok(),
            _ => None,
        };
        let remedy = typed.map_or_else(|| "::path".to_owned(), |path| from_root(&path));
        let message = format!("`crate` is a path; write `crate = {remedy}`");
        return Err(match expr {
            Some(expr) => syn::Error::new_spanned(expr, message),
            None => syn::Error::new_spanned(meta.path(), message),
        });
    };
    let first = &path.segments[0].ident;
    if path.leading_colon.is_some() || first == "crate" {
        return Ok(path.clone());
    }
    let remedy = from_root(path);
    let message = format!("`crate` is an absolute path; write `crate = {remedy}`");
    Err(syn::Error::new(first.span(), message))
}

/// The absolute path that was probably meant.
fn from_root(path: &Path) -> String {
    let text = path.to_token_stream().to_string().replace(' ', "");
    let first = path.segments[0].ident.to_string();
    match &first[..] {
        _ if path.leading_colon.is_some() => text,
        "crate" => text,
        "self" | "super" | "Self" => "crate::path".to_owned(),
        _ => format!("::{text}"),
    }
}

/// The same path with every token at `span`: the compiler underlines what the span says, not the attribute.
pub(crate) fn at(path: &Path, span: Span) -> Path {
    let mut path = path.clone();
    if path.leading_colon.is_some() {
        path.leading_colon = Some(Token![::](span));
    }
    for segment in &mut path.segments {
        segment
            .ident
            .set_span(span.resolved_at(segment.ident.span()));
    }
    path
}
