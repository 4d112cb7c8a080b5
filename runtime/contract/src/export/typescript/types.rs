//! A shape as a TypeScript type.

use serde_json::Value as Json;

use super::names::NamedCode;
use super::syntax::{doc_comment, member_name, quoted};
use crate::document::CodeDocument;
use crate::export::schema_type::SchemaType;
use crate::export::shape::{self, FactType, Item, Object, Shape};
use crate::{Effect, Retry};

/// The interface of the details of a code, if it has any.
pub(super) fn details(named: &NamedCode<'_>) -> Option<String> {
    let code = named.entry.code;
    let details = shape::details(code);
    (!details.is_empty()).then(|| {
        let comment = doc_comment(&[format!(
            "The details of `{}` at {}.",
            code.code, code.status
        )]);
        let members = Types::without_details().object(&details, "");
        format!(
            "{comment}export interface {}Details {members}\n",
            named.name
        )
    })
}

/// The interface of the errors of a code.
pub(super) fn error(named: &NamedCode<'_>) -> String {
    let code = named.entry.code;
    let mut lines: Vec<_> = code.descriptions().into_iter().map(str::to_owned).collect();
    lines.extend(code.each(|code| code.help.clone()));
    lines.extend(code.since.iter().map(|version| format!("@since {version}")));
    lines.extend(deprecation(code));
    let types = Types {
        details: Some((shape::details(code), format!("{}Details", named.name))),
    };
    let body = match shape::body(named.entry) {
        Some(shape) => types.of_shape(&shape, "  "),
        None => "null".to_owned(),
    };
    format!(
        "{}export interface {}Error {{\n  readonly code: {};\n  readonly status: {};\n  readonly body: {body};\n}}\n",
        doc_comment(&lines),
        named.name,
        quoted(&code.code),
        if code.any_status {
            "number".to_owned()
        } else {
            code.status.to_string()
        },
    )
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

/// Writes the types of shapes.
struct Types<'a> {
    /// All details of the code, and the name of their interface, to be used where a body shows all of them.
    details: Option<(Object<'a>, String)>,
}

impl Types<'_> {
    fn without_details() -> Self {
        Types { details: None }
    }

    fn of_shape(&self, shape: &Shape<'_>, indent: &str) -> String {
        match shape {
            Shape::Fixed(value) => value.to_string(),
            Shape::Code(code) => quoted(code),
            Shape::Fact(fact_type, _) => type_of_fact(*fact_type),
            Shape::Detail(detail) => type_of_schema(detail.schema),
            Shape::Details(object) => match &self.details {
                Some((details, name)) if details == object && !object.is_empty() => name.clone(),
                _ => self.object(object, indent),
            },
            Shape::Object(object) => self.object(object, indent),
            Shape::List(items) => self.list(items, indent),
            Shape::Either(first, other) => {
                let (first, other) = (self.of_shape(first, indent), self.of_shape(other, indent));
                format!("{first} | {other}")
            }
        }
    }

    fn object(&self, object: &Object<'_>, indent: &str) -> String {
        let inner = format!("{indent}  ");
        let member = |(name, item): &(&str, Item<'_>)| {
            let mark = if item.required { "" } else { "?" };
            let of_item = self.of_shape(&item.shape, &inner);
            let comment = match &item.shape {
                Shape::Detail(detail) => detail
                    .description
                    .map(|text| format!("{inner}{}", doc_comment(&[text.to_owned()]))),
                _ => None,
            };
            let comment = comment.unwrap_or_default();
            format!(
                "{comment}{inner}readonly {}{mark}: {of_item};\n",
                member_name(name)
            )
        };
        let mut members: String = object.members.iter().map(member).collect();
        if object.open {
            members += &format!("{inner}readonly [name: string]: unknown;\n");
        }
        if members.is_empty() {
            "{}".to_owned()
        } else {
            format!("{{\n{members}{indent}}}")
        }
    }

    /// A tuple, unless an element can be left out, which moves the elements after it.
    fn list(&self, items: &[Item<'_>], indent: &str) -> String {
        let types = items.iter().map(|item| self.of_shape(&item.shape, indent));
        let types: Vec<_> = types.collect();
        if items.iter().all(|item| item.required) {
            format!("readonly [{}]", types.join(", "))
        } else {
            format!("readonly ({})[]", types.join(" | "))
        }
    }
}

fn type_of_fact(fact_type: FactType) -> String {
    let union = |words: &[&str]| {
        words
            .iter()
            .map(|word| quoted(word))
            .collect::<Vec<_>>()
            .join(" | ")
    };
    match fact_type {
        FactType::String => "string".to_owned(),
        FactType::Boolean => "boolean".to_owned(),
        FactType::Integer => "number".to_owned(),
        FactType::RetryClass => union(&Retry::CLASSES.map(|class| class.as_str())),
        FactType::Effect => union(&Effect::ALL.map(|effect| effect.as_str())),
    }
}

fn type_of_schema(schema: Option<&Json>) -> String {
    match SchemaType::new(schema) {
        SchemaType::Integer | SchemaType::Number => "number".to_owned(),
        SchemaType::String => "string".to_owned(),
        SchemaType::Boolean => "boolean".to_owned(),
        SchemaType::List(element) => match SchemaType::new(element) {
            SchemaType::Nullable(_) => format!("({})[]", type_of_schema(element)),
            _ => format!("{}[]", type_of_schema(element)),
        },
        SchemaType::Nullable(inner) => format!("{} | null", type_of_schema(Some(inner))),
        SchemaType::Unknown => "unknown".to_owned(),
    }
}
