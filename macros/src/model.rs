//! The validated facts: what is emitted, with nothing left to decide.

use proc_macro2::{Ident, Span};
use syn::{Generics, LitStr, Member, Path, Type};

pub(crate) use crate::receive::{EffectWord, RetryWord};

/// A type that derives `ApiError`.
pub(crate) struct ErrorType {
    pub(crate) krate: Path,
    pub(crate) ident: Ident,
    pub(crate) generics: Generics,
    pub(crate) is_struct: bool,
    pub(crate) group: Option<String>,
    pub(crate) adapters: bool,
    pub(crate) variants: Vec<Variant>,
}

/// A variant, or the struct itself.
pub(crate) struct Variant {
    pub(crate) ident: Ident,
    pub(crate) fields: Vec<Field>,
    pub(crate) kind: Kind,
}

pub(crate) enum Kind {
    /// Everything comes from the field at this index.
    Transparent(usize),
    Defined(Box<Definition>),
}

pub(crate) struct Field {
    pub(crate) member: Member,
    pub(crate) ty: Type,
}

/// The static facts of a variant, and which of its fields fill the rest.
pub(crate) struct Definition {
    pub(crate) code: String,
    pub(crate) number: Option<i32>,
    pub(crate) status: u16,
    pub(crate) retry: RetryWord,
    pub(crate) effect: EffectWord,
    pub(crate) message: Message,
    pub(crate) description: Option<String>,
    pub(crate) help: Option<String>,
    pub(crate) docs_url: Option<String>,
    pub(crate) content_type: Option<String>,
    pub(crate) envelope: Option<Path>,
    pub(crate) details: Vec<Detail>,
    /// The index of the field that holds the delay.
    pub(crate) retry_after: Option<usize>,
    pub(crate) deprecated: Option<String>,
}

pub(crate) enum Message {
    /// The description.
    None,
    Text(String),
    Format(Format),
    /// The type's `Display`.
    Display,
}

/// A message that shows fields.
pub(crate) struct Format {
    /// As it was written; what the catalog shows.
    pub(crate) written: String,
    /// With each argument by name.
    pub(crate) literal: LitStr,
    pub(crate) arguments: Vec<Argument>,
}

/// A field in a message.
pub(crate) struct Argument {
    pub(crate) name: String,
    pub(crate) field: usize,
    /// The traits of `core::fmt` that its placeholders ask for.
    pub(crate) traits: Vec<&'static str>,
}

/// A public detail.
pub(crate) struct Detail {
    pub(crate) name: String,
    pub(crate) span: Span,
    pub(crate) source: DetailSource,
}

pub(crate) enum DetailSource {
    Field(usize),
    /// The delay, in whole seconds.
    Delay(usize),
    Computed(Path),
}

impl ErrorType {
    /// What has a definition of its own, in the order of its variants.
    pub(crate) fn definitions(&self) -> impl Iterator<Item = (&Variant, &Definition)> {
        self.variants
            .iter()
            .filter_map(|variant| match &variant.kind {
                Kind::Defined(definition) => Some((variant, &**definition)),
                Kind::Transparent(_) => None,
            })
    }

    /// The types whose definitions come from a transparent field.
    pub(crate) fn members(&self) -> impl Iterator<Item = &Type> {
        self.variants
            .iter()
            .filter_map(|variant| match variant.kind {
                Kind::Transparent(field) => variant.fields.get(field).map(|field| &field.ty),
                Kind::Defined(_) => None,
            })
    }
}

impl Definition {
    /// Whether an occurrence has anything to show beyond its definition.
    pub(crate) fn is_dynamic(&self) -> bool {
        matches!(self.message, Message::Format(_) | Message::Display)
            || !self.details.is_empty()
            || self.retry_after.is_some()
    }
}

/// What is in an `Option<…>`.
pub(crate) fn option_inner(ty: &Type) -> Option<&Type> {
    let Type::Path(path) = ty else { return None };
    let last = path.path.segments.last()?;
    let syn::PathArguments::AngleBracketed(arguments) = &last.arguments else {
        return None;
    };
    match arguments.args.first()? {
        syn::GenericArgument::Type(inner) if last.ident == "Option" => Some(inner),
        _ => None,
    }
}
