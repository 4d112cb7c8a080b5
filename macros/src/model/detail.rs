//! The public details of a definition.

use proc_macro2::Span;
use syn::{ExprPath, Path, Type};

use crate::syntax::JsonType;

/// A public detail.
pub(crate) struct Detail {
    pub(crate) name: String,
    pub(crate) span: Span,
    /// What documents say of it.
    pub(crate) description: Option<String>,
    /// JSON.
    pub(crate) example: Option<String>,
    /// The JSON type of its value when present.
    pub(crate) json_type: JsonType,
    /// The type inside an `Option`, or the function that writes or computes the value.
    pub(crate) type_name: String,
    /// Whether it may be absent.
    pub(crate) optional: bool,
    /// Whether its type is a string, which is written without a serializer.
    pub(crate) is_string: bool,
    pub(crate) source: DetailSource,
    pub(crate) schema: SchemaSource,
}

/// Where documents take the JSON Schema from.
pub(crate) enum SchemaSource {
    /// Not from a type: the macro knows it, or nobody does.
    None,
    /// The type, if the compiler knows a schema of it.
    Type(Type),
    /// The type; one without a schema is an error.
    Required(Type),
    /// What the function returns, if the compiler knows a schema of it.
    Function(Path),
}

pub(crate) enum DetailSource {
    Field(Box<FieldDetail>),
    /// The delay, in whole seconds.
    Delay(usize),
    Computed(Box<Computed>),
}

/// A detail whose value a function gives.
pub(crate) struct Computed {
    pub(crate) function: Path,
    /// What the function returns, if it is given.
    pub(crate) ty: Option<Type>,
    /// Whether it is a default of the type, which applies where the envelope has a place for it.
    pub(crate) of_type: bool,
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
    /// Whether its members are written instead of the detail itself.
    pub(crate) fn is_flattened(&self) -> bool {
        matches!(&self.source, DetailSource::Field(field) if field.flatten)
    }

    /// Whether it is a default of the type.
    pub(crate) fn is_default(&self) -> bool {
        matches!(&self.source, DetailSource::Computed(computed) if computed.of_type)
    }

    /// The index of the field that holds it.
    pub(crate) fn field(&self) -> Option<usize> {
        match &self.source {
            DetailSource::Field(detail) => Some(detail.field),
            DetailSource::Delay(field) => Some(*field),
            DetailSource::Computed(_) => None,
        }
    }
}
