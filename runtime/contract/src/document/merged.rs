//! Definitions that share a code and a status, merged to what a client sees: one error with several messages.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::iter;

use super::{CatalogDocument, CatalogOrder, CodeDocument, DetailDocument, HeaderDocument};
use crate::layout::Presence;

impl CatalogDocument {
    /// The document with one entry for all definitions of the same error.
    pub(crate) fn merged(&self) -> Cow<'_, CatalogDocument> {
        let mut neighbors = self.codes.windows(2);
        if !neighbors.any(|pair| pair[0].is_same_error(&pair[1])) {
            return Cow::Borrowed(self);
        }
        let mut codes = Vec::new();
        let mut positions = Vec::new();
        for definitions in self.codes.chunk_by(CodeDocument::is_same_error) {
            positions.extend(iter::repeat_n(codes.len(), definitions.len()));
            codes.extend(merge(definitions));
        }
        let mut seen = BTreeSet::new();
        let order = self.order.codes.iter();
        let order = order.filter_map(|index| positions.get(*index).copied());
        Cow::Owned(CatalogDocument {
            order: CatalogOrder {
                codes: order.filter(|position| seen.insert(*position)).collect(),
                retired: self.order.retired.clone(),
            },
            codes,
            ..self.clone()
        })
    }
}

impl CodeDocument {
    /// Whether a client need not tell the two apart: code, status and everything that `shared_code` requires are the same.
    pub(crate) fn is_same_error(&self, other: &CodeDocument) -> bool {
        self.code == other.code
            && self.status == other.status
            && self.any_status == other.any_status
            && self.retry == other.retry
            && self.effect == other.effect
            && self.grpc == other.grpc
            && self.domain == other.domain
            && self.number == other.number
            && self.envelope == other.envelope
            && self.content_type == other.content_type
            && self.docs_url == other.docs_url
    }

    /// The definitions that were merged, otherwise the code itself.
    #[doc(hidden)]
    #[must_use]
    pub fn definitions(&self) -> &[CodeDocument] {
        match &self.definitions[..] {
            [] => std::slice::from_ref(self),
            definitions => definitions,
        }
    }

    /// The descriptions of the definitions, each once.
    pub(crate) fn descriptions(&self) -> Vec<&str> {
        self.each(|code| Some(code.description.as_str()))
    }

    /// What the definitions have, each value once.
    pub(crate) fn each<'a, T: PartialEq>(
        &'a self,
        value: impl Fn(&'a CodeDocument) -> Option<T>,
    ) -> Vec<T> {
        let mut values = Vec::new();
        for value in self.definitions().iter().filter_map(value) {
            if !values.contains(&value) {
                values.push(value);
            }
        }
        values
    }
}

/// One entry for all of the definitions; `None` if there are none.
pub(crate) fn merge(definitions: &[CodeDocument]) -> Option<CodeDocument> {
    let [first, others @ ..] = definitions else {
        return None;
    };
    if others.is_empty() {
        return Some(first.clone());
    }
    let is_deprecated = definitions.iter().all(|code| code.deprecated.is_some());
    Some(CodeDocument {
        help: definitions.iter().find_map(|code| code.help.clone()),
        details: details(definitions),
        headers: headers(definitions),
        framework_headers: definitions.iter().all(|code| code.framework_headers),
        retry_after: common(definitions, |code| &code.retry_after).unwrap_or(Presence::Sometimes),
        since: common(definitions, |code| &code.since).flatten(),
        deprecated: is_deprecated.then(|| {
            let note = common(definitions, |code| &code.deprecated).flatten();
            note.unwrap_or_default()
        }),
        replaced_by: common(definitions, |code| &code.replaced_by).flatten(),
        definitions: definitions.to_vec(),
        ..first.clone()
    })
}

/// The value, if all definitions have the same.
fn common<T: PartialEq + Clone>(
    definitions: &[CodeDocument],
    value: impl Fn(&CodeDocument) -> &T,
) -> Option<T> {
    let first = value(definitions.first()?);
    let is_first = |code| value(code) == first;
    definitions.iter().all(is_first).then(|| first.clone())
}

/// The details of any definition; one that some definition lacks is optional.
fn details(definitions: &[CodeDocument]) -> Vec<DetailDocument> {
    let is_same =
        |a: &DetailDocument, b: &DetailDocument| (&a.name, a.flattened) == (&b.name, b.flattened);
    let mut all: Vec<DetailDocument> = Vec::new();
    for detail in definitions.iter().flat_map(|code| &code.details) {
        match all.iter_mut().find(|known| is_same(known, detail)) {
            Some(known) => combine_details(known, detail),
            None => all.push(detail.clone()),
        }
    }
    for detail in &mut all {
        let has = |code: &CodeDocument| code.details.iter().any(|known| is_same(known, detail));
        let always = definitions.iter().all(has);
        detail.optional |= !always;
    }
    all
}

/// Types that differ leave the type unknown.
fn combine_details(known: &mut DetailDocument, other: &DetailDocument) {
    if known.schema != other.schema {
        known.schema = None;
    }
    known.inferred = known.schema.is_some() && (known.inferred || other.inferred);
    if known.description.is_none() {
        known.description.clone_from(&other.description);
    }
    if known.rust != other.rust {
        known.rust = None;
    }
    if known.example.is_none() {
        known.example.clone_from(&other.example);
    }
    known.optional |= other.optional;
    known.delay &= other.delay;
    known.computed |= other.computed;
}

/// The headers of any definition; one whose value is not the same in all is set by the occurrence.
fn headers(definitions: &[CodeDocument]) -> Vec<HeaderDocument> {
    let is_same = |a: &HeaderDocument, b: &HeaderDocument| a.name.eq_ignore_ascii_case(&b.name);
    let mut all: Vec<HeaderDocument> = Vec::new();
    for header in definitions.iter().flat_map(|code| &code.headers) {
        match all.iter_mut().find(|known| is_same(known, header)) {
            Some(known) => {
                known.per_occurrence |= known.value != header.value || header.per_occurrence;
                known.optional |= header.optional;
            }
            None => all.push(header.clone()),
        }
    }
    for header in &mut all {
        let has = |code: &CodeDocument| code.headers.iter().any(|known| is_same(known, header));
        if !definitions.iter().all(has) {
            header.per_occurrence = true;
            header.optional = true;
        }
    }
    all
}
