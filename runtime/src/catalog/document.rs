//! A catalog as a document.

use std::collections::BTreeMap;

use errbook_contract::document::{
    CatalogDocument, CatalogParts, CodeDocument, DetailDocument, EnvelopeDocument, HeaderDocument,
    InheritedAllow, MessageDocument, OrderedJson, RetiredDocument, RustNames, schema_of,
};
use errbook_contract::layout::{Presence, Text};

use super::{Catalog, Retired};
use crate::definition::{Detail, Header, MessageSource};
use crate::{Definition, Extra};

impl From<&'static Catalog> for CatalogDocument {
    fn from(catalog: &'static Catalog) -> Self {
        let (hidden, shown): (Vec<_>, Vec<_>) = catalog
            .iter()
            .partition(|definition| definition.optional.hidden);
        CatalogDocument::from(CatalogParts {
            id: catalog.name.to_owned(),
            title: catalog.title.map(str::to_owned),
            codes: shown.into_iter().map(code).collect(),
            hidden: hidden.into_iter().map(code).collect(),
            no_response: catalog.no_response,
            retired: catalog.retired.iter().map(retired).collect(),
            allow: catalog.allows.to_vec(),
            inherited_allow: catalog
                .members
                .iter()
                .flat_map(|member| inherited(member))
                .collect(),
        })
    }
}

/// What an included catalog allows in its own definitions, at any depth.
fn inherited(catalog: &Catalog) -> Vec<InheritedAllow> {
    let allows = catalog.allows.iter().map(|allow| {
        let named =
            |code| allow.codes().is_empty() || allow.codes().iter().any(|name| name == code);
        let definitions = catalog.iter().filter(|definition| named(definition.code));
        let codes = definitions.map(|known| (known.code.to_owned(), known.status.as_u16()));
        InheritedAllow {
            lint: allow.lint(),
            codes: codes.collect(),
        }
    });
    let members = catalog.members.iter();
    allows
        .chain(members.flat_map(|member| inherited(member)))
        .collect()
}

fn code(definition: &'static Definition) -> (CodeDocument, EnvelopeDocument) {
    let mut extra = BTreeMap::new();
    for Extra { name, json } in definition.extra() {
        // The variant's precede the type's and win.
        extra
            .entry((*name).to_owned())
            .or_insert_with(|| parsed(json));
    }
    let code = CodeDocument {
        code: definition.code.to_owned(),
        status: definition.status.as_u16(),
        number: definition.number(),
        retry: definition.retry,
        effect: definition.effect,
        message: message(definition),
        description: definition.description().to_owned(),
        help: definition.help().map(str::to_owned),
        docs_url: definition.docs_url().map(str::to_owned),
        content_type: definition.content_type().to_owned(),
        envelope: definition.envelope.name.to_owned(),
        group: definition.group().map(str::to_owned),
        details: definition.details.iter().map(detail).collect(),
        headers: definition.headers().iter().map(header).collect(),
        retry_after: retry_after(definition),
        extra,
        since: definition.since().map(str::to_owned),
        deprecated: definition.deprecated().map(str::to_owned),
        replaced_by: definition.replaced_by().map(str::to_owned),
        rust: Some(RustNames {
            type_name: definition.type_name().to_owned(),
            variant: definition.variant.to_owned(),
        }),
    };
    (code, envelope(definition))
}

fn message(definition: &Definition) -> MessageDocument {
    match definition.source {
        MessageSource::Display => MessageDocument::PerOccurrence {
            per_occurrence: true,
        },
        MessageSource::Fields(pieces) => MessageDocument::Pieces(pieces.to_vec()),
        MessageSource::Definition => {
            MessageDocument::Pieces(vec![Text::Literal(definition.message().into())])
        }
    }
}

fn envelope(definition: &Definition) -> EnvelopeDocument {
    let envelope = definition.envelope;
    EnvelopeDocument {
        id: envelope.name.to_owned(),
        content_type: envelope.content_type.to_owned(),
        layout: envelope.layout.clone(),
    }
}

fn retry_after(definition: &Definition) -> Presence {
    if definition.always_delays() {
        Presence::Always
    } else if definition.may_delay() {
        Presence::Sometimes
    } else {
        Presence::Never
    }
}

fn detail(detail: &Detail) -> DetailDocument {
    DetailDocument {
        name: detail.name.to_owned(),
        schema: schema_of(detail.json_type),
        example: example(detail),
        optional: detail.optional,
        delay: detail.is_delay(),
        flattened: detail.is_flattened(),
        computed: detail.is_computed(),
        rust: Some(detail.type_name.to_owned()),
    }
}

/// JSON that the derive wrote, its members in that order.
fn example(detail: &Detail) -> Option<OrderedJson> {
    let example = serde_json::from_str(detail.example?).ok();
    example.filter(|json| *json != OrderedJson::Scalar(serde_json::Value::Null))
}

fn header(header: &Header) -> HeaderDocument {
    HeaderDocument {
        name: header.name.to_owned(),
        value: header.value.to_vec(),
        per_occurrence: header.is_per_occurrence(),
        optional: header.is_optional(),
    }
}

/// JSON that the derive wrote.
fn parsed(json: &str) -> serde_json::Value {
    serde_json::from_str(json).unwrap_or_else(|_| json.into())
}

fn retired(retired: &Retired) -> RetiredDocument {
    RetiredDocument {
        code: retired.code().map(str::to_owned),
        status: retired.status().map(|status| status.as_u16()),
        number: retired.number(),
    }
}
