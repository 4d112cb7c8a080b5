//! What may be written: one darling receiver for each level.
//!
//! Receivers never fail. Each key is a list of results, so that one wrong value hides no other mistake, and what
//! is required is validation's to say.

mod attrs;
mod docs;
mod given;
mod keys;
mod krate;
mod rename;
mod serde;
mod text;
mod value;

use proc_macro2::Span;
use syn::{Data, DeriveInput, Fields, Ident};

pub(crate) use self::serde::{SerdeField, field as serde_field};
pub(crate) use attrs::attribute_span;
pub(crate) use docs::Docs;
pub(crate) use given::{Attempt, AttrValue, Given, Key};
pub(crate) use keys::{FieldKeys, TypeKeys, VariantKeys};
pub(crate) use krate::{at, krate};
pub(crate) use rename::RenameRule;
pub(crate) use text::{Piece, Template};
pub(crate) use value::{
    BackoffKeys, Code, EffectWord, Json, MessageAttr, RetryAttr, RetryWord, Status, Text,
    ThrottledKeys, check_code, json_number,
};

use crate::diagnostics::Diagnostics;
use attrs::Level;
pub(crate) use attrs::Reading;

/// A type as it was written.
pub(crate) struct ReceivedType<'a> {
    pub(crate) input: &'a DeriveInput,
    pub(crate) keys: TypeKeys,
    pub(crate) docs: Docs,
    pub(crate) variants: Vec<ReceivedVariant<'a>>,
}

/// A variant, or the struct itself, as it was written.
pub(crate) struct ReceivedVariant<'a> {
    pub(crate) ident: &'a Ident,
    pub(crate) attrs: &'a [syn::Attribute],
    /// thiserror's `#[error(…)]`: the variant's own, otherwise the enum's.
    pub(crate) display: Vec<&'a syn::Attribute>,
    pub(crate) keys: VariantKeys,
    pub(crate) reading: Reading,
    /// How serde names the fields.
    pub(crate) rename_all: Option<RenameRule>,
    pub(crate) docs: Docs,
    pub(crate) fields: Vec<ReceivedField<'a>>,
}

/// A field as it was written.
pub(crate) struct ReceivedField<'a> {
    pub(crate) field: &'a syn::Field,
    pub(crate) keys: FieldKeys,
}

pub(crate) fn receive<'a>(
    input: &'a DeriveInput,
    diagnostics: &mut Diagnostics,
) -> ReceivedType<'a> {
    let mut received = ReceivedType {
        input,
        keys: TypeKeys::default(),
        docs: Docs::read(&input.attrs),
        variants: Vec::new(),
    };
    match &input.data {
        Data::Enum(data) => {
            received.keys = attrs::read(&input.attrs, Level::Type, diagnostics).0;
            let rename_all = serde::rename_rule(&input.attrs, "rename_all_fields", diagnostics);
            for variant in &data.variants {
                let (ident, attrs) = (&variant.ident, &variant.attrs);
                let mut variant =
                    receive_variant(ident, attrs, &variant.fields, Level::Variant, diagnostics);
                variant.rename_all = variant.rename_all.or(rename_all);
                if variant.display.is_empty() {
                    variant.display = display(&input.attrs);
                }
                let deprecated = &mut variant.docs.deprecated;
                *deprecated = deprecated
                    .take()
                    .or_else(|| received.docs.deprecated.clone());
                received.variants.push(variant);
            }
        }
        Data::Struct(data) => {
            // A struct is its own only variant: its attribute takes the keys of both levels.
            received.keys = attrs::read(&input.attrs, Level::Struct, &mut Diagnostics::default()).0;
            let variant = receive_variant(
                &input.ident,
                &input.attrs,
                &data.fields,
                Level::Struct,
                diagnostics,
            );
            received.variants.push(variant);
        }
        Data::Union(_) => diagnostics.error(
            input.ident.span(),
            "`ApiError` cannot be derived for a union; use an enum or a struct",
        ),
    }
    received
}

fn receive_variant<'a>(
    ident: &'a Ident,
    attributes: &'a [syn::Attribute],
    fields: &'a Fields,
    level: Level,
    diagnostics: &mut Diagnostics,
) -> ReceivedVariant<'a> {
    let (keys, reading) = attrs::read(attributes, level, diagnostics);
    let mut received = Vec::new();
    for field in fields {
        let (keys, _) = attrs::read(&field.attrs, Level::Field, diagnostics);
        received.push(ReceivedField { field, keys });
    }
    ReceivedVariant {
        ident,
        attrs: attributes,
        display: display(attributes),
        keys,
        reading,
        rename_all: serde::rename_rule(attributes, "rename_all", diagnostics),
        docs: Docs::read(attributes),
        fields: received,
    }
}

fn display(attributes: &[syn::Attribute]) -> Vec<&syn::Attribute> {
    let display = |it: &&syn::Attribute| it.path().is_ident("error");
    attributes.iter().filter(display).collect()
}

impl ReceivedType<'_> {
    /// Whether the frameworks' traits are implemented, as far as that could be read.
    pub(crate) fn wants_adapters(&self) -> bool {
        let mut given = self.keys.adapters.iter();
        !given.any(|Attempt(given)| given.as_ref().is_ok_and(|given| !given.value))
    }
}

impl ReceivedField<'_> {
    /// Where to point when the field itself is meant.
    pub(crate) fn span(&self) -> Span {
        use syn::spanned::Spanned as _;
        match &self.field.ident {
            Some(ident) => ident.span(),
            None => self.field.ty.span(),
        }
    }
}
