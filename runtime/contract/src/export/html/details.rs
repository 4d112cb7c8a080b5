//! The table of a code's details.

use maud::{Markup, html};
use serde_json::Value as Json;

use crate::export::ordered::Ordered;
use crate::export::shape::{self, Item, Shape};
use crate::export::wire_type::{WireType, element, pointee, present};
use crate::{Definition, Detail};

pub(super) fn table(definition: &Definition) -> Markup {
    let details = definition.details();
    if details.is_empty() {
        return html! {};
    }
    let shapes = shape::details(definition).members;
    let shape = |detail: &Detail| shapes.iter().find(|(name, _)| *name == detail.name());
    let examples = details.iter().any(|it| it.example().is_some());
    html! {
        div.table.details {
            table {
                caption { "Details" }
                thead {
                    tr {
                        th scope="col" { "Name" }
                        th scope="col" { "Type" }
                        @if examples { th scope="col" { "Example" } }
                    }
                }
                tbody {
                    @for it in details {
                        tr {
                            th scope="row" { (name(it, shape(it).map(|(_, item)| item))) }
                            td { (kind(it, shape(it).map(|(_, item)| item))) }
                            @if examples { td { (example(it)) } }
                        }
                    }
                }
            }
        }
    }
}

fn example(detail: &Detail) -> Markup {
    html! { @if let Some(example) = detail.example() { code { (example) } } }
}

fn name(detail: &Detail, item: Option<&Item>) -> Markup {
    html! {
        @if detail.flattened() {
            "further members"
        } @else {
            code { (detail.name()) }
            @if item.is_some_and(|it| !it.required) { " " span.note { "optional" } }
        }
    }
}

fn kind(detail: &Detail, item: Option<&Item>) -> String {
    match item.map(|it| &it.shape) {
        Some(Shape::Detail(WireType::Unknown, Some(example))) => kind_of(example).to_owned(),
        Some(Shape::Detail(WireType::Unknown, None)) if detail.computed => "any".to_owned(),
        Some(Shape::Detail(wire, _)) => words(wire, present(detail.type_name())),
        _ => named(detail.type_name()),
    }
}

/// The JSON type; where it is not known, the Rust type's name says most.
fn words(wire: &WireType, spelled: &str) -> String {
    match wire {
        WireType::Integer => "integer".to_owned(),
        WireType::Number => "number".to_owned(),
        WireType::String => "string".to_owned(),
        WireType::Boolean => "boolean".to_owned(),
        WireType::List(element) => {
            format!("list of {}", words(element, element_of(pointee(spelled))))
        }
        WireType::Nullable(inner) => {
            format!("{} or null", words(inner, element_of(pointee(spelled))))
        }
        WireType::Unknown => named(pointee(spelled)),
    }
}

fn kind_of(example: &Ordered) -> &'static str {
    let json = match example {
        Ordered::Object(_) => return "object",
        Ordered::List(_) => return "list",
        Ordered::Json(json) => json,
    };
    match json {
        Json::Null => "null",
        Json::Bool(_) => "boolean",
        Json::Number(_) => "number",
        Json::String(_) => "string",
        Json::Array(_) => "list",
        Json::Object(_) => "object",
    }
}

/// What is between the outermost brackets: `T` of `Vec<T>`, `[T; 4]` and `&[T]`.
fn element_of(spelled: &str) -> &str {
    let open = spelled.find(['<', '[']).map_or(0, |at| at + 1);
    let close = spelled.rfind(['>', ']']).unwrap_or(spelled.len());
    element(spelled.get(open..close).unwrap_or(spelled))
}

/// A type's name says something; that of a function which serializes does not.
fn named(spelled: &str) -> String {
    let name = without_modules(spelled);
    match name.starts_with(|c: char| c.is_lowercase()) {
        true => "any".to_owned(),
        false => name,
    }
}

/// Paths without the modules, which are nobody's business outside.
fn without_modules(spelled: &str) -> String {
    let mut name = String::new();
    for (index, segment) in spelled.split("::").enumerate() {
        if index > 0 {
            let module = |c: char| c.is_alphanumeric() || c == '_';
            name.truncate(name.trim_end_matches(module).len());
        }
        name.push_str(segment);
    }
    name.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_are_told_in_the_words_of_json() {
        for (spelled, told) in [
            ("u32", "integer"),
            ("Vec<Vec<u8>>", "list of list of integer"),
            ("Vec<crate::api::FieldError>", "list of FieldError"),
            ("&'static [Option<bool>]", "list of boolean or null"),
            ("[f64; 2]", "list of number"),
            (
                "Box<Vec<Box<Option<Vec<Pos>>>>>",
                "list of list of Pos or null",
            ),
            ("&'static Arc<Pos>", "Pos"),
            ("jiff::Timestamp", "Timestamp"),
            ("time::serde::rfc3339", "any"),
            (
                "std::collections::BTreeMap<String, u8>",
                "BTreeMap<String, u8>",
            ),
            (
                "HashMap<String, crate::secret_db::Row>",
                "HashMap<String, Row>",
            ),
            ("(std::time::Duration, ::api::Row)", "(Duration, Row)"),
            ("&'static [[u8; 4]]", "list of list of integer"),
        ] {
            assert_eq!(words(&WireType::of(spelled), spelled), told, "{spelled}");
        }
    }
}
