//! Where the definitions of a type stand: in tables of a limited length.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

/// The number of definitions in one `static`. A static for each definition takes longer to compile, and one static for
/// a whole large enum takes disproportionately longer.
pub(super) const IN_ONE_STATIC: usize = 32;

/// The static with this table.
pub(super) fn table(index: usize) -> Ident {
    format_ident!("__ERRBOOK_{index}")
}

/// The place of the definition at `index`: a table and an index in it.
pub(super) fn place(index: usize) -> TokenStream {
    let (table, place) = (table(index / IN_ONE_STATIC), index % IN_ONE_STATIC);
    quote!(#table[#place])
}
