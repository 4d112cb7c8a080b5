//! The table of a code's details.

use maud::{Markup, html};
use serde_json::Value as Json;

use super::rust_type::{element_type, public_name};
use crate::document::DetailDocument;
use crate::export::entry::Entry;
use crate::export::schema_type::SchemaType;
use crate::export::shape;

pub(super) fn table(entry: Entry<'_>) -> Markup {
    let Entry { code, layout } = entry;
    let details = &code.details;
    let has_examples = details.iter().any(|detail| detail.example.is_some());
    html! {
        @if !details.is_empty() {
            div.table.details {
                table {
                    caption { "Details" }
                    thead {
                        tr {
                            th scope="col" { "Name" }
                            th scope="col" { "Type" }
                            @if has_examples { th scope="col" { "Example" } }
                        }
                    }
                    tbody {
                        @for detail in details {
                            tr {
                                th scope="row" { (name(detail)) }
                                td {
                                    (type_text(detail))
                                    @if shape::is_nullable(layout, detail) { " or null" }
                                }
                                @if has_examples { td { (example(detail)) } }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn name(detail: &DetailDocument) -> Markup {
    html! {
        @if detail.flattened {
            "further members"
        } @else {
            code { (detail.name) }
            @if detail.optional { " " span.note { "optional" } }
        }
    }
}

fn example(detail: &DetailDocument) -> Markup {
    html! { @if let Some(example) = &detail.example { code { (example) } } }
}

/// The type by the schema, otherwise by the example, otherwise by the Rust type.
fn type_text(detail: &DetailDocument) -> String {
    let rust = detail.rust.as_deref().unwrap_or_default();
    let schema_type = SchemaType::new(detail.schema.as_ref());
    match detail.example() {
        _ if detail.flattened => public_name(rust),
        Some(example) if schema_type == SchemaType::Unknown => type_name(&example).to_owned(),
        None if schema_type == SchemaType::Unknown && detail.computed => "any".to_owned(),
        _ => schema_text(detail.schema.as_ref(), rust),
    }
}

/// The type by the schema; `rust` is the Rust type of the value, for what the schema leaves open.
fn schema_text(schema: Option<&Json>, rust: &str) -> String {
    match SchemaType::new(schema) {
        SchemaType::Integer => "integer".to_owned(),
        SchemaType::Number => "number".to_owned(),
        SchemaType::String => "string".to_owned(),
        SchemaType::Boolean => "boolean".to_owned(),
        SchemaType::List(element) => {
            format!("list of {}", schema_text(element, element_type(rust)))
        }
        SchemaType::Nullable(inner) => format!("{} or null", schema_text(Some(inner), rust)),
        SchemaType::Unknown => public_name(rust),
    }
}

fn type_name(value: &Json) -> &'static str {
    match value {
        Json::Null => "null",
        Json::Bool(_) => "boolean",
        Json::Number(_) => "number",
        Json::String(_) => "string",
        Json::Array(_) => "list",
        Json::Object(_) => "object",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn types_are_described_in_the_words_of_json() {
        let list = |items: Json| json!({ "type": "array", "items": items });
        let nullable = |inner: Json| json!({ "anyOf": [inner, { "type": "null" }] });
        let integer = json!({ "type": "integer" });
        for (schema, rust, text) in [
            (integer.clone(), "u32", "integer"),
            (
                list(list(integer)),
                "Vec<Vec<u8>>",
                "list of list of integer",
            ),
            (
                list(json!({})),
                "Vec<crate::api::FieldError>",
                "list of FieldError",
            ),
            (
                list(nullable(json!({ "type": "boolean" }))),
                "&'static [Option<bool>]",
                "list of boolean or null",
            ),
            (
                list(nullable(list(json!({})))),
                "Box<Vec<Box<Option<Vec<Pos>>>>>",
                "list of list of Pos or null",
            ),
            (json!({ "type": "array" }), "", "list of any"),
        ] {
            assert_eq!(schema_text(Some(&schema), rust), text, "{rust}");
        }
    }
}
