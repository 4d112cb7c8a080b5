//! The vectors of `tests/vectors`, whose README describes their format.

mod answers;
mod delays;
mod verdicts;

use std::time::{Duration, SystemTime};

use errbook_contract::document::CatalogDocument;
use http::{HeaderMap, HeaderName, HeaderValue};
use httpdate::HttpDate;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::Contract;

/// The vectors of a file.
fn vectors<T: DeserializeOwned>(json: &str) -> Vec<T> {
    let vectors: Vec<T> =
        serde_json::from_str(json).expect("the vectors have the format of the README");
    assert!(!vectors.is_empty(), "the file has no vectors");
    vectors
}

/// The contract that the vectors refer to.
fn contract() -> Contract {
    let json = include_str!("../../tests/vectors/contract.json");
    let document = CatalogDocument::from_json(json).expect("the contract is a document");
    Contract::from(&document)
}

fn headers(lines: &[(String, String)]) -> HeaderMap {
    let lines = lines.iter().map(|(name, value)| {
        let name: HeaderName = name.parse().expect("a header name");
        (name, HeaderValue::from_str(value).expect("a header value"))
    });
    let mut headers = HeaderMap::new();
    lines.for_each(|(name, value)| {
        headers.append(name, value);
    });
    headers
}

fn time(date: &str) -> SystemTime {
    date.parse::<HttpDate>().expect("a date").into()
}

/// A body: a text, its bytes in hexadecimal, or JSON that stands for its text.
fn body(body: &Value) -> Vec<u8> {
    match (body, body.get("hex").and_then(Value::as_str)) {
        (Value::String(text), _) => text.clone().into_bytes(),
        (_, Some(hex)) => {
            let digits: Vec<_> = hex.chars().collect();
            let bytes = digits.chunks(2).map(|pair| pair.iter().collect::<String>());
            bytes
                .map(|pair| u8::from_str_radix(&pair, 16).expect("two digits"))
                .collect()
        }
        (json, None) => json.to_string().into_bytes(),
    }
}

/// Milliseconds, or the longest delay.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(from = "Value")]
struct Delay(Duration);

impl From<Value> for Delay {
    fn from(value: Value) -> Self {
        Delay(match value.as_u64() {
            Some(ms) => Duration::from_millis(ms),
            None => {
                assert_eq!(value, "longest");
                Duration::from_secs(u64::MAX)
            }
        })
    }
}

impl Delay {
    /// A delay of milliseconds has its own longest.
    fn is(self, delay: Duration) -> bool {
        delay == self.0 || self.0.as_secs() == u64::MAX && delay >= Duration::from_millis(u64::MAX)
    }
}
