//! The errors of operations.

use std::collections::BTreeMap;

use serde_json::{Map, Value as Json, json};

use super::{MergeError, Merged, mark, operations};
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
    /// Whether the document has the component of `default_response`.
    has_default: bool,
}

impl<'a> Operations<'a> {
    pub(super) fn new(
        document: &'a CatalogDocument,
        options: &OpenApiOptions,
        is_3_0: bool,
        has_default: bool,
    ) -> Self {
        let entries = entries(document);
        let bodies = Bodies::new(document, &entries, options);
        Operations {
            id: document.id(),
            entries,
            bodies,
            default_response: options.default_response,
            is_3_0,
            has_default,
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
        let made_anew = self.make_anew(responses);
        let named = named.map_or_else(BTreeMap::new, |codes| self.responses(codes.as_deref()));
        for status in named.keys() {
            let replaced = responses.get(status);
            if replaced.is_some_and(|response| !is_of_errbook(response)) {
                let (operation, status) = (name.to_owned(), status.clone());
                return Err(MergeError::Response { operation, status });
            }
        }
        let has_errors = made_anew || !named.is_empty();
        let is_ours = |response: &Json| mark::is_of(response, self.id) && mark::is_named(response);
        responses.retain(|status, response| named.contains_key(status) || !is_ours(response));
        responses.extend(named);
        self.add_default(responses);
        Ok(has_errors)
    }

    /// The response with any code, where the operation has none for other statuses. A reference to it goes with the component.
    fn add_default(&self, responses: &mut Map<String, Json>) {
        let reference = json!({ "$ref": "#/components/responses/ErrorDefault" });
        if self.default_response {
            responses.entry("default").or_insert(reference);
        } else if !self.has_default && responses.get("default") == Some(&reference) {
            responses.remove("default");
        }
    }

    /// The responses of the codes by status; `None` for all codes.
    fn responses(&self, codes: Option<&[String]>) -> BTreeMap<String, Json> {
        let included = |code: &CodeDocument| codes.is_none_or(|codes| codes.contains(&code.code));
        let statuses = by_status(&self.entries, included).into_iter();
        let responses = statuses.map(|(status, members)| {
            let mut response = mark::named(self.response(&status, &members));
            response.sort_all_objects();
            (status, response)
        });
        responses.collect()
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

    /// Makes the responses anew that a library made of this catalog, without the codes that are gone. Whether there are any,
    /// or references to components.
    fn make_anew(&self, responses: &mut Map<String, Json>) -> bool {
        let mut found = false;
        responses.retain(|status, response| {
            if mark::is_named(response) {
                return true;
            }
            let members = self.members(status, response);
            if members.as_ref().is_some_and(Vec::is_empty) {
                return false;
            }
            if let Some(members) = &members {
                *response = self.response(status, members);
                response.sort_all_objects();
            }
            found |= members.is_some() || (status != "default" && refers_to_component(response));
            true
        });
        found
    }

    /// The entries of a response that a library made; `None` if it is not of this catalog.
    fn members(&self, status: &str, response: &Json) -> Option<Vec<usize>> {
        let marked = response.get(RETRY).and_then(Json::as_object);
        let text = response["description"].as_str().unwrap_or_default();
        let codes: Vec<&str> = match marked {
            Some(codes) => codes.keys().map(String::as_str).collect(),
            None => described_codes(text),
        };
        let included = |code: &CodeDocument| codes.contains(&&code.code[..]);
        let members = by_status(&self.entries, included).remove(status);
        // Catalogs of types have no name: another one may have made it.
        if !self.id.is_empty() && mark::is_of(response, self.id) {
            return Some(members.unwrap_or_default());
        }
        let members = members?;
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
        mark::with(response, self.id)
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
