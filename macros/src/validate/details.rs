//! The details: the public data of a variant.

use std::collections::HashMap;

use proc_macro2::Span;
use syn::ext::IdentExt;
use syn::{Path, Type};

use super::example;
use super::fields::{FieldRole, FieldRoles};
use crate::diagnostics::Diagnostics;
use crate::keys::Keys;
use crate::model::{Computed, Detail, DetailSource, FieldDetail, JsonType};
use crate::receive::value::{ComputedItem, Items};
use crate::receive::{ReceivedField, RenameRule, SerdeField};
use crate::syntax::PrivateType;
use crate::syntax::rust_type::{self, Primitive, type_to_string};

/// What the details of a variant are made from.
pub(super) struct Details<'a> {
    pub(super) krate: &'a Path,
    pub(super) fields: &'a [ReceivedField<'a>],
    pub(super) roles: &'a FieldRoles,
    pub(super) rename_all: RenameRule,
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
            } else {
                check_no_example(role, diagnostics);
            }
        }
        let computed = keys.computed.items();
        details.extend(computed.map(self::computed));
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
        if let Some(example) = &role.example {
            example::check(example, ty, &source, diagnostics);
        }
        let (json_type, type_name) = self.json_type(ty, &source);
        Some(Detail {
            name,
            span,
            example: role.example.as_ref().map(|json| json.value.0.clone()),
            json_type,
            type_name,
            optional: rust_type::is_optional(ty) || serde.skip_if.is_some(),
            is_string: rust_type::is_string(ty),
            source,
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
            let json_type = if rust_type::is_messages(&function.path, self.krate) {
                JsonType::List(Box::new(JsonType::String))
            } else {
                JsonType::Unknown
            };
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

/// Under `details`, a field whose type is an error or a backtrace by its name needs a word, unless the derive of another
/// crate knows what it is: such a field may be meant for the log.
fn check_said(
    received: &ReceivedField<'_>,
    role: &FieldRole,
    keys: &Keys,
    diagnostics: &mut Diagnostics,
) {
    let said = role.is_marked
        || role.detail.is_some()
        || role.skip
        || role.header.is_some()
        || role.status.is_some();
    let (rule, remedy) = match role.private_type {
        Some(PrivateType::Error) => (
            "`details` does not tell whether an error in a field is public",
            "mark the field `#[api_error(skip)]` or `#[api_error(detail)]`",
        ),
        Some(PrivateType::Backtrace) => (
            "a backtrace is never public",
            "mark the field `#[api_error(skip)]`",
        ),
        Some(PrivateType::Rejection) | None => return,
    };
    if !said && !keys.details.is_empty() {
        diagnostics.error_at(&received.field.ty, format!("{rule}; {remedy}"));
    }
}

/// A computed detail. Without a type, only its function determines its JSON and whether it is absent.
fn computed(item: &ComputedItem) -> Detail {
    let ty = item.ty.as_ref();
    let present = |ty| type_to_string(rust_type::option_inner(ty).unwrap_or(ty));
    Detail {
        name: item.name.unraw().to_string(),
        span: item.name.span(),
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
    }
}

/// A delay is written in whole seconds, as in the header `Retry-After`.
fn check_delay_is_plain(serde: &SerdeField, diagnostics: &mut Diagnostics) {
    if let Some(span) = serde.flatten {
        diagnostics.error(span, "a delay has no members to flatten; remove `flatten`");
    }
    for (key, path) in [
        ("with", &serde.with),
        ("serialize_with", &serde.serialize_with),
    ] {
        if let Some(path) = path {
            let rule = "a public delay is always written in whole seconds";
            diagnostics.error_at(path, format!("{rule}; remove `{key}`"));
        }
    }
}

/// Only public fields and headers can have an example, since the documentation shows no other fields.
fn check_no_example(role: &FieldRole, diagnostics: &mut Diagnostics) {
    if let Some(example) = role.example.as_ref().filter(|_| role.header.is_none()) {
        let rule = "`example` has no effect on a private field";
        diagnostics.error(
            example.key,
            format!("{rule}; mark the field `detail`, or remove `example`"),
        );
    }
}

/// The names of details are unique.
fn check_names(details: &[Detail], diagnostics: &mut Diagnostics) {
    let mut known = HashMap::new();
    for detail in details.iter().filter(|detail| !detail.is_flattened()) {
        match known.insert(&detail.name, detail) {
            // The type is right for its other variants.
            Some(field) if detail.is_default() && field.field().is_some() => {
                let rule = format!("the type's `computed` has the detail `{}` too", detail.name);
                let remedy = "rename the field with `#[serde(rename = \"…\")]`, or keep it private";
                diagnostics.error(field.span, format!("{rule}; {remedy}"));
            }
            Some(_) => {
                let rule = format!("the detail `{}` is already defined", detail.name);
                diagnostics.error(detail.span, format!("{rule}; choose another name"));
            }
            None => {}
        }
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
