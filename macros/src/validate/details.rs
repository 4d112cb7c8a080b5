//! The details: the public data of a variant.

mod rules;
mod schema;

use proc_macro2::Span;
use syn::ext::IdentExt;
use syn::{Path, Type};

use self::rules::{check_delay_is_plain, check_names, check_no_effect, check_said};
use self::schema::Schemas;
use super::example;
use super::fields::{FieldRole, FieldRoles};
use crate::diagnostics::Diagnostics;
use crate::keys::Keys;
use crate::model::{Computed, Detail, DetailSource, FieldDetail, JsonType, SchemaSource};
use crate::receive::value::{ComputedItem, Items};
use crate::receive::{ReceivedField, RenameRule};
use crate::syntax::rust_type::{self, Primitive, type_to_string};

/// What the details of a variant are made from.
pub(super) struct Details<'a> {
    pub(super) krate: &'a Path,
    pub(super) fields: &'a [ReceivedField<'a>],
    pub(super) roles: &'a FieldRoles,
    pub(super) rename_all: RenameRule,
    /// Whether the type has `schema`.
    pub(super) schema: bool,
    /// Whether the variant has `details`, as far as its attributes could be parsed.
    pub(super) may_have_details: bool,
}

impl Details<'_> {
    /// The public fields in order, then the computed details; names are unique.
    pub(super) fn validate(&self, keys: &Keys, diagnostics: &mut Diagnostics) -> Vec<Detail> {
        let mut details = Vec::new();
        for (index, received) in self.fields.iter().enumerate() {
            let role = self.roles.of(index);
            check_said(received, role, keys, diagnostics);
            if is_public(role, !keys.details.is_empty()) {
                let detail = self.field(index, received, diagnostics);
                details.extend(detail);
            } else if !is_public(role, self.may_have_details) {
                check_no_effect(role, diagnostics);
            }
        }
        let computed = keys.computed.items();
        details.extend(computed.map(|item| self::computed(item, self.schema)));
        check_names(&details, diagnostics);
        details
    }

    /// A public field; a tuple field needs a name.
    fn field(
        &self,
        index: usize,
        received: &ReceivedField<'_>,
        diagnostics: &mut Diagnostics,
    ) -> Option<Detail> {
        let (role, serde, ty) = (self.roles.of(index), &received.serde, &received.field.ty);
        diagnostics.extend(serde.errors.clone());
        let (name, span) = self.name(index, received, diagnostics)?;
        let source = if role.retry_after.is_some() {
            check_delay_is_plain(serde, diagnostics);
            DetailSource::Delay(index)
        } else {
            DetailSource::Field(Box::new(FieldDetail {
                field: index,
                flatten: serde.flatten.is_some(),
                skip_if: serde.skip_if.clone(),
                with: serde.with.clone(),
                serialize_with: serde.serialize_with.clone(),
            }))
        };
        if let DetailSource::Field(detail) = &source
            && detail.serialize_with.is_none()
            && detail.with.is_none()
            && rust_type::is_function(ty)
        {
            let rule = "a function has no JSON";
            let remedy = "keep the field private, or use `#[serde(serialize_with = \"…\")]`";
            diagnostics.error_at(ty, format!("{rule}; {remedy}"));
        }
        let schemas = Schemas {
            of_all: self.schema,
            of_field: role.schema.as_ref(),
        };
        let schema = schemas.of(ty, &source, diagnostics);
        if let Some(example) = &role.example {
            example::check(example, schemas.written_like(ty), &source, diagnostics);
        }
        let (json_type, type_name) = self.json_type(ty, &source);
        Some(Detail {
            name,
            span,
            description: received.description.clone(),
            example: role.example.as_ref().map(|json| json.value.0.clone()),
            json_type,
            type_name,
            optional: rust_type::is_optional(ty) || serde.skip_if.is_some(),
            is_string: rust_type::is_string(ty),
            source,
            schema,
        })
    }

    /// The name in the JSON, and its span.
    fn name(
        &self,
        index: usize,
        received: &ReceivedField<'_>,
        diagnostics: &mut Diagnostics,
    ) -> Option<(String, Span)> {
        let flatten = received.serde.flatten.is_some();
        if let Some(rename) = &received.serde.rename {
            return Some((rename.value(), rename.span()));
        }
        if let Some(ident) = &received.field.ident {
            let name = self.rename_all.apply(&received.name);
            if name.is_empty() && !flatten {
                let rule = format!("the rename rule turns `{ident}` into an empty name");
                let remedy = "add `#[serde(rename = \"…\")]`";
                diagnostics.error(ident.span(), format!("{rule}; {remedy}"));
            }
            return Some((name, ident.span()));
        }
        if flatten {
            return Some((index.to_string(), received.span()));
        }
        let otherwise = if self.roles.of(index).detail.is_some() {
            "remove `detail`"
        } else {
            "mark it `#[api_error(skip)]`"
        };
        let remedy = format!("add `#[serde(rename = \"…\")]`, or {otherwise}");
        let message = format!("a public tuple field needs a name; {remedy}");
        diagnostics.error_at(&received.field.ty, message);
        None
    }

    /// The JSON type of a field, and what determines it: the function that writes the field, otherwise its Rust type.
    fn json_type(&self, ty: &Type, source: &DetailSource) -> (JsonType, String) {
        if let DetailSource::Field(field) = source
            && let Some(function) = field.serialize_with.as_ref().or(field.with.as_ref())
        {
            let json_type = rust_type::written_by(&function.path, self.krate);
            return (json_type, type_to_string(function));
        }
        let inner = rust_type::option_inner(ty).unwrap_or(ty);
        match source {
            // A `Duration` is written in whole seconds.
            DetailSource::Delay(_) => match rust_type::primitive(inner) {
                Some((name, Primitive::Unsigned)) => (JsonType::Integer, name.to_owned()),
                _ => (JsonType::Integer, "u64".to_owned()),
            },
            _ => (rust_type::detail_json_type(ty), type_to_string(inner)),
        }
    }
}

/// A field is public if it is marked `detail`, or if the variant has `details` and nothing about the field says that it is
/// for the log or for a header. It is private in any case if it is marked `skip`, or internal.
fn is_public(role: &FieldRole, has_details: bool) -> bool {
    let marked = role.detail.is_some();
    let sent_otherwise = role.header.is_some() || role.headers.is_some() || role.status.is_some();
    let private = role.is_marked || role.private_type.is_some() || sent_otherwise;
    !role.skip && role.internal.is_none() && (marked || (has_details && !private))
}

/// A computed detail. Without a type, only its function determines its JSON and whether it is absent. `schema` is whether the
/// type has this key.
fn computed(item: &ComputedItem, schema: bool) -> Detail {
    let ty = item.ty.as_ref();
    let present = |ty| type_to_string(rust_type::option_inner(ty).unwrap_or(ty));
    Detail {
        name: item.name.unraw().to_string(),
        span: item.name.span(),
        description: None,
        example: None,
        json_type: ty.map_or(JsonType::Unknown, rust_type::detail_json_type),
        type_name: ty.map_or_else(|| type_to_string(&item.function), present),
        optional: ty.is_none_or(rust_type::is_optional),
        is_string: false,
        source: DetailSource::Computed(Box::new(Computed {
            function: item.function.clone(),
            ty: item.ty.clone(),
            of_type: item.of_type,
        })),
        schema: match &item.ty {
            Some(ty) if schema => SchemaSource::Required(ty.clone()),
            Some(ty) => SchemaSource::Type(ty.clone()),
            None => SchemaSource::Function(item.function.clone()),
        },
    }
}

#[cfg(test)]
mod tests {
    use crate::derive::derive;

    /// Not a case of `ui-tests`, where messages cannot contain `__`.
    #[test]
    fn a_name_that_a_rule_empties_is_an_error() {
        for rule in ["camelCase", "PascalCase"] {
            let tokens = derive(&syn::parse_quote! {
                #[serde(rename_all_fields = #rule)]
                enum Error {
                    #[api_error(code = "gone", status = 410, details)]
                    Gone { __: u32 },
                }
            });
            let message = "the rename rule turns `__` into an empty name; add";
            assert!(tokens.to_string().contains(message), "{rule}: {tokens}");
        }
    }
}
