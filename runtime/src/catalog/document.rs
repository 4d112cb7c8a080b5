//! Converts a catalog to a document.

use std::collections::BTreeMap;

use errbook_contract::JsonType;
use errbook_contract::document::{
    CatalogDocument, CatalogParts, CodeDocument, DetailDocument, EnvelopeDocument, HeaderDocument,
    InheritedAllow, MessageDocument, OrderedJson, RetiredDocument, RustNames, schema_of,
};
use errbook_contract::layout::{Presence, Text};
use errbook_contract::schema::Generator;
use serde_json::json;

use super::unused_sharing::unused_sharing;
use super::{Catalog, Retired};
use crate::definition::{Detail, DetailDocs, DetailKind, Header, MessageSource};
use crate::{Definition, Extra};

impl From<&'static Catalog> for CatalogDocument {
    fn from(catalog: &'static Catalog) -> Self {
        let mut schemas = Generator::new();
        let mut code_document = |definition| code_document(definition, &mut schemas);
        let (hidden, shown): (Vec<_>, Vec<_>) = catalog
            .iter()
            .partition(|definition| definition.optional.hidden);
        let codes = shown.into_iter().map(&mut code_document).collect();
        let hidden = hidden.into_iter().map(&mut code_document).collect();
        CatalogDocument::from(CatalogParts {
            id: catalog.name.to_owned(),
            title: catalog.title.map(str::to_owned),
            introduction: catalog.introduction.map(str::to_owned),
            schemas,
            codes,
            hidden,
            no_response: catalog.no_response,
            retired: retired(catalog),
            allow: catalog.allows.to_vec(),
            inherited_allow: catalog
                .members
                .iter()
                .flat_map(|member| inherited_allows(member))
                .collect(),
            unused_sharing: unused_sharing(catalog),
        })
    }
}

/// What the catalog retires, and those that it includes.
fn retired(catalog: &Catalog) -> Vec<RetiredDocument> {
    let own = catalog.retired.iter().map(retired_document);
    own.chain(catalog.members.iter().flat_map(|member| retired(member)))
        .collect()
}

/// What an included catalog, and those that it includes, allow for their own definitions.
fn inherited_allows(catalog: &Catalog) -> Vec<InheritedAllow> {
    let allows = catalog.allows.iter().map(|allow| {
        let applies_to =
            |code| allow.codes().is_empty() || allow.codes().iter().any(|name| name == code);
        let definitions = catalog
            .iter()
            .filter(|definition| applies_to(definition.code));
        let codes =
            definitions.map(|definition| (definition.code.to_owned(), definition.status.as_u16()));
        InheritedAllow {
            lint: allow.lint(),
            codes: codes.collect(),
        }
    });
    let members = catalog.members.iter();
    allows
        .chain(members.flat_map(|member| inherited_allows(member)))
        .collect()
}

fn code_document(
    definition: &'static Definition,
    schemas: &mut Generator,
) -> (CodeDocument, EnvelopeDocument) {
    let mut extra = BTreeMap::new();
    for Extra { name, json } in definition.extra() {
        // The variant's come before the type's and take precedence.
        extra
            .entry((*name).to_owned())
            .or_insert_with(|| parse_json(json));
    }
    let code = CodeDocument {
        code: definition.code.to_owned(),
        status: definition.status.as_u16(),
        any_status: definition.is_any_status(),
        number: definition.number(),
        retry: definition.retry,
        effect: definition.effect,
        grpc: definition.grpc(),
        domain: definition.domain().map(str::to_owned),
        message: message_document(definition),
        description: definition.description().to_owned(),
        public_description: Some(definition.public_description())
            .filter(|public| *public != definition.description())
            .map(str::to_owned),
        help: definition.help().map(str::to_owned),
        docs_url: definition.docs_url().map(str::to_owned),
        content_type: definition.content_type().map(str::to_owned),
        envelope: definition.envelope.name.to_owned(),
        group: definition.group().map(str::to_owned),
        details: details(definition, schemas),
        headers: definition.headers().iter().map(header_document).collect(),
        framework_headers: definition.optional.framework_headers,
        retry_after: definition.delay_presence(),
        extra,
        since: definition.since().map(str::to_owned),
        deprecated: definition.deprecated().map(str::to_owned),
        replaced_by: definition.replaced_by().map(str::to_owned),
        rust: Some(RustNames {
            type_name: definition.type_name().to_owned(),
            variant: definition.variant.to_owned(),
        }),
        definitions: Vec::new(),
    };
    (code, envelope_document(definition))
}

fn message_document(definition: &Definition) -> MessageDocument {
    match definition.source {
        MessageSource::Display([]) => MessageDocument::PerOccurrence {
            per_occurrence: true,
        },
        MessageSource::Fields(pieces) | MessageSource::Display(pieces) => {
            MessageDocument::Pieces(pieces.to_vec())
        }
        MessageSource::Definition => {
            MessageDocument::Pieces(vec![Text::Literal(definition.message().into())])
        }
    }
}

fn envelope_document(definition: &Definition) -> EnvelopeDocument {
    let envelope = definition.envelope;
    EnvelopeDocument {
        id: envelope.name.to_owned(),
        title: envelope.title.map(str::to_owned),
        content_type: envelope.content_type.map(str::to_owned),
        layout: envelope.layout.clone(),
    }
}

/// A delay is no detail where the class has none, and optional where not every occurrence has one.
fn details(definition: &Definition, schemas: &mut Generator) -> Vec<DetailDocument> {
    let delay = definition.delay_presence();
    let details = definition.details.iter();
    let details = details.filter(|detail| !detail.is_delay() || delay != Presence::Never);
    let details = details.map(|detail| {
        let mut document = detail_document(definition, detail, schemas);
        document.optional |= detail.is_delay() && delay == Presence::Sometimes;
        document
    });
    details.collect()
}

fn detail_document(
    definition: &Definition,
    detail: &Detail,
    schemas: &mut Generator,
) -> DetailDocument {
    let docs = definition.owner.documented.of(definition.variant, detail);
    let of_type = docs.and_then(|docs| docs.schema?(schemas));
    // Without a type only the function knows whether there is a value, and the schema says what the function returns.
    let is_known = detail.kind == DetailKind::Untyped && of_type.is_some();
    DetailDocument {
        name: detail.name.to_owned(),
        schema: of_type.or_else(|| schema_of_name(detail, docs)),
        inferred: false,
        description: docs.and_then(|docs| docs.description).map(str::to_owned),
        example: example(detail),
        optional: detail.optional && !is_known,
        delay: detail.is_delay(),
        flattened: detail.is_flattened(),
        placed: false, // set with the layout
        computed: detail.is_computed(),
        rust: Some(detail.type_name.to_owned()),
    }
}

/// What the macro knows of the type. Where the compiler was asked it knew nothing, so that only the name of a list counts:
/// another type can have that of a standard one.
fn schema_of_name(detail: &Detail, docs: Option<&DetailDocs>) -> Option<serde_json::Value> {
    let asked = docs.is_some_and(|docs| docs.schema.is_some());
    match detail.json_type {
        _ if detail.is_delay() => Some(json!({ "type": "integer", "minimum": 0 })),
        JsonType::List(_) if asked => Some(json!({ "type": "array" })),
        _ if asked => None,
        json_type => schema_of(json_type),
    }
}

/// The example that the derive wrote as JSON, its members in the same order.
fn example(detail: &Detail) -> Option<OrderedJson> {
    let example = serde_json::from_str(detail.example?).ok();
    example.filter(|json| *json != OrderedJson::Scalar(serde_json::Value::Null))
}

fn header_document(header: &Header) -> HeaderDocument {
    HeaderDocument {
        name: header.name.to_owned(),
        value: header.value.to_vec(),
        per_occurrence: header.is_per_occurrence(),
        optional: header.is_optional(),
    }
}

/// Parses JSON that the derive wrote.
fn parse_json(json: &str) -> serde_json::Value {
    serde_json::from_str(json).unwrap_or_else(|_| json.into())
}

fn retired_document(retired: &Retired) -> RetiredDocument {
    RetiredDocument {
        code: retired.code().map(str::to_owned),
        status: retired.status().map(|status| status.as_u16()),
        number: retired.number(),
    }
}
