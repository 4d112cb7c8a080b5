//! The source of an error's public message.

use errbook_contract::layout::Text;

/// Where the public message of an occurrence comes from.
#[doc(hidden)]
#[derive(Debug, Clone, Copy)]
pub enum MessageSource {
    /// The definition: every occurrence has the same message.
    Definition,
    /// The fields of the occurrence, in these pieces.
    Fields(&'static [Text]),
    /// The `Display` of the occurrence, in these pieces; empty if they are not known.
    Display(&'static [Text]),
}
