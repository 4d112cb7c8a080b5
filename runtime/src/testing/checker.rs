//! A catalog in the form in which responses are compared with it.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use errbook_client::{Answer, Contract, Decoded};
use errbook_contract::document::{CatalogDocument, CodeDocument};
use errbook_contract::export::body_misfit;
use errbook_contract::schema::unchecked_keywords;
use http::{Response, StatusCode};

use super::{Mismatch, headers};
use crate::{Catalog, Definition};

pub(super) struct Checker {
    catalog: &'static Catalog,
    document: CatalogDocument,
    contract: Contract,
}

/// The checker of a catalog, which is made once.
pub(super) fn of(catalog: &'static Catalog) -> &'static Checker {
    static CHECKERS: Mutex<BTreeMap<usize, &Checker>> = Mutex::new(BTreeMap::new());
    let mut checkers = CHECKERS.lock().unwrap_or_else(PoisonError::into_inner);
    let address = std::ptr::from_ref(catalog).addr();
    checkers.entry(address).or_insert_with(|| {
        let document = catalog.document();
        let contract = Contract::from(&document);
        Box::leak(Box::new(Checker {
            catalog,
            document,
            contract,
        }))
    })
}

impl Checker {
    /// The errors that the response can be: several, if bodies of the contract do not tell them apart.
    pub(super) fn check<B: AsRef<[u8]>>(
        &self,
        response: &Response<B>,
    ) -> Result<Vec<&'static Definition>, Mismatch> {
        let body = response.body().as_ref();
        let answer = Answer::new(response.status(), response.headers(), body);
        let mismatch = |definition, reasons| Mismatch {
            status: response.status(),
            definition,
            reasons,
            excerpt: String::from_utf8_lossy(&body[..body.len().min(512)])
                .escape_debug()
                .to_string(),
        };
        let (candidates, message) = match self.contract.decode(&answer) {
            Decoded::Known(known) => (vec![known.index], known.message),
            Decoded::Unknown(unknown) => {
                let status = response.status().as_u16();
                let candidates = self.positions(unknown.candidates(), status);
                if candidates.is_empty() {
                    // Hidden errors are not in the document.
                    let hidden = self.definition(unknown.code().unwrap_or_default(), status);
                    let hidden = hidden.map(|definition| vec![definition]);
                    return hidden.ok_or_else(|| mismatch(None, vec![unknown.to_string()]));
                }
                (candidates, unknown.message().to_owned())
            }
            Decoded::Foreign(foreign) => {
                let reason = format!("it is read as {:?}", foreign.kind());
                return Err(mismatch(None, vec![reason]));
            }
        };
        let mut fitting = Vec::new();
        let mut nearly = None;
        for index in candidates {
            let code = &self.document.codes()[index];
            let definition = self.definition(code.code(), code.status());
            let mut reasons = headers::differences(code, response.headers());
            reasons.extend(message_difference(code, &message));
            reasons.extend(self.body_difference(index, code, body));
            match (reasons.is_empty(), definition) {
                (true, Some(definition)) => fitting.push(definition),
                _ => nearly = nearly.or(Some(mismatch(definition, reasons))),
            }
        }
        match nearly {
            Some(nearly) if fitting.is_empty() => Err(nearly),
            _ => Ok(fitting),
        }
    }

    /// Where these codes stand in the document.
    fn positions<'a>(&self, codes: impl Iterator<Item = &'a str>, status: u16) -> Vec<usize> {
        let codes: Vec<_> = codes.collect();
        let documented = self.document.codes().iter().enumerate();
        let known = documented.filter(|(_, code)| {
            let at_status = code.status() == status || code.is_any_status();
            at_status && codes.contains(&code.code())
        });
        known.map(|(position, _)| position).collect()
    }

    fn definition(&self, code: &str, status: u16) -> Option<&'static Definition> {
        self.catalog.get(code, StatusCode::from_u16(status).ok()?)
    }

    fn body_difference(&self, index: usize, code: &CodeDocument, body: &[u8]) -> Option<String> {
        let is_text = code
            .content_type()
            .is_some_and(|media_type| media_type.starts_with("text/"));
        let value = match is_text {
            true => String::from_utf8_lossy(body).into(),
            // What is no JSON was not read; without a body there is nothing to compare.
            false => serde_json::from_slice(body).ok()?,
        };
        let (path, expected) = body_misfit(&self.document, index, &value)?;
        let path = path.strip_prefix('.').unwrap_or(&path);
        Some(match path.is_empty() {
            true => format!("in the body: expected {expected}"),
            false => format!("in the body, `{path}`: expected {expected}"),
        })
    }

    pub(super) fn unchecked(&self) -> Vec<String> {
        let of_code = |code: &CodeDocument| {
            let of_detail = code.details().iter().flat_map(|detail| {
                let schema = detail.schema().into_iter();
                schema.flat_map(|schema| {
                    let keywords = unchecked_keywords(schema, &self.document).into_iter();
                    keywords.map(|keyword| {
                        format!("`{}` of `{}`: `{keyword}`", detail.name(), code.code())
                    })
                })
            });
            of_detail.collect::<Vec<_>>()
        };
        self.document.codes().iter().flat_map(of_code).collect()
    }
}

/// A fixed message is sent as it stands, or the description where the error's own text failed.
fn message_difference(code: &CodeDocument, sent: &str) -> Option<String> {
    let definitions = code.definitions();
    let fixed: Option<Vec<_>> = definitions
        .iter()
        .map(|code| code.message().fixed())
        .collect();
    let fixed = fixed?;
    let is_known = fixed.iter().any(|message| message == sent)
        || definitions
            .iter()
            .any(|code| code.public_description() == sent);
    (!is_known).then(|| {
        let expected = fixed.join("\" or \"");
        format!("the message: expected \"{expected}\", sent {sent:?}")
    })
}
