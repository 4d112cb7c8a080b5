//! Makes the document of a catalog.

use std::collections::BTreeMap;

use super::code::{CodeDocument, DetailDocument, HeaderDocument};
use super::envelope::{EnvelopeDocument, text};
use super::{CatalogDocument, retry};
use crate::{Catalog, Definition, Detail, Retired};

/// A code or number that must not be used again, as a [`CatalogDocument`] has it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub struct RetiredDocument {
    pub(crate) code: Option<String>,
    pub(crate) status: Option<u16>,
    pub(crate) number: Option<i32>,
}

impl RetiredDocument {
    /// The code, unless a number is retired.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        self.code.as_deref()
    }

    /// The one status at which the code is retired; at every status where there is none.
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        self.status
    }

    /// The number, unless a code is retired.
    #[must_use]
    pub fn number(&self) -> Option<i32> {
        self.number
    }
}

pub(super) fn document(catalog: &Catalog) -> CatalogDocument {
    let mut codes: Vec<_> = catalog.documented().map(code).collect();
    in_order(&mut codes);
    let envelopes = catalog.documented().map(Definition::envelope);
    CatalogDocument {
        name: catalog.name().to_owned(),
        title: catalog.title().map(str::to_owned),
        codes,
        envelopes: sorted(envelopes.map(EnvelopeDocument::new).collect()),
        retired: sorted(catalog.retired().iter().map(retired).collect()),
        no_response: catalog.no_response().map(retry::whole_ms),
    }
}

pub(super) fn sorted<T: Ord>(mut items: Vec<T>) -> Vec<T> {
    items.sort();
    items.dedup();
    items
}

pub(super) fn in_order(codes: &mut [CodeDocument]) {
    codes.sort_by(|a, b| key(a).cmp(&key(b)));
}

fn key(code: &CodeDocument) -> (&str, u16, &str, &str) {
    (&code.code, code.status, &code.type_name, &code.variant)
}

fn code(definition: &'static Definition) -> CodeDocument {
    let headers = definition.headers().iter().map(|it| HeaderDocument {
        name: it.name().to_owned(),
        value: text(it.value()),
        per_occurrence: it.per_occurrence(),
        optional: it.optional(),
    });
    let mut extra = BTreeMap::new();
    for it in definition.extra() {
        // The variant's stand before the type's and win.
        let member = extra.entry(it.name().to_owned());
        member.or_insert_with(|| json(it.json()));
    }
    CodeDocument {
        code: definition.code().to_owned(),
        status: definition.status().as_u16(),
        number: definition.number(),
        retry: retry::whole_ms(definition.retry()),
        effect: definition.effect(),
        message: definition.message().to_owned(),
        description: definition.description().to_owned(),
        help: definition.help().map(str::to_owned),
        docs_url: definition.docs_url().map(str::to_owned),
        content_type: definition.content_type().to_owned(),
        envelope: definition.envelope().name().to_owned(),
        group: definition.group().map(str::to_owned),
        type_name: definition.type_name().to_owned(),
        variant: definition.variant().to_owned(),
        details: definition.details().iter().map(detail).collect(),
        headers: headers.collect(),
        retry_after: definition.may_delay(),
        retry_after_optional: definition.may_delay() && !definition.always_delays(),
        extra,
        deprecated: definition.deprecated().map(str::to_owned),
    }
}

fn detail(detail: &Detail) -> DetailDocument {
    DetailDocument {
        name: detail.name().to_owned(),
        type_name: detail.type_name().to_owned(),
        optional: detail.optional(),
        flattened: detail.flattened(),
        computed: detail.computed,
        example: detail.example().map(json).filter(|it| !it.is_null()),
    }
}

/// JSON that the derive wrote.
fn json(text: &str) -> serde_json::Value {
    serde_json::from_str(text).unwrap_or_else(|_| text.into())
}

fn retired(retired: &Retired) -> RetiredDocument {
    RetiredDocument {
        code: retired.code().map(str::to_owned),
        status: retired.status().map(|status| status.as_u16()),
        number: retired.number(),
    }
}
