//! Paths with another span.

use proc_macro2::Span;
use syn::{Path, Token};

/// The path with every token at `span`, so that the compiler underlines that span and not the attribute.
pub(crate) fn respanned(path: &Path, span: Span) -> Path {
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
