//! Four errors, in any layout: the server has it in the definitions, the client in the contract's document.

use bytes::Bytes;
use errbook::__private_0_1_0::{Fields, Occurrence, Plan};
use errbook::contract::CatalogDocument;
use errbook::envelope::{Envelope, NESTED, Value as Layout};
use errbook::{ApiError, Catalog, Definition};
use serde_json::{Value, json};

/// Errors that share a status, have details, some of them optional, and delays
#[derive(Debug, Clone, ApiError)]
#[api_error(envelope = NESTED, help = "Help.", extra(area = "area"))]
pub(super) enum Error {
    /// Unit
    #[api_error(
        code = "unit",
        number = 1,
        status = 404,
        docs_url = "/unit",
        message = "It is gone."
    )]
    Unit,
    /// Other
    #[api_error(
        code = "other",
        number = 2,
        status = 404,
        docs_url = "/other",
        message = "It is elsewhere."
    )]
    Other,
    /// Text
    #[api_error(
        code = "text",
        number = 3,
        status = 409,
        retry = "never",
        docs_url = "/text",
        details,
        message = "It is {text}."
    )]
    Text { text: String, limit: u32 },
    /// Wait
    #[api_error(
        code = "wait",
        number = 4,
        status = 429,
        docs_url = "/wait",
        details,
        message = "Wait."
    )]
    Wait {
        #[api_error(retry_after)]
        delay: Option<u32>,
        value: Option<Value>,
    },
}

impl Error {
    /// The details of this occurrence.
    pub(super) fn details(&self) -> Vec<(&'static str, Value)> {
        let details = match self {
            Error::Unit | Error::Other => Vec::new(),
            Error::Text { text, limit } => {
                vec![("text", Some(json!(text))), ("limit", Some(json!(limit)))]
            }
            Error::Wait { delay, value } => {
                vec![("delay", delay.map(Value::from)), ("value", value.clone())]
            }
        };
        let details = details.into_iter();
        details
            .filter_map(|(name, value)| Some((name, value?)))
            .collect()
    }
}

fn media_type(layout: &Layout) -> &'static str {
    match layout {
        Layout::Text(_) => "text/plain; charset=utf-8",
        _ => "application/json",
    }
}

/// An error as its variant would be answered if its envelope had the layout.
struct Sent<'e> {
    error: &'e dyn Fields,
    definitions: &'static [&'static [Definition]],
    plans: &'static [Plan],
}

impl ApiError for Sent<'_> {
    const CATALOG: &'static Catalog = Error::CATALOG;

    fn occurrence(&self) -> Occurrence<'_> {
        Occurrence::new::<1>(self.definitions, self.plans, 0, self.error)
    }
}

pub(super) fn sent(error: &Error, layout: &Layout) -> http::Response<Bytes> {
    let own = error.definition();
    // What definitions refer to lives as long as the program.
    let envelope: &'static Envelope = Box::leak(Box::new(Envelope {
        name: "ANY",
        title: own.envelope.title,
        content_type: Some(media_type(layout)),
        layout: Some(layout.clone()),
        hash: 0,
    }));
    let definition = Definition {
        owner: own.owner,
        variant: own.variant,
        code: own.code,
        status: own.status,
        retry: own.retry,
        effect: own.effect,
        message: own.message,
        source: own.source,
        description: own.description,
        envelope,
        details: own.details,
        optional: own.optional,
    };
    let definitions: &'static [Definition] = Box::leak(Box::new([definition]));
    let sent = Sent {
        error,
        definitions: Box::leak(Box::new([definitions])),
        plans: Box::leak(Box::new([Plan::new()])),
    };
    sent.to_response()
}

/// The contract with the layout, through its file.
pub(super) fn document(layout: &Layout) -> CatalogDocument {
    let document = Error::CATALOG.document().to_json();
    let mut document: Value = serde_json::from_str(&document).unwrap();
    let mut envelope = CatalogDocument::from_json(&document.to_string())
        .unwrap()
        .envelopes()[0]
        .clone();
    envelope.layout = Some(layout.clone());
    envelope.content_type = Some(media_type(layout).to_owned());
    document["envelopes"] = json!([envelope]);
    for code in document["codes"].as_array_mut().unwrap() {
        code["content_type"] = json!(media_type(layout));
    }
    CatalogDocument::from_json(&document.to_string()).unwrap()
}
