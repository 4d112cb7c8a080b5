//! The table of a code's details.

use maud::{Markup, html};
use serde_json::Value as Json;

use super::schema_type::SchemaType;
use crate::document::DetailDocument;
use crate::export::entry::Entry;
use crate::export::schemas::Schemas;
use crate::export::shape;

pub(super) fn table(entry: Entry<'_>) -> Markup {
    let Entry {
        code,
        layout,
        schemas,
    } = entry;
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
                                    (type_text(detail, schemas))
                                    @if shape::is_nullable(layout, detail) { " or null" }
                                    @if let Some(text) = &detail.description { div { (text) } }
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

/// The type by the schema, otherwise by the example. The Rust type is for the owners of the contract.
fn type_text(detail: &DetailDocument, schemas: &Schemas) -> String {
    let known = SchemaType::new(detail.schema.as_ref(), schemas);
    match detail.example() {
        Some(example) if known == SchemaType::Unknown => type_name(&example).to_owned(),
        _ => text_of(&known),
    }
}

fn text_of(of_type: &SchemaType) -> String {
    match of_type {
        SchemaType::Integer => "integer".to_owned(),
        SchemaType::Number => "number".to_owned(),
        SchemaType::String => "string".to_owned(),
        SchemaType::Boolean => "boolean".to_owned(),
        SchemaType::Words(words) => {
            let words = words.iter().map(|word| format!("\"{word}\""));
            words.collect::<Vec<_>>().join(" or ")
        }
        SchemaType::List(element) => format!("list of {}", text_of(element)),
        SchemaType::Object => "object".to_owned(),
        SchemaType::Nullable(inner) => format!("{} or null", text_of(inner)),
        SchemaType::Unknown => "any".to_owned(),
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
        for (schema, text) in [
            (integer.clone(), "integer"),
            (list(list(integer)), "list of list of integer"),
            (list(json!({})), "list of any"),
            (
                list(nullable(json!({ "type": "boolean" }))),
                "list of boolean or null",
            ),
            (json!({ "type": "array" }), "list of any"),
            (json!({ "type": "object" }), "object"),
            (json!({ "enum": ["a", "b"] }), "\"a\" or \"b\""),
        ] {
            let known = SchemaType::new(Some(&schema), &Schemas::new());
            assert_eq!(text_of(&known), text);
        }
    }
}
