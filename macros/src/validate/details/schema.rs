//! Where documents take the schema of a field from.

use syn::Type;

use crate::diagnostics::Diagnostics;
use crate::model::{DetailSource, SchemaSource};
use crate::receive::Spanned;
use crate::receive::value::SchemaAttr;

/// What the attributes say about the schema of a field.
pub(super) struct Schemas<'a> {
    /// Whether the type has `schema`.
    pub(super) of_all: bool,
    /// The field's own `schema`.
    pub(super) of_field: Option<&'a Spanned<SchemaAttr>>,
}

impl Schemas<'_> {
    /// The first source that applies: a type that is named, a function that writes the field, the field's type.
    pub(super) fn of(
        &self,
        ty: &Type,
        source: &DetailSource,
        diagnostics: &mut Diagnostics,
    ) -> SchemaSource {
        let DetailSource::Field(field) = source else {
            if let Some(schema) = self.of_field {
                let rule = "a public delay is always written in whole seconds";
                diagnostics.error(schema.key, format!("{rule}; remove `schema`"));
            }
            return SchemaSource::None;
        };
        let is_written = field.with.is_some() || field.serialize_with.is_some();
        match self.of_field.map(|schema| (&schema.value, schema.key)) {
            Some((SchemaAttr::Of(named), _)) => SchemaSource::Required((**named).clone()),
            Some((SchemaAttr::OfField, key)) if is_written => {
                let rule = "a function writes the field, so that its type does not tell the JSON";
                let remedy = "write `schema = Type` with a type that has the same JSON";
                diagnostics.error(key, format!("{rule}; {remedy}"));
                SchemaSource::None
            }
            _ if is_written => SchemaSource::None,
            Some((SchemaAttr::OfField, _)) => SchemaSource::Required(ty.clone()),
            None if self.of_all => SchemaSource::Required(ty.clone()),
            None => SchemaSource::Type(ty.clone()),
        }
    }

    /// The type that has the JSON of the field.
    pub(super) fn written_like<'t>(&'t self, ty: &'t Type) -> &'t Type {
        match self.of_field.map(|schema| &schema.value) {
            Some(SchemaAttr::Of(named)) => named,
            _ => ty,
        }
    }
}
