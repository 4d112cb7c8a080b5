//! The types of the errors.

use super::names::NamedCode;
use super::syntax::{doc_comment, quoted};
use super::type_text::{Identifiers, object_text, type_text};
use crate::document::{CodeDocument, DetailDocument};
use crate::export::sample;
use crate::export::schema_type::{MemberType, ObjectType, Type, description_of};
use crate::export::shape::{self, Item, Shape};

/// The type of the details of a code, if it has any.
pub(super) fn details_type(named: &NamedCode<'_>) -> Option<ObjectType> {
    let code = named.entry.code;
    let details = shape::details(named.entry);
    let member = |(name, item): (&str, Item<'_>)| {
        let known = sample::detail_named(code, name);
        // A detail whose member is `null` is absent.
        let is_nullable = known.is_some_and(|it| shape::is_nullable(named.entry.layout, it));
        MemberType {
            name: name.to_owned(),
            required: item.required && !is_nullable,
            of_type: of_shape(&item.shape),
            description: match known {
                Some(known) => of_detail(known),
                None => description(&item.shape),
            },
            example: known.and_then(|it| it.example.as_ref().map(ToString::to_string)),
        }
    };
    (!details.is_empty()).then(|| ObjectType {
        members: details.members.into_iter().map(member).collect(),
        rest: details.rest.map(|rest| Box::new(Type::new(Some(&rest)))),
    })
}

/// The description of a detail; of a delay it names the unit.
fn of_detail(detail: &DetailDocument) -> Option<String> {
    let unit = detail.delay.then_some("In seconds.");
    let parts: Vec<_> = detail
        .description
        .as_deref()
        .into_iter()
        .chain(unit)
        .collect();
    (!parts.is_empty()).then(|| parts.join("\n"))
}

/// The description of a member of a flattened detail.
fn description(shape: &Shape<'_>) -> Option<String> {
    match shape {
        Shape::Detail(detail) => description_of(detail.schema.as_deref()?),
        Shape::Either(first, _) => description(first),
        _ => None,
    }
}

/// A detail can have several types, if several definitions have it.
fn of_shape(shape: &Shape<'_>) -> Type {
    match shape {
        Shape::Detail(detail) => Type::new(detail.schema.as_deref()),
        Shape::Either(first, other) => Type::any([of_shape(first), of_shape(other)]),
        _ => Type::Unknown,
    }
}

/// The interface of the details of a code, if it has any.
pub(super) fn details(named: &NamedCode<'_>, identifiers: &Identifiers) -> Option<String> {
    let code = named.entry.code;
    let object = details_type(named)?;
    let comment = format!("The details of `{}` at {}.", code.code, code.status);
    let members = object_text(&object, identifiers, "");
    let (comment, name) = (doc_comment(&[comment]), &named.name);
    Some(format!(
        "{comment}export interface {name}Details {members}\n"
    ))
}

/// The interface of the errors of a code.
pub(super) fn error(named: &NamedCode<'_>) -> String {
    let (code, name) = (named.entry.code, &named.name);
    let mut lines: Vec<_> = code.descriptions().into_iter().map(str::to_owned).collect();
    lines.extend(code.each(|code| code.help.clone()));
    lines.extend(code.since.iter().map(|version| format!("@since {version}")));
    lines.extend(deprecation(code));
    let status = match code.any_status {
        true => "number".to_owned(),
        false => code.status.to_string(),
    };
    let details = match code.details.is_empty() {
        true => "undefined".to_owned(),
        false => format!("{name}Details | undefined"),
    };
    format!(
        "{}export interface {name}Error extends Known {{\n  readonly code: {};\n  readonly status: {status};\n  \
         readonly details: {details};\n}}\n",
        doc_comment(&lines),
        quoted(&code.code),
    )
}

/// The type of a named schema.
pub(super) fn schema(identifier: &str, of_type: &Type, identifiers: &Identifiers) -> String {
    match of_type {
        Type::Object(object) => {
            let members = object_text(object, identifiers, "");
            format!("export interface {identifier} {members}\n")
        }
        other => {
            let other = type_text(other, identifiers, "");
            format!("export type {identifier} = {other};\n")
        }
    }
}

/// `@deprecated`, with the note and the code to use instead.
fn deprecation(code: &CodeDocument) -> Option<String> {
    let note = code.deprecated.as_deref()?;
    let replacement = code.replaced_by.as_ref();
    let replacement = replacement.map(|code| format!("Replaced by `{code}`."));
    let parts = [
        "@deprecated",
        note,
        replacement.as_deref().unwrap_or_default(),
    ];
    let parts: Vec<_> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    Some(parts.join(" "))
}
