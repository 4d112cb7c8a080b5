//! What all definitions of a type share.

/// The facts that all variants of a type share.
#[doc(hidden)]
pub struct Owner {
    pub module: &'static str,
    pub type_name: &'static str,
    /// Then it is its own only variant.
    pub is_struct: bool,
    /// The group's title.
    pub group: Option<&'static str>,
}
