//! The validated facts: what is emitted, with nothing left to decide.

use std::time::Duration;

use proc_macro2::{Ident, Span};
use syn::{ExprPath, Generics, LitStr, Member, Path, Type};

pub(crate) use crate::receive::EffectWord;
use crate::receive::Template;

/// A type that derives `ApiError`.
pub(crate) struct ErrorType {
    pub(crate) krate: Path,
    pub(crate) ident: Ident,
    pub(crate) generics: Generics,
    pub(crate) is_struct: bool,
    pub(crate) group: Option<String>,
    /// The type's own, even where no variant uses it.
    pub(crate) envelope: Option<Path>,
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
    pub(crate) shared_code: bool,
    pub(crate) number: Option<i32>,
    pub(crate) shared_number: bool,
    pub(crate) status: u16,
    pub(crate) retry: Retry,
    pub(crate) effect: EffectWord,
    pub(crate) message: Message,
    pub(crate) description: Option<String>,
    pub(crate) help: Option<String>,
    pub(crate) docs_url: Option<String>,
    pub(crate) content_type: Option<String>,
    pub(crate) envelope: Option<Path>,
    pub(crate) details: Vec<Detail>,
    pub(crate) headers: Vec<Header>,
    pub(crate) header_fields: Vec<HeaderField>,
    /// Names and JSON.
    pub(crate) extra: Vec<(String, String)>,
    /// The index of the field that holds the delay.
    pub(crate) retry_after: Option<usize>,
    pub(crate) deprecated: Option<String>,
    /// `#[doc(hidden)]`: kept out of documents and exports.
    pub(crate) hidden: bool,
}

/// The retry class with its parameters.
#[derive(PartialEq)]
pub(crate) enum Retry {
    Never,
    Refresh,
    Backoff {
        initial: Duration,
        factor: f64,
        max: Duration,
        attempts: u32,
    },
    Throttled {
        after: Option<Duration>,
    },
}

/// A header of the definition; its value may hold facts.
pub(crate) struct Header {
    pub(crate) name: String,
    pub(crate) value: Template,
}

/// A field that is sent as a header.
pub(crate) struct HeaderField {
    pub(crate) field: usize,
    /// In lower case.
    pub(crate) name: String,
    /// As it was typed.
    pub(crate) written: String,
}

pub(crate) enum Message {
    /// The description.
    None,
    Text(String),
    Format(Format),
    /// The type's `Display`, asked for at this place.
    Display(Span),
}

/// A message that shows fields.
pub(crate) struct Format {
    /// As it was written; what the catalog shows.
    pub(crate) written: String,
    /// With each argument by name.
    pub(crate) literal: LitStr,
    pub(crate) arguments: Vec<Argument>,
    pub(crate) template: Template,
}

/// A field in a message.
pub(crate) struct Argument {
    pub(crate) name: String,
    /// As the placeholder has it.
    pub(crate) shown: String,
    pub(crate) field: usize,
    /// The traits of `core::fmt` that its placeholders ask for.
    pub(crate) traits: Vec<&'static str>,
}

/// A public detail.
pub(crate) struct Detail {
    pub(crate) name: String,
    pub(crate) span: Span,
    /// As JSON.
    pub(crate) example: Option<String>,
    pub(crate) source: DetailSource,
}

pub(crate) enum DetailSource {
    Field(Box<FieldDetail>),
    /// The delay, in whole seconds.
    Delay(usize),
    Computed(Path),
}

/// How a public field is serialized.
pub(crate) struct FieldDetail {
    pub(crate) field: usize,
    pub(crate) flatten: bool,
    pub(crate) skip_if: Option<ExprPath>,
    pub(crate) with: Option<ExprPath>,
    pub(crate) serialize_with: Option<ExprPath>,
}

impl Detail {
    /// Whether its members stand in its place.
    pub(crate) fn flattened(&self) -> bool {
        matches!(&self.source, DetailSource::Field(field) if field.flatten)
    }

    /// The field that holds it.
    pub(crate) fn field(&self) -> Option<usize> {
        match &self.source {
            DetailSource::Field(detail) => Some(detail.field),
            DetailSource::Delay(field) => Some(*field),
            DetailSource::Computed(_) => None,
        }
    }
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
        matches!(self.message, Message::Format(_) | Message::Display(_))
            || !self.header_fields.is_empty()
            || !self.details.is_empty()
            || self.retry_after.is_some()
    }
}

/// The type itself: one that came through `macro_rules!` stands in a group, some stand in parentheses.
pub(crate) fn bare(ty: &Type) -> &Type {
    match ty {
        Type::Group(group) => bare(&group.elem),
        Type::Paren(paren) => bare(&paren.elem),
        other => other,
    }
}

/// What is in an `Option<…>`.
pub(crate) fn option_inner(ty: &Type) -> Option<&Type> {
    inner(ty, &["Option"])
}

/// What is in one of these generic types.
pub(crate) fn inner<'a>(ty: &'a Type, names: &[&str]) -> Option<&'a Type> {
    let Type::Path(path) = bare(ty) else {
        return None;
    };
    let last = path.path.segments.last()?;
    let syn::PathArguments::AngleBracketed(arguments) = &last.arguments else {
        return None;
    };
    match arguments.args.first()? {
        syn::GenericArgument::Type(inner) => {
            let known = names.iter().any(|name| last.ident == name);
            known.then_some(inner)
        }
        _ => None,
    }
}
