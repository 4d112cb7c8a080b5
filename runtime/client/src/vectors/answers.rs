use http::{Method, StatusCode};
use serde::Deserialize;
use serde_json::{Value, json};

use super::{body, contract, headers, vectors};
use crate::decode::Known;
use crate::{Answer, Contract, Decoded, Foreign, ForeignKind, Unknown};

#[derive(Deserialize)]
struct Vector {
    name: String,
    status: u16,
    #[serde(default)]
    headers: Vec<(String, String)>,
    body: Value,
    method: Option<String>,
    complete: Option<bool>,
    #[serde(flatten)]
    expected: Expected,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Expected {
    Known(serde_json::Map<String, Value>),
    Unknown(serde_json::Map<String, Value>),
    Foreign(serde_json::Map<String, Value>),
}

fn known(known: &Known, contract: &Contract) -> Value {
    let details: serde_json::Map<_, _> = known
        .details
        .iter()
        .map(|(name, value)| (name.to_owned(), value.clone()))
        .collect();
    json!({
        "code": contract.definitions[known.index].code,
        "message": known.message,
        "details": details,
        "retry_after_ms": known.received.retry_after().map(|delay| delay.as_millis() as u64),
    })
}

fn unknown(unknown: &Unknown) -> Value {
    json!({
        "code": unknown.code(),
        "number": unknown.number(),
        "message": unknown.message(),
        "retry": unknown.retry().as_str(),
        "effect": unknown.effect().as_str(),
        "candidates": unknown.candidates().collect::<Vec<_>>(),
        "retry_after_ms": unknown.retry_after().map(|delay| delay.as_millis() as u64),
    })
}

fn foreign(foreign: &Foreign) -> Value {
    json!({ "kind": match foreign.kind() {
        ForeignKind::Html => "html",
        ForeignKind::Empty => "empty",
        ForeignKind::Truncated => "truncated",
        ForeignKind::TooLarge => "too_large",
        ForeignKind::Compressed => "compressed",
        ForeignKind::OtherJson => "other_json",
        ForeignKind::Other => "other",
    } })
}

#[test]
fn answers_are_decoded_by_the_rules() {
    let contract = contract();
    for vector in vectors::<Vector>(include_str!("../../tests/vectors/answers.json")) {
        let status = StatusCode::from_u16(vector.status).expect("a status");
        let (headers, body) = (headers(&vector.headers), body(&vector.body));
        let method: Option<Method> = vector
            .method
            .map(|method| method.parse().expect("a method"));
        let mut answer =
            Answer::new(status, &headers, &body).complete(vector.complete.unwrap_or(true));
        answer.method = method.as_ref();
        let decoded = contract.decode(&answer);
        let (expected, got) = match (&vector.expected, &decoded) {
            (Expected::Known(expected), Decoded::Known(error)) => {
                (expected, known(error, &contract))
            }
            (Expected::Unknown(expected), Decoded::Unknown(error)) => (expected, unknown(error)),
            (Expected::Foreign(expected), Decoded::Foreign(answer)) => (expected, foreign(answer)),
            (expected, decoded) => panic!("{}: {decoded:?}, not {expected:?}", vector.name),
        };
        for (name, value) in expected {
            assert_eq!(got[name], *value, "{}: {name}", vector.name);
        }
    }
}
