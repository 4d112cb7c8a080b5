//! The keywords that a check of values does not look at.

use std::collections::BTreeSet;

use serde_json::Value;

use super::fits::integers;
use super::reference::reference_name;
use crate::document::CatalogDocument;

/// The keywords that [`misfit`](super::fits) looks at, and those that say nothing about values.
const CHECKED: [&str; 25] = [
    "$ref",
    "additionalProperties",
    "allOf",
    "anyOf",
    "deprecated",
    "description",
    "enum",
    "examples",
    "items",
    "maxItems",
    "maxLength",
    "maxProperties",
    "maximum",
    "minItems",
    "minLength",
    "minProperties",
    "minimum",
    "not",
    "oneOf",
    "prefixItems",
    "properties",
    "required",
    "title",
    "type",
    "$comment",
];

/// The keywords of a schema, and of those that it refers to, that a check of values does not look at.
#[doc(hidden)]
#[must_use]
pub fn unchecked_keywords(schema: &Value, document: &CatalogDocument) -> BTreeSet<String> {
    let (mut found, mut seen) = (BTreeSet::new(), BTreeSet::new());
    collect(schema, document, &mut found, &mut seen);
    found
}

fn collect<'a>(
    schema: &'a Value,
    document: &'a CatalogDocument,
    found: &mut BTreeSet<String>,
    seen: &mut BTreeSet<&'a str>,
) {
    let Value::Object(keywords) = schema else {
        return;
    };
    if let Some(name) = reference_name(schema)
        && seen.insert(name)
        && let Some(named) = document.schemas.get(name)
    {
        collect(named, document, found, seen);
    }
    for (keyword, value) in keywords {
        let is_integers = keyword == "format" && value.as_str().and_then(integers).is_some();
        if !CHECKED.contains(&keyword.as_str()) && !is_integers {
            found.insert(keyword.clone());
            continue;
        }
        let below: Vec<&Value> = match (keyword.as_str(), value) {
            ("properties", Value::Object(members)) => members.values().collect(),
            ("allOf" | "anyOf" | "oneOf" | "prefixItems", Value::Array(schemas)) => {
                schemas.iter().collect()
            }
            ("additionalProperties" | "items" | "not", schema) => vec![schema],
            _ => vec![],
        };
        for schema in below {
            collect(schema, document, found, seen);
        }
    }
}
