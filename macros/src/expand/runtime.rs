//! How generated code names the runtime.
//!
//! It is imported once, under a name of its own. A wrong path is then one error at that path, and relative names resolve in
//! every edition, also where generated code has the span of the user's.

use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::{Path, parse_quote};

use crate::private_module::this_release;

/// The name of the import.
pub(super) fn runtime() -> Path {
    parse_quote!(__errbook)
}

/// The items, in a scope that imports the runtime from the path given.
pub(super) fn with_runtime(krate: &Path, items: &TokenStream) -> TokenStream {
    let runtime = runtime();
    // Underlined if the path leads to something else.
    let end = krate
        .segments
        .last()
        .map_or_else(Span::call_site, |last| last.ident.span());
    let this_release = this_release(Span::call_site().located_at(end));
    quote! {
        #[allow(deprecated, unused_imports, unused_qualifications)]
        const _: () = {
            use #krate::#this_release::runtime as #runtime;
            #items
        };
    }
}
