//! Paths of constants and modules.

use proc_macro2::Span;
use syn::{Path, PathArguments};

/// The relative path with every token at `span`, so that the compiler underlines that span and not the derive.
pub(crate) fn respanned(path: &Path, span: Span) -> Path {
    let mut path = path.clone();
    for segment in &mut path.segments {
        segment.ident.set_span(span);
    }
    path
}

/// A path that cannot have generic arguments; `what` is named by it.
pub(crate) fn without_arguments(path: &Path, what: &str) -> syn::Result<()> {
    let mut arguments = path.segments.iter().map(|segment| &segment.arguments);
    match arguments.find(|arguments| **arguments != PathArguments::None) {
        Some(arguments) => {
            let message = format!("{what} cannot have generic arguments; remove them");
            Err(syn::Error::new_spanned(arguments, message))
        }
        None => Ok(()),
    }
}
