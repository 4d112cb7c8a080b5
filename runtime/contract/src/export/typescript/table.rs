//! The tables of a module: the facts of the errors, and the contract by which answers are read.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use serde_json::Value as Json;

use super::kind_text::{kind_text, object_kind_text};
use super::names::NamedCode;
use super::schema::Type;
use super::syntax::{is_inherited, literal, member_name, object_literal, quoted};
use super::types::details_type;
use crate::document::{CatalogDocument, CodeDocument};
use crate::{Effect, Retry};

/// Constants that rows share, by their text.
struct Constants {
    name: &'static str,
    of_type: &'static str,
    positions: BTreeMap<String, usize>,
}

impl Constants {
    fn new(name: &'static str, of_type: &'static str) -> Self {
        Constants {
            name,
            of_type,
            positions: BTreeMap::new(),
        }
    }

    /// The name of the constant with this value.
    fn name_of(&mut self, value: String) -> String {
        let next = self.positions.len();
        let position = *self.positions.entry(value).or_insert(next);
        format!("{}_{position}", self.name)
    }

    fn text(&self) -> String {
        let mut values: Vec<_> = self.positions.iter().collect();
        values.sort_by_key(|(_, position)| **position);
        let (name, of_type) = (self.name, self.of_type);
        values
            .into_iter()
            .map(|(value, position)| match of_type {
                "" => format!("const {name}_{position} = {value} as const;\n"),
                _ => format!("const {name}_{position}: {of_type} = {value};\n"),
            })
            .collect()
    }
}

/// The tables as text.
pub(super) struct Tables {
    /// The constants of retry class and effect.
    pub(super) facts: String,
    /// The type of `ERRORS`.
    pub(super) errors: String,
    /// Everything that decoding needs.
    pub(super) contract: String,
}

/// `named` are sorted by code and status.
pub(super) fn tables(
    document: &CatalogDocument,
    named: &[NamedCode<'_>],
    schemas: &BTreeMap<String, Type>,
) -> Tables {
    let mut facts = Constants::new("FACTS", "");
    let mut details = Constants::new("DETAILS", "ObjectKind");
    let codes = named.chunk_by(|a, b| a.entry.code.code == b.entry.code.code);
    let errors = codes.map(|codes| code_row(codes, &mut facts)).collect();
    let mut families = Families::default();
    for code in named {
        let kind = details_type(code).map(|object| details.name_of(object_kind_text(&object)));
        let codes = code.entry.code.definitions().iter();
        codes.for_each(|code| families.add(document, code, kind.as_deref(), &mut facts));
    }
    let schemas = schemas
        .iter()
        .map(|(name, of_type)| format!("    {}: {},\n", member_name(name), kind_text(of_type)));
    let no_response = document.no_response.map(retry);
    let contract = format!(
        "{}\nconst FAMILIES: readonly Family[] = [\n{}];\n\n\
         const CONTRACT: Contract = {{\n  envelopes: [\n{}  ],\n  families: FAMILIES,\n  schemas: {{\n{}  }},\n  \
         noResponse: {},\n}};\n",
        details.text(),
        families.text(),
        envelopes(document),
        schemas.collect::<String>(),
        no_response.as_deref().unwrap_or("undefined"),
    );
    Tables {
        facts: facts.text(),
        errors,
        contract,
    }
}

/// The statuses of a code in the type of `ERRORS`.
fn code_row(codes: &[NamedCode<'_>], facts: &mut Constants) -> String {
    let Some(first) = codes.first() else {
        return String::new();
    };
    // The catalog of a type can have several errors of one code at one status; the first counts.
    let statuses = codes.chunk_by(|a, b| a.entry.code.status == b.entry.code.status);
    let mut row: Vec<_> = statuses
        .filter_map(|codes| {
            let code = codes.first()?.entry.code;
            let number = code
                .number
                .map(|number| format!("{{ readonly number: {number} }} & "));
            let facts = facts.name_of(facts_of(code));
            let number = number.unwrap_or_default();
            Some(format!("readonly {}: {number}typeof {facts}", code.status))
        })
        .collect();
    if codes.iter().any(|code| code.entry.code.any_status) {
        row.push("readonly [status: number]: ErrorFacts | undefined".to_owned());
    }
    let name = member_name(&first.entry.code.code);
    format!("  readonly {name}: {{ {} }};\n", row.join("; "))
}

fn facts_of(code: &CodeDocument) -> String {
    facts_text(code.retry, code.effect)
}

fn facts_text(class: Retry, effect: Effect) -> String {
    let effect = quoted(effect.as_str());
    object_literal([("retry", retry(class)), ("effect", effect)])
}

fn retry(retry: Retry) -> String {
    let class = ("class", quoted(retry.as_str()));
    let parameters = match retry {
        Retry::Backoff {
            initial,
            factor,
            max,
            attempts,
        } => vec![
            ("initialMs", initial.as_millis().to_string()),
            ("factor", factor.to_string()),
            ("maxMs", max.as_millis().to_string()),
            ("attempts", attempts.to_string()),
        ],
        Retry::Throttled { after: Some(after) } => {
            vec![("afterMs", after.as_millis().to_string())]
        }
        _ => Vec::new(),
    };
    object_literal([class].into_iter().chain(parameters))
}

fn envelopes(document: &CatalogDocument) -> String {
    let envelope = |content_type: &Option<String>, layout: Json| {
        let content_type = literal(&Json::from(content_type.clone()));
        let row = object_literal([("type", content_type), ("layout", literal(&layout))]);
        format!("    {row},\n")
    };
    let envelopes = document.envelopes.iter();
    envelopes
        .map(|it| envelope(&it.content_type, member(it, "layout")))
        .collect()
}

/// A member of the JSON of a part of the document.
fn member(part: &impl Serialize, name: &str) -> Json {
    // No part fails to be written.
    let mut json = serde_json::to_value(part).unwrap_or_default();
    json.get_mut(name).map(Json::take).unwrap_or_default()
}

/// Definitions by what they share: everything but code and message.
#[derive(Default)]
struct Families {
    families: Vec<(String, Vec<String>)>,
    /// For what is shared, the latest family that shares it.
    latest: BTreeMap<String, usize>,
    codes: BTreeSet<(usize, String)>,
}

impl Families {
    fn add(
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

    fn text(&self) -> String {
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
