//! The tables of a document.

use errbook_contract::document::{CatalogDocument, CodeDocument, HeaderDocument};

use super::{Contract, Definition, Detail, Envelope, Header, codes};

/// A code whose envelope the document lacks is left out.
impl From<&CatalogDocument> for Contract {
    fn from(document: &CatalogDocument) -> Self {
        let envelopes = document.envelopes().iter().map(|envelope| Envelope {
            content_type: envelope.content_type().map(|it| it.to_owned().into()),
            layout: envelope.layout().cloned(),
        });
        let definitions = document.codes().iter().filter_map(|code| {
            let mut envelopes = document.envelopes().iter();
            let envelope = envelopes.position(|envelope| envelope.id() == code.envelope())?;
            Some(definition(code, envelope))
        });
        let definitions: Vec<_> = definitions.collect();
        let mut codes = vec![0; codes::slots(definitions.len())];
        codes::fill(&mut codes, &definitions);
        Contract {
            envelopes: envelopes.collect(),
            definitions: definitions.into(),
            codes: codes.into(),
            no_response: document.no_response(),
        }
    }
}

fn definition(code: &CodeDocument, envelope: usize) -> Definition {
    let fixed = code.message().fixed();
    Definition {
        code: code.code().to_owned().into(),
        status: code.status(),
        any_status: code.is_any_status(),
        number: code.number(),
        retry: code.retry(),
        effect: code.effect(),
        fixed_message: fixed.is_some(),
        message: fixed
            .unwrap_or_else(|| code.public_description().to_owned())
            .into(),
        docs_url: code.docs_url().map(|url| url.to_owned().into()),
        content_type: code.content_type().map(|it| it.to_owned().into()),
        envelope,
        details: code
            .details()
            .iter()
            .map(|detail| Detail {
                name: detail.name().to_owned().into(),
                delay: detail.is_delay(),
            })
            .collect(),
        headers: code.headers().iter().filter_map(header).collect(),
        extra: code
            .extra()
            .map(|(name, value)| (name.to_owned().into(), value.to_string().into()))
            .collect(),
    }
}

fn header(header: &HeaderDocument) -> Option<Header> {
    let fixed = !header.is_per_occurrence() && !header.value().is_empty();
    fixed.then(|| Header {
        name: header.name().to_owned().into(),
        value: header.value().to_vec().into(),
    })
}
