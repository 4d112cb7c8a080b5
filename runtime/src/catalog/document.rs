//! A catalog as a document.

use std::collections::BTreeMap;

use errbook_contract::document::{
    CatalogDocument, CodeDocument, DetailDocument, EnvelopeDocument, HeaderDocument,
    MessageDocument, RetiredDocument, RustNames, VERSION, schema_of,
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
        let mut envelopes = Vec::new();
        let codes = shown
            .into_iter()
            .map(|it| code(it, &mut envelopes))
            .collect();
        let hidden = hidden
            .into_iter()
            .map(|it| code(it, &mut envelopes))
            .collect();
        CatalogDocument {
            errbook: VERSION,
            id: catalog.name.to_owned(),
            title: catalog.title.map(str::to_owned),
            envelopes,
            codes,
            no_response: catalog.no_response,
            retired: catalog.retired.iter().map(retired).collect(),
            allow: catalog.allows.to_vec(),
            hidden,
        }
    }
}

fn code(definition: &'static Definition, envelopes: &mut Vec<EnvelopeDocument>) -> CodeDocument {
    let mut extra = BTreeMap::new();
    for Extra { name, json } in definition.extra() {
        // The variant's precede the type's and win.
        extra
            .entry((*name).to_owned())
            .or_insert_with(|| parsed(json));
    }
    CodeDocument {
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
        envelope: envelope(definition, envelopes),
        group: definition.group().map(str::to_owned),
        details: definition.details.iter().map(detail).collect(),
        headers: definition.headers().iter().map(header).collect(),
        retry_after: retry_after(definition),
        extra,
        deprecated: definition.deprecated().map(str::to_owned),
        rust: Some(RustNames {
            type_name: definition.type_name().to_owned(),
            variant: definition.variant.to_owned(),
        }),
    }
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

/// The id of the definition's envelope; constants of one name that differ get ids of their own.
fn envelope(definition: &Definition, envelopes: &mut Vec<EnvelopeDocument>) -> String {
    let envelope = definition.envelope;
    let mut id = envelope.name.to_owned();
    let mut next = 2;
    while let Some(known) = envelopes.iter().find(|known| known.id == id) {
        if known.content_type == envelope.content_type && known.layout == envelope.layout {
            return id;
        }
        id = format!("{}_{next}", envelope.name);
        next += 1;
    }
    envelopes.push(EnvelopeDocument {
        id: id.clone(),
        content_type: envelope.content_type.to_owned(),
        layout: envelope.layout.clone(),
    });
    id
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
        example: detail.example.map(parsed).filter(|json| !json.is_null()),
        optional: detail.optional,
        delay: detail.is_delay(),
        flattened: detail.is_flattened(),
        computed: detail.is_computed(),
        rust: Some(detail.type_name.to_owned()),
    }
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
