//! The errors of operations.

use serde_json::{Map, Value as Json, json};

use super::{MergeError, Merged, operations};
use crate::document::{CatalogDocument, CodeDocument};
use crate::export::entry::{Entry, entries};
use crate::export::openapi::bodies::Bodies;
use crate::export::openapi::response::{RETRY, description, response};
use crate::export::openapi::{OpenApiOptions, by_status, v3_0};

/// The member of an operation that names its errors.
const ERRORS: &str = "x-errbook-errors";

/// Writes the errors of a catalog into operations.
pub(super) struct Operations<'a> {
    id: &'a str,
    entries: Vec<Entry<'a>>,
    bodies: Bodies<'a>,
    default_response: bool,
    /// Whether the document is one of OpenAPI 3.0.
    is_3_0: bool,
}

impl<'a> Operations<'a> {
    pub(super) fn new(
        document: &'a CatalogDocument,
        options: &OpenApiOptions,
        is_3_0: bool,
    ) -> Self {
        let entries = entries(document);
        let bodies = Bodies::new(document, &entries, options);
        Operations {
            id: document.id(),
            entries,
            bodies,
            default_response: options.default_response,
            is_3_0,
        }
    }

    pub(super) fn merge(
        &self,
        paths: &mut Map<String, Json>,
        outcome: &mut Merged,
    ) -> Result<(), MergeError> {
        for (path, item) in paths {
            for (method, operation) in operations(item) {
                let name = format!("{} {path}", method.to_ascii_uppercase());
                let is_ours = self.operation(&name, operation, outcome)?;
                outcome.operations += usize::from(is_ours);
            }
        }
        Ok(())
    }

    /// Whether the operation has errors of the catalog.
    fn operation(
        &self,
        name: &str,
        operation: &mut Map<String, Json>,
        outcome: &mut Merged,
    ) -> Result<bool, MergeError> {
        let named = self.named(name, operation.get(ERRORS), outcome)?;
        let responses = operation.entry("responses").or_insert_with(|| json!({}));
        let Json::Object(responses) = responses else {
            return Err(MergeError::NotOpenApi);
        };
        let mut is_ours = self.make_anew(responses);
        if let Some(codes) = named {
            is_ours = true;
            let included = |code: &CodeDocument| {
                codes
                    .as_ref()
                    .is_none_or(|codes| codes.contains(&code.code))
            };
            for (status, members) in by_status(&self.entries, included) {
                let replaced = responses.get(&status);
                if replaced.is_some_and(|response| !is_of_errbook(response)) {
                    let operation = name.to_owned();
                    return Err(MergeError::Response { operation, status });
                }
                responses.insert(status.clone(), self.response(&status, &members));
            }
        }
        if self.default_response && !responses.contains_key("default") {
            let reference = json!({ "$ref": "#/components/responses/ErrorDefault" });
            responses.insert("default".to_owned(), reference);
        }
        Ok(is_ours)
    }

    /// The codes that the operation names; all of the catalog are `Some(None)`.
    fn named(
        &self,
        operation: &str,
        errors: Option<&Json>,
        outcome: &mut Merged,
    ) -> Result<Option<Option<Vec<String>>>, MergeError> {
        match errors {
            Some(Json::String(id)) if id == self.id => Ok(Some(None)),
            Some(Json::Array(codes)) => {
                let mut named = Vec::new();
                for code in codes {
                    let code = code
                        .as_str()
                        .map_or_else(|| code.to_string(), str::to_owned);
                    if !self.entries.iter().any(|entry| entry.code.code == code) {
                        let operation = operation.to_owned();
                        return Err(MergeError::UnknownCode { operation, code });
                    }
                    named.push(code);
                }
                Ok(Some(Some(named)))
            }
            Some(Json::String(other)) => {
                if !outcome.other_names.contains(other) {
                    outcome.other_names.push(other.clone());
                }
                Ok(None)
            }
            _ => Ok(None),
        }
    }

    /// Makes the responses anew that are of this catalog. Whether there are any.
    fn make_anew(&self, responses: &mut Map<String, Json>) -> bool {
        let mut found = false;
        for (status, response) in responses {
            if let Some(members) = self.members(status, response) {
                *response = self.response(status, &members);
                found = true;
            }
            found |= refers_to_component(response);
        }
        found
    }

    /// The entries of a response that a library made; `None` if they are not all of this catalog.
    fn members(&self, status: &str, response: &Json) -> Option<Vec<usize>> {
        let marked = response.get(RETRY).and_then(Json::as_object);
        let text = response["description"].as_str().unwrap_or_default();
        let codes: Vec<&str> = match marked {
            Some(codes) => codes.keys().map(String::as_str).collect(),
            None => described_codes(text),
        };
        let included = |code: &CodeDocument| codes.contains(&&code.code[..]);
        let members = by_status(&self.entries, included).remove(status)?;
        // A library without extensions has kept the description.
        let is_described = || {
            let entries: Vec<_> = members.iter().map(|member| self.entries[*member]).collect();
            text == description(status, &entries)
        };
        (members.len() == codes.len() && (marked.is_some() || is_described())).then_some(members)
    }

    fn response(&self, status: &str, members: &[usize]) -> Json {
        let mut response = response(status, members, &self.entries, &self.bodies);
        if self.is_3_0 {
            v3_0::rewrite(&mut response);
        }
        response.sort_all_objects();
        response
    }
}

/// The codes of the list in a description.
fn described_codes(description: &str) -> Vec<&str> {
    let items = description
        .lines()
        .filter_map(|line| line.strip_prefix("- `"));
    items
        .filter_map(|item| Some(item.split_once("`:")?.0))
        .collect()
}

fn is_of_errbook(response: &Json) -> bool {
    response.get(RETRY).is_some() || refers_to_component(response)
}

fn refers_to_component(response: &Json) -> bool {
    let reference = response.get("$ref").and_then(Json::as_str);
    reference.is_some_and(|path| path.starts_with("#/components/responses/Error"))
}
