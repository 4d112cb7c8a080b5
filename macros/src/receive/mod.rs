//! Attributes to received values: all parsing is done here, once.
//!
//! Each mistake is reported where it is and does not hide others. Rules that span keys are in `validate`.

mod attributes;
mod display;
mod docs;
mod items;
mod mark;
pub(crate) mod parsed_value;
mod rename;
mod serde;
#[macro_use]
pub(crate) mod value;

use proc_macro2::Span;
use syn::ext::IdentExt;
use syn::spanned::Spanned as _;
use syn::{Attribute, Data, DataEnum, DataStruct, DeriveInput, Fields, Ident, Path, parse_quote};

pub(crate) use attributes::ParseOutcome;
pub(crate) use display::{DisplayAttr, Shows};
pub(crate) use docs::Docs;
pub(crate) use mark::Mark;
pub(crate) use parsed_value::{ParsedValue, Spanned, Values};
pub(crate) use rename::RenameRule;
pub(crate) use serde::SerdeField;
pub(crate) use value::{RetryAttr, check_code, parse_number, parse_status};

use self::serde::SerdeLevel;
use crate::diagnostics::Diagnostics;
use crate::keys::{FieldKeys, Keys, Level};
use crate::syntax::is_rejection;

/// A type as written.
pub(crate) struct ReceivedType<'a> {
    pub(crate) input: &'a DeriveInput,
    pub(crate) keys: Keys,
    pub(crate) docs: Docs,
    pub(crate) variants: Vec<ReceivedVariant<'a>>,
}

/// A variant, or the struct itself, as written.
pub(crate) struct ReceivedVariant<'a> {
    pub(crate) ident: &'a Ident,
    pub(crate) keys: Keys,
    pub(crate) outcome: ParseOutcome,
    pub(crate) docs: Docs,
    /// What writes its `Display`: the variant's own attributes and the enum's.
    pub(crate) display: Vec<DisplayAttr>,
    /// How serde names the fields.
    pub(crate) rename_all: Option<RenameRule>,
    pub(crate) fields: Vec<ReceivedField<'a>>,
}

/// A field as written.
pub(crate) struct ReceivedField<'a> {
    pub(crate) field: &'a syn::Field,
    /// The name in messages; for a tuple field, its index.
    pub(crate) name: String,
    pub(crate) keys: FieldKeys,
    pub(crate) outcome: ParseOutcome,
    /// The first paragraph of the doc comment.
    pub(crate) description: Option<String>,
    pub(crate) serde: SerdeField,
    /// What it is to the derive that implements `Error`.
    pub(crate) mark: Option<Mark>,
}

pub(crate) fn receive<'a>(
    input: &'a DeriveInput,
    diagnostics: &mut Diagnostics,
) -> ReceivedType<'a> {
    let docs = Docs::read(&input.attrs);
    let (keys, variants) = match &input.data {
        Data::Enum(data) => receive_enum(input, data, &docs, diagnostics),
        Data::Struct(data) => receive_struct(input, data, diagnostics),
        Data::Union(_) => {
            let message = "`ApiError` cannot be derived for a union; use an enum or a struct";
            diagnostics.error(input.ident.span(), message);
            (Keys::default(), Vec::new())
        }
    };
    ReceivedType {
        input,
        keys,
        docs,
        variants,
    }
}

fn receive_enum<'a>(
    input: &'a DeriveInput,
    data: &'a DataEnum,
    docs: &Docs,
    diagnostics: &mut Diagnostics,
) -> (Keys, Vec<ReceivedVariant<'a>>) {
    let (keys, outcome) = attributes::read(&input.attrs, Level::Type, diagnostics);
    let rename_all = serde::rename_rule(&input.attrs, SerdeLevel::Enum, diagnostics);
    let mut variants: Vec<_> = data
        .variants
        .iter()
        .map(|variant| {
            let (ident, attributes) = (&variant.ident, &variant.attrs);
            let keys = attributes::read(attributes, Level::Variant, diagnostics);
            let level = SerdeLevel::Variant;
            let mut variant =
                receive_variant(ident, attributes, level, &variant.fields, keys, diagnostics);
            variant.outcome.inherit(&outcome);
            variant.rename_all = variant.rename_all.or(rename_all);
            let deprecated = &mut variant.docs.deprecated;
            *deprecated = deprecated.take().or_else(|| docs.deprecated.clone());
            variant
        })
        .collect();
    display::complete(&mut variants, &input.attrs);
    (keys, variants)
}

/// A struct is treated as its only variant.
fn receive_struct<'a>(
    input: &'a DeriveInput,
    data: &'a DataStruct,
    diagnostics: &mut Diagnostics,
) -> (Keys, Vec<ReceivedVariant<'a>>) {
    let (ident, attributes) = (&input.ident, &input.attrs);
    let (of_type, keys, outcome) = attributes::read_struct(attributes, diagnostics);
    let keys = (keys, outcome);
    let level = SerdeLevel::Struct;
    let mut variant = receive_variant(ident, attributes, level, &data.fields, keys, diagnostics);
    display::read_doc_comment(&mut variant, false);
    (of_type, vec![variant])
}

fn receive_variant<'a>(
    ident: &'a Ident,
    attributes: &'a [Attribute],
    level: SerdeLevel,
    fields: &'a Fields,
    (keys, outcome): (Keys, ParseOutcome),
    diagnostics: &mut Diagnostics,
) -> ReceivedVariant<'a> {
    let fields = fields.iter().enumerate();
    let fields = fields.map(|(index, field)| {
        let (keys, outcome) = attributes::read_field(&field.attrs, diagnostics);
        ReceivedField {
            field,
            name: match &field.ident {
                Some(ident) => ident.unraw().to_string(),
                None => index.to_string(),
            },
            keys,
            outcome,
            description: Docs::read(&field.attrs).first_paragraph,
            serde: SerdeField::read(&field.attrs),
            mark: Mark::read(field),
        }
    });
    let fields = fields.collect();
    ReceivedVariant {
        ident,
        keys,
        outcome,
        docs: Docs::read(attributes),
        display: display::read_display(attributes),
        rename_all: serde::rename_rule(attributes, level, diagnostics),
        fields,
    }
}

impl ReceivedType<'_> {
    /// The runtime's path; `::errbook` unless given.
    pub(crate) fn krate(&self) -> Path {
        match self.keys.krate.first() {
            Some(given) => given.value.0.clone(),
            None => parse_quote!(::errbook),
        }
    }

    /// Whether `From<Rejection>` is implemented for it: unless thiserror does that.
    pub(crate) fn answers_rejections(&self) -> bool {
        let mut fields = self.variants.iter().flat_map(|variant| &variant.fields);
        let from = fields.any(|received| {
            let mut attributes = received.field.attrs.iter();
            is_rejection(&received.field.ty)
                && attributes.any(|attribute| attribute.path().is_ident("from"))
        });
        let mut variants = self.variants.iter();
        !from && variants.any(|variant| !variant.keys.on.is_empty())
    }
}

impl ReceivedField<'_> {
    /// The span for errors about the field itself.
    pub(crate) fn span(&self) -> Span {
        match &self.field.ident {
            Some(ident) => ident.span(),
            None => self.field.ty.span(),
        }
    }
}
