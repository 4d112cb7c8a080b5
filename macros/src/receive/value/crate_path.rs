//! `crate = ::path`: the path by which generated code finds the runtime.

use syn::{Expr, ExprPath, Lit, Path};

use crate::receive::parsed_value::AttrValue;
use crate::syntax::json::{literal, ungrouped};
use crate::syntax::rust_type::type_to_string;
use crate::syntax::without_arguments;

/// An absolute path.
#[derive(Debug, Clone)]
pub(crate) struct CratePath(pub(crate) Path);

impl AttrValue for CratePath {
    const USAGE: &'static str = usage!(CratePath);

    fn from_expr(key: &str, expr: &Expr) -> Option<syn::Result<Self>> {
        let Some(given) = plain_path(expr) else {
            let typed = match literal(expr) {
                Some(Lit::Str(text)) => text.parse::<Path>().ok(),
                _ => None,
            };
            let remedy = typed.map_or_else(|| "::path".to_owned(), |path| absolute(&path));
            let message = format!("`{key}` must be a path; write `{key} = {remedy}`");
            return Some(Err(syn::Error::new_spanned(expr, message)));
        };
        let path = &given.path;
        if let Err(error) = without_arguments(path, &format!("the path of `{key}`")) {
            return Some(Err(error));
        }
        let first = &path.segments[0].ident;
        // The compiler replaces `$crate` in a `macro_rules!` by one identifier of that name.
        if path.leading_colon.is_some() || first == "crate" || first == "$crate" {
            return Some(Ok(CratePath(path.clone())));
        }
        let remedy = absolute(path);
        let message = format!("`{key}` must be an absolute path; write `{key} = {remedy}`");
        Some(Err(syn::Error::new(first.span(), message)))
    }
}

/// A path that does not begin with a type, such as `<T>::path`.
fn plain_path(expr: &Expr) -> Option<&ExprPath> {
    match ungrouped(expr) {
        Expr::Path(path) if path.qself.is_none() => Some(path),
        _ => None,
    }
}

/// The absolute path that was probably meant.
fn absolute(path: &Path) -> String {
    let text = type_to_string(path);
    let first = path.segments[0].ident.to_string();
    match &first[..] {
        _ if path.leading_colon.is_some() => text,
        "crate" => text,
        "self" | "super" | "Self" => "crate::path".to_owned(),
        _ => format!("::{text}"),
    }
}
