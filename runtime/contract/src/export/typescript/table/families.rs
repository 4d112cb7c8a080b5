//! The definitions, those that share all but code and message in one row.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value as Json;

use super::constants::Constants;
use super::facts::facts_of;
use super::member;
use crate::document::{CatalogDocument, CodeDocument};
use crate::export::typescript::syntax::{
    is_inherited, literal, member_name, object_literal, quoted,
};

/// Definitions by what they share: everything but code and message.
#[derive(Default)]
pub(super) struct Families {
    families: Vec<(String, Vec<String>)>,
    /// For what is shared, the latest family that shares it.
    latest: BTreeMap<String, usize>,
    codes: BTreeSet<(usize, String)>,
}

impl Families {
    pub(super) fn add(
        &mut self,
        document: &CatalogDocument,
        code: &CodeDocument,
        details: Option<&str>,
        facts: &mut Constants,
    ) {
        let shared = shared(document, code, details, facts);
        let known = self.latest.get(&shared).copied();
        // A definition that differs in its message alone is in a family of its own.
        let known = known.filter(|at| !self.codes.contains(&(*at, code.code.clone())));
        let at = known.unwrap_or(self.families.len());
        if known.is_none() {
            self.families.push((shared.clone(), Vec::new()));
            self.latest.insert(shared, at);
        }
        self.codes.insert((at, code.code.clone()));
        let message = code.message.fixed();
        let message = message.as_deref().unwrap_or(code.public_description());
        let is_code = message == in_words(&code.code) && !is_inherited(&code.code);
        let message = match is_code {
            true => "0".to_owned(),
            false => quoted(message),
        };
        let row = format!("      {}: {message},\n", member_name(&code.code));
        self.families[at].1.push(row);
    }

    pub(super) fn text(&self) -> String {
        let family = |(shared, rows): &(String, Vec<String>)| {
            let rows = rows.concat();
            format!("  {{\n{shared}    errors: {{\n{rows}    }},\n  }},\n")
        };
        self.families.iter().map(family).collect()
    }
}

/// What a definition shares with others, as the members of a family.
fn shared(
    document: &CatalogDocument,
    code: &CodeDocument,
    details: Option<&str>,
    facts: &mut Constants,
) -> String {
    let mut envelopes = document.envelopes.iter();
    let envelope = envelopes.position(|envelope| envelope.id == code.envelope);
    let usual = envelope.and_then(|at| document.envelopes[at].content_type.as_ref());
    let delays = code.details.iter().filter(|detail| detail.delay);
    let delays: Vec<_> = delays.map(|detail| quoted(&detail.name)).collect();
    let headers = code.headers.iter();
    let headers: Vec<_> = headers
        .filter(|header| !header.per_occurrence && !header.value.is_empty())
        .map(|header| {
            format!(
                "[{}, {}]",
                quoted(&header.name),
                literal(&member(header, "value"))
            )
        })
        .collect();
    let extra = code.extra.iter();
    let extra: Vec<_> = extra
        .map(|(name, value)| (member_name(name), literal(value)))
        .collect();
    let docs = code.docs_url.as_ref();
    let list = |elements: Vec<String>| {
        (!elements.is_empty()).then(|| format!("[{}]", elements.join(", ")))
    };
    let differs = code.content_type.as_ref() != usual;
    let members = [
        ("status", Some(code.status.to_string())),
        ("anyStatus", code.any_status.then(|| "true".to_owned())),
        ("facts", Some(facts.name_of(facts_of(code)))),
        ("number", code.number.map(|number| number.to_string())),
        // An envelope that is missing speaks for nobody.
        (
            "envelope",
            Some(envelope.map_or_else(|| "-1".to_owned(), |at| at.to_string())),
        ),
        (
            "type",
            differs.then(|| literal(&Json::from(code.content_type.clone()))),
        ),
        (
            "docs",
            docs.map(|docs| quoted(&docs_template(docs, &code.code))),
        ),
        ("details", details.map(str::to_owned)),
        ("delays", list(delays)),
        ("headers", list(headers)),
        ("extra", (!extra.is_empty()).then(|| object_literal(extra))),
        (
            "varying",
            code.message.fixed().is_none().then(|| "true".to_owned()),
        ),
    ];
    let members = members
        .into_iter()
        .filter_map(|(name, value)| Some((name, value?)));
    members
        .map(|(name, value)| format!("    {name}: {value},\n"))
        .collect()
}

/// The address with `{code}` for the code, so that codes share it.
fn docs_template(url: &str, code: &str) -> String {
    match url.rfind(code) {
        Some(at) => format!("{}{{code}}{}", &url[..at], &url[at + code.len()..]),
        None => url.to_owned(),
    }
}

/// `slot_unavailable`: `Slot unavailable`. The module has the same function.
fn in_words(code: &str) -> String {
    let mut words = String::new();
    for c in code.chars() {
        match c.is_ascii_alphanumeric() {
            true if words.is_empty() => words.push(c.to_ascii_uppercase()),
            true => words.push(c),
            false if words.ends_with(' ') => {}
            false => words.push(' '),
        }
    }
    words
}
