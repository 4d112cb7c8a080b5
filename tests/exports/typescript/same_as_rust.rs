//! Random answers, which the module reads as the Rust client does.

use errbook::contract::CatalogDocument;
use errbook::export;
use errbook_client::{Answer, Contract, Decoded};
use http::header::CONTENT_TYPE;
use http::{HeaderMap, HeaderValue, StatusCode};
use serde_json::{Value, json};

use super::vectors::{self, CONTRACT};
use crate::mixed::MIXED;

#[test]
fn answers_are_read_as_the_rust_client_reads_them() {
    let vectors = CatalogDocument::from_json(CONTRACT).unwrap();
    for (name, document) in [("same-mixed", MIXED.document()), ("same-vectors", vectors)] {
        let contract = Contract::from(&document);
        let mut random = Random(11);
        let examples = examples(&document);
        let answers: Vec<_> = (0..3000)
            .map(|number| answer(number, &contract, &examples, &mut random))
            .collect();
        for kind in ["known", "unknown", "foreign"] {
            let met = answers.iter().filter(|answer| answer.get(kind).is_some());
            assert!(met.count() > 200, "{kind}");
        }
        vectors::run(
            name,
            &document,
            [answers.into(), json!([]), json!([]), json!([])],
        );
    }
}

/// Statuses, media types and bodies.
fn examples(document: &CatalogDocument) -> Vec<(u16, String, Value)> {
    let mut examples = Vec::new();
    for (status, response) in export::openapi_responses(document) {
        let status = status.replace("XX", "18").parse().unwrap();
        for (media_type, media) in response["content"].as_object().into_iter().flatten() {
            let bodies = media["examples"].as_object().into_iter().flatten();
            examples.extend(
                bodies.map(|(_, body)| (status, media_type.clone(), body["value"].clone())),
            );
        }
    }
    examples
}

/// An answer in the form of the vectors.
fn answer(
    number: usize,
    contract: &Contract,
    examples: &[(u16, String, Value)],
    random: &mut Random,
) -> Value {
    let (mut status, media_type, mut body) = random.pick(examples).clone();
    for _ in 0..random.below(4) {
        mutate(&mut body, examples, random);
    }
    if random.below(8) == 0 {
        status = *random.pick(&[400, 401, 403, 404, 409, 418, 429, 500, 503]);
    }
    let mut headers = HeaderMap::new();
    let mut lines = json!([]);
    if random.below(4) > 0 {
        headers.insert(CONTENT_TYPE, HeaderValue::from_str(&media_type).unwrap());
        lines = json!([["Content-Type", media_type]]);
    }
    let text = body.to_string();
    let code = StatusCode::from_u16(status).unwrap();
    let decoded = contract.decode(&Answer::new(code, &headers, text.as_bytes()));
    let (kind, expected) = expected(contract, &decoded);
    json!({ "name": format!("{number}: {status} {text}"), "status": status, "headers": lines, "body": text, kind: expected })
}

fn expected(contract: &Contract, decoded: &Decoded) -> (&'static str, Value) {
    match decoded {
        Decoded::Known(known) => {
            let delay = known.received.retry_after();
            let definition = &contract.definitions[known.index];
            let expected = json!({
                "code": definition.code, "message": known.message,
                "retry_after_ms": delay.map(|delay| delay.as_millis() as u64),
            });
            ("known", expected)
        }
        Decoded::Unknown(unknown) => {
            let delay = unknown.retry_after();
            let mut expected = json!({
                "code": unknown.code(), "number": unknown.number(),
                "retry": unknown.retry().as_str(), "effect": unknown.effect().as_str(),
                "candidates": unknown.candidates().collect::<Vec<_>>(),
                "retry_after_ms": delay.map(|delay| delay.as_millis() as u64),
            });
            // Without a message Rust has the phrase of the status.
            let phrase = unknown
                .status()
                .canonical_reason()
                .unwrap_or("unknown status");
            if unknown.message() != phrase {
                expected["message"] = unknown.message().into();
            }
            ("unknown", expected)
        }
        Decoded::Foreign(_) => ("foreign", json!({ "kind": "other_json" })),
    }
}

/// Changes, adds or removes something somewhere in the value.
fn mutate(value: &mut Value, examples: &[(u16, String, Value)], random: &mut Random) {
    let scalars = [
        json!(null),
        json!(true),
        json!(false),
        json!(0),
        json!(7),
        json!(-3),
        json!(2.5),
        json!(30),
        json!(""),
        json!("slot_taken"),
        json!("slow_down"),
        json!("2fa"),
        json!("never"),
        json!("backoff"),
        json!("Busy."),
        json!({}),
        json!([]),
        json!(["listed", "m"]),
    ];
    let depth = random.below(3);
    match value {
        Value::Object(members) if !members.is_empty() && depth > 0 => {
            let names: Vec<_> = members.keys().cloned().collect();
            let name = random.pick(&names);
            match random.below(8) {
                0 => drop(members.remove(name)),
                1 => drop(members.insert("more".to_owned(), json!(1))),
                _ => mutate(&mut members[name], examples, random),
            }
        }
        Value::Array(elements) if !elements.is_empty() && depth > 0 => {
            let at = random.below(elements.len());
            match random.below(6) {
                0 => drop(elements.remove(at)),
                1 => elements.push(json!("more")),
                _ => mutate(&mut elements[at], examples, random),
            }
        }
        value if random.below(6) == 0 => *value = random.pick(examples).2.clone(),
        value => *value = random.pick(&scalars).clone(),
    }
}

/// The same numbers in each run.
struct Random(u64);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6364136223846793005)
            .wrapping_add(1442695040888963407);
        (self.0 >> 33) as usize % end
    }

    fn pick<'v, T>(&mut self, values: &'v [T]) -> &'v T {
        &values[self.below(values.len())]
    }
}
