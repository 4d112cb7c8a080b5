//! `crate = ::path`: the name under which generated code finds the runtime.

use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::{DeriveInput, Meta, Path, Token, parse_quote};

use super::given::AttrValue;
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
    let path = match meta {
        Meta::NameValue(pair) => Path::from_expr("crate", &pair.value).transpose()?,
        _ => None,
    };
    let Some(path) = path else {
        let message = "`crate` needs a path; write `crate = ::path`";
        return Err(syn::Error::new(meta.path().span(), message));
    };
    let from_root = path.leading_colon.is_some() || path.segments[0].ident == "crate";
    if from_root {
        Ok(path)
    } else {
        let first = &path.segments[0].ident;
        let message = format!("`crate` is an absolute path; write `crate = ::{first}`");
        Err(syn::Error::new(first.span(), message))
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
