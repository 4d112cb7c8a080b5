//! The content of a response in one media type.

use serde_json::{Map, Value as Json};

use super::bodies::Bodies;
use crate::document::CodeDocument;
use crate::export::entry::Entry;
use crate::export::shape;

pub(super) fn content(
    status: &str,
    members: &[usize],
    entries: &[Entry<'_>],
    bodies: &Bodies<'_>,
) -> Json {
    let of_type = members.iter().map(|member| entries[*member]);
    Json::from_iter([
        ("schema", bodies.schema_of(members)),
        ("examples", Json::Object(examples(status, of_type))),
    ])
}

/// An example for each definition.
fn examples<'a>(status: &str, entries: impl Iterator<Item = Entry<'a>>) -> Map<String, Json> {
    let mut examples = Map::new();
    let definitions = entries.flat_map(|entry| {
        let definitions = entry.code.definitions().iter();
        definitions.map(move |code| Entry { code, ..entry })
    });
    // The example of an open status is that of its usual one.
    let is_here = |code: &CodeDocument| {
        !code.any_status || status.starts_with(&(code.status / 100).to_string())
    };
    for entry in definitions.filter(|entry| is_here(entry.code)) {
        let Some(body) = shape::body(entry) else {
            continue;
        };
        let example = Json::from_iter([
            ("summary", entry.code.description.as_str().into()),
            ("value", shape::example(&body)),
        ]);
        // A code can have several definitions. No code contains a `'`.
        let mut name = entry.code.code.clone();
        while examples.contains_key(&name) {
            name.push('\'');
        }
        examples.insert(name, example);
    }
    examples
}
