//! The validated model of a type: all that expansion needs, with nothing left to decide.

mod adapters;
mod detail;
mod message;
mod status;

use errbook_contract::{Effect, GrpcCode, LogLevel, RejectionKind, Retry};
use proc_macro2::Ident;
use syn::{Generics, Member, Path, Type};

pub(crate) use self::adapters::Adapters;
pub(crate) use self::detail::{Computed, Detail, DetailSource, FieldDetail, SchemaSource};
pub(crate) use self::message::{Argument, Format, Message, MessagePiece};
pub(crate) use self::status::{SentStatuses, StatusField, StatusRow};

pub(crate) use crate::syntax::{HeaderValue, JsonType};

/// A type that derives `ApiError`.
pub(crate) struct ErrorType {
    pub(crate) krate: Path,
    pub(crate) ident: Ident,
    pub(crate) generics: Generics,
    pub(crate) is_struct: bool,
    /// `#[repr(packed)]`
    pub(crate) is_packed: bool,
    pub(crate) group: Option<String>,
    /// With a domain the errors are those of a gRPC API, too.
    pub(crate) domain: Option<String>,
    /// The type's own envelope, even if no variant uses it.
    pub(crate) envelope: Option<Path>,
    pub(crate) adapters: Adapters,
    pub(crate) variants: Vec<Variant>,
}

/// A variant, or the struct itself.
pub(crate) struct Variant {
    pub(crate) ident: Ident,
    pub(crate) fields: Vec<Field>,
    pub(crate) kind: VariantKind,
}

pub(crate) enum VariantKind {
    /// Everything comes from the field at this index.
    Transparent(usize),
    Defined(Box<Definition>),
}

pub(crate) struct Field {
    pub(crate) member: Member,
    pub(crate) ty: Type,
}

/// The static facts of a variant, and the fields that hold the others.
pub(crate) struct Definition {
    pub(crate) code: String,
    pub(crate) shared_code: bool,
    pub(crate) number: Option<i32>,
    pub(crate) shared_number: bool,
    pub(crate) status: u16,
    pub(crate) retry: Retry,
    pub(crate) effect: Effect,
    pub(crate) message: Message,
    pub(crate) log: Option<LogLevel>,
    /// In a type with a domain.
    pub(crate) grpc: Option<Grpc>,
    /// The kinds of rejections that the variant answers.
    pub(crate) answers: Vec<RejectionKind>,
    pub(crate) description: Option<String>,
    /// Whether the description is a doc comment that bodies and headers do not show.
    pub(crate) private_description: bool,
    /// Whether the description is missing because a macro in `#[doc = …]` computes it.
    pub(crate) computed_description: bool,
    /// What is passed on as it is: facts by name, and their texts.
    pub(crate) texts: Vec<(&'static str, String)>,
    pub(crate) docs_url: Option<String>,
    pub(crate) content_type: Option<String>,
    pub(crate) envelope: Option<Path>,
    pub(crate) details: Vec<Detail>,
    pub(crate) headers: Vec<Header>,
    pub(crate) header_fields: Vec<HeaderField>,
    /// The fields whose lines are added to the headers.
    pub(crate) header_maps: Vec<usize>,
    /// The field that holds the rejection which the variant answers: its headers are sent.
    pub(crate) rejection: Option<usize>,
    /// Names with their JSON.
    pub(crate) extra: Vec<(String, String)>,
    pub(crate) retry_after: Option<DelayField>,
    pub(crate) status_field: Option<StatusField>,
    pub(crate) deprecated: Option<String>,
    pub(crate) replaced_by: Option<String>,
    /// `#[doc(hidden)]`: kept out of documents and exports.
    pub(crate) hidden: bool,
}

/// What a client of gRPC decides by.
pub(crate) struct Grpc {
    /// Without a code the status decides.
    pub(crate) code: Option<GrpcCode>,
    pub(crate) reason: String,
}

/// A header of the definition.
pub(crate) struct Header {
    pub(crate) name: String,
    pub(crate) value: HeaderValue,
}

/// A field that is sent as a header.
pub(crate) struct HeaderField {
    pub(crate) field: usize,
    /// In lower case.
    pub(crate) name: String,
    /// As written.
    pub(crate) written: String,
    /// Whether its type is an `Option`.
    pub(crate) optional: bool,
}

/// The field that holds the delay.
pub(crate) struct DelayField {
    pub(crate) field: usize,
    /// Whether its type is an `Option`.
    pub(crate) optional: bool,
}

impl ErrorType {
    /// The variants that have a definition of their own, in order.
    pub(crate) fn definitions(&self) -> impl Iterator<Item = (&Variant, &Definition)> {
        self.variants
            .iter()
            .filter_map(|variant| match &variant.kind {
                VariantKind::Defined(definition) => Some((variant, &**definition)),
                VariantKind::Transparent(_) => None,
            })
    }

    /// The rows of the table of definitions, in order.
    pub(crate) fn rows(&self) -> impl Iterator<Item = (&Variant, &Definition, StatusRow)> {
        self.definitions().flat_map(|(variant, definition)| {
            let rows = definition.rows().into_iter();
            rows.map(move |row| (variant, definition, row))
        })
    }

    /// The types of the transparent fields, whose definitions this type includes.
    pub(crate) fn members(&self) -> impl Iterator<Item = &Type> {
        self.variants
            .iter()
            .filter_map(|variant| match variant.kind {
                VariantKind::Transparent(field) => variant.fields.get(field).map(|field| &field.ty),
                VariantKind::Defined(_) => None,
            })
    }
}

impl Definition {
    /// The number of details that are no defaults of the type, which come last.
    pub(crate) fn own_details(&self) -> usize {
        let mut details = self.details.iter();
        let defaults = details.position(Detail::is_default);
        defaults.unwrap_or(self.details.len())
    }

    /// Whether it depends on the envelope which of the type's details apply: the default envelope has a place for all.
    pub(crate) fn may_lack_defaults(&self) -> bool {
        self.envelope.is_some() && self.own_details() < self.details.len()
    }

    /// A row for each status that is listed, its own first.
    pub(crate) fn rows(&self) -> Vec<StatusRow> {
        let mut rows = vec![StatusRow {
            status: self.status,
            retry: self.retry,
            effect: self.effect,
            docs_url: self.docs_url.clone(),
        }];
        if let Some(SentStatuses::Listed(others)) = self.status_field.as_ref().map(|it| &it.sent) {
            rows.extend_from_slice(others);
        }
        rows
    }

    /// Whether every occurrence in the row answers what the framework refused at that very status, so that headers such
    /// as `Allow` come with the refusal.
    pub(crate) fn has_framework_headers(&self, row: &StatusRow) -> bool {
        let is_own_row = row.status == self.status;
        let are_refused = |statuses: &[StatusRow]| {
            self.answers.iter().all(|kind| {
                let is_class = matches!(
                    kind,
                    RejectionKind::ClientError | RejectionKind::ServerError
                );
                let mut statuses = statuses.iter().map(|row| row.status);
                !is_class && statuses.any(|status| status == kind.default_status())
            })
        };
        !self.answers.is_empty()
            && match self.status_field.as_ref().map(|field| &field.sent) {
                None => are_refused(std::slice::from_ref(row)),
                // The first row has the statuses that are not listed, too.
                Some(SentStatuses::Listed(_)) => !is_own_row || are_refused(&self.rows()),
                Some(SentStatuses::Any { .. }) => true,
            }
    }

    /// Whether an occurrence has facts beyond its definition.
    pub(crate) fn is_dynamic(&self) -> bool {
        matches!(self.message, Message::Format(_) | Message::Display { .. })
            || !self.header_fields.is_empty()
            || !self.header_maps.is_empty()
            || self.rejection.is_some()
            || !self.details.is_empty()
            || self.retry_after.is_some()
            || self.status_field.is_some()
    }
}
