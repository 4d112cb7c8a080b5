//! The facts of a type.

use super::Documented;

/// The facts that all variants of a type share.
#[doc(hidden)]
pub struct Owner {
    pub module: &'static str,
    pub type_name: &'static str,
    /// A struct counts as its own only variant.
    pub is_struct: bool,
    /// The group's title.
    pub group: Option<&'static str>,
    /// That of the reasons by which clients of gRPC know the errors.
    pub domain: Option<&'static str>,
    /// What documents say of the details beyond their definition.
    pub documented: Documented,
}
