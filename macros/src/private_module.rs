//! The name of the runtime's module for generated code, which carries the version: nobody can rely on it.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, TokenStreamExt};

/// In `quote!`: the module's name. Generated code and the runtime are of one release.
pub(crate) struct Private;

macro_rules! versioned {
    ($prefix:literal) => {
        concat!(
            $prefix,
            env!("CARGO_PKG_VERSION_MAJOR"),
            "_",
            env!("CARGO_PKG_VERSION_MINOR"),
            "_",
            env!("CARGO_PKG_VERSION_PATCH")
        )
    };
}

impl ToTokens for Private {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.append(Ident::new(versioned!("__private_"), Span::call_site()));
    }
}

/// The module that exists in the runtime of this release only. Its name is in the error for a path that leads elsewhere.
#[cfg(feature = "derive")]
pub(crate) fn this_release(span: Span) -> Ident {
    Ident::new(versioned!("errbook_"), span)
}
