//! Structs whose fields cannot be borrowed.

use syn::punctuated::Punctuated;
use syn::{Attribute, Meta, Token};

/// `#[repr(packed)]`, `#[repr(C, packed(2))]`
pub(super) fn is_packed(attributes: &[Attribute]) -> bool {
    let representations = attributes
        .iter()
        .filter(|attribute| attribute.path().is_ident("repr"))
        .filter_map(|attribute| {
            let parser = Punctuated::<Meta, Token![,]>::parse_terminated;
            attribute.parse_args_with(parser).ok() // the compiler reports mistakes in it
        });
    let mut representations = representations.flatten();
    representations.any(|representation| representation.path().is_ident("packed"))
}
