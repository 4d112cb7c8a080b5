//! The errors of operations.

use std::collections::BTreeMap;

use serde_json::{Map, Value as Json, json};

use super::named::{Errors, Named};
use super::{MergeError, Merged, mark, operations};
use crate::document::{CatalogDocument, CodeDocument};
use crate::export::entry::{Entry, entries};
use crate::export::openapi::bodies::Bodies;
use crate::export::openapi::prefix::Prefix;
use crate::export::openapi::response::{RETRY, description, response};
use crate::export::openapi::{OpenApiOptions, by_status, v3_0};

/// Writes the errors of a catalog into operations.
pub(super) struct Operations<'a> {
    id: &'a str,
    entries: Vec<Entry<'a>>,
    bodies: Bodies<'a>,
    prefix: Prefix,
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
        prefix: Prefix,
        is_3_0: bool,
        has_default: bool,
    ) -> Self {
        let entries = entries(document);
        let bodies = Bodies::new(document, &entries, options);
        Operations {
            id: document.id(),
            entries,
            bodies,
            prefix,
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
        let errors = Errors::of(name, operation);
        let is_known = |code: &str| self.entries.iter().any(|entry| entry.code.code == code);
        let named = errors.named(self.id, is_known)?;
        let others: Vec<String> = errors.other_names(self.id).cloned().collect();
        let responses = operation.entry("responses").or_insert_with(|| json!({}));
        let Json::Object(responses) = responses else {
            return Err(MergeError::NotOpenApi);
        };
        let made_anew = self.make_anew(responses);
        let named = match named {
            Named::Nothing => BTreeMap::new(),
            Named::All => self.responses(|_| true),
            Named::Codes(codes) => self.responses(|code| codes.contains(&code.code)),
        };
        for status in named.keys() {
            if let Some(replaced) = responses.get(status) {
                self.check_replaced(replaced, name, status, &others)?;
            }
        }
        let has_errors = made_anew || !named.is_empty();
        let is_ours = |response: &Json| mark::is_of(response, self.id) && mark::is_named(response);
        responses.retain(|status, response| named.contains_key(status) || !is_ours(response));
        responses.extend(named);
        self.add_default(responses);
        for name in others {
            if !outcome.other_names.contains(&name) {
                outcome.other_names.push(name);
            }
        }
        Ok(has_errors)
    }

    /// Whether errors of this catalog may take the place of a response.
    fn check_replaced(
        &self,
        replaced: &Json,
        operation: &str,
        status: &str,
        others: &[String],
    ) -> Result<(), MergeError> {
        let (operation, status) = (operation.to_owned(), status.to_owned());
        if let Some(other) = others.iter().find(|other| mark::is_of(replaced, other)) {
            let catalogs = [self.id.to_owned(), other.clone()];
            return Err(MergeError::Catalogs {
                operation,
                status,
                catalogs,
            });
        }
        match self.is_of_errbook(replaced) {
            true => Ok(()),
            false => Err(MergeError::Response { operation, status }),
        }
    }

    /// The response with any code, where the operation has none for other statuses. A reference to it goes with the component.
    fn add_default(&self, responses: &mut Map<String, Json>) {
        let reference = json!({ "$ref": self.prefix.response("ErrorDefault") });
        if self.default_response {
            responses.entry("default").or_insert(reference);
        } else if !self.has_default && responses.get("default") == Some(&reference) {
            responses.remove("default");
        }
    }

    /// The responses of these codes by status.
    fn responses(&self, included: impl Fn(&CodeDocument) -> bool) -> BTreeMap<String, Json> {
        let statuses = by_status(&self.entries, included).into_iter();
        let responses = statuses.map(|(status, members)| {
            let mut response = mark::named(self.response(&status, &members));
            response.sort_all_objects();
            (status, response)
        });
        responses.collect()
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
            found |=
                members.is_some() || (status != "default" && self.refers_to_component(response));
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
        self.prefix.put_into_references(&mut response);
        if self.is_3_0 {
            v3_0::rewrite(&mut response);
        }
        mark::with(response, self.id)
    }

    fn is_of_errbook(&self, response: &Json) -> bool {
        response.get(RETRY).is_some() || self.refers_to_component(response)
    }

    fn refers_to_component(&self, response: &Json) -> bool {
        let reference = response.get("$ref").and_then(Json::as_str);
        reference.is_some_and(|path| path.starts_with(&self.prefix.response("Error")))
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
