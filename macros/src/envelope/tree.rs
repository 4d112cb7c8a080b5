//! Envelopes as written.

use proc_macro2::{Ident, TokenStream};
use syn::{Attribute, Lit, LitStr, Visibility};

use crate::diagnostics::Diagnostics;

pub(super) struct Envelopes {
    pub(super) krate: TokenStream,
    pub(super) envelopes: Vec<Envelope>,
    /// The mistakes before the layouts, which do not hide each other.
    pub(super) mistakes: Diagnostics,
}

/// `pub const NAME: "media/type" = layout;` or `pub const NAME = ();`
pub(super) struct Envelope {
    pub(super) attrs: Vec<Attribute>,
    pub(super) vis: Visibility,
    pub(super) name: Ident,
    pub(super) content_type: Option<LitStr>,
    /// The error if it does not parse.
    pub(super) layout: syn::Result<Layout>,
}

pub(super) enum Layout {
    /// `()`: no body.
    Empty,
    Body(Value),
}

pub(super) enum Value {
    Object(Vec<Member>),
    List(Vec<Element>),
    Literal(Lit),
    Negative(Lit),
    Null,
    Fact(FactPath),
    Or(FactPath, Box<Value>),
    /// An element that does not parse.
    Invalid(syn::Error),
}

pub(super) enum Member {
    /// `"name"?: value`
    Named {
        name: LitStr,
        optional: bool,
        value: Value,
    },
    /// `..details`
    Spread(Ident),
    /// A member that does not parse.
    Invalid(syn::Error),
}

pub(super) struct Element {
    pub(super) value: Value,
    pub(super) optional: bool,
}

/// `code`, or `extra.NAME`, `details.NAME`
pub(super) struct FactPath {
    pub(super) fact: Ident,
    pub(super) part: Option<Ident>,
}
