//! Contracts that need of decoding what the one of the vectors does not.

mod layouts;
mod told_apart;

use errbook_contract::document::CatalogDocument;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use serde_json::{Value, json};

use crate::{Answer, Contract, Decoded};

const JSON: &str = "application/json";

fn envelope(id: &str, content_type: &str, layout: Value) -> Value {
    json!({ "id": id, "content_type": content_type, "layout": layout })
}

/// `{ "error": message }`
fn message_alone() -> Value {
    json!({ "object": [{ "name": "error", "value": { "fact": "message" } }] })
}

/// A code at status 400, with these members in place of the usual ones.
fn code(code: &str, envelope: &Value, members: Value) -> Value {
    let mut all = json!({
        "code": code, "status": 400, "retry": { "class": "never" }, "effect": "none", "message": ["The contract's."],
        "description": "d", "content_type": envelope["content_type"], "envelope": envelope["id"], "retry_after": "never",
    });
    for (name, value) in members.as_object().expect("members") {
        all[name] = value.clone();
    }
    all
}

fn contract(envelopes: &[&Value], codes: &[Value]) -> Contract {
    let document = json!({
        "errbook": 1, "id": "", "retired": [], "envelopes": envelopes, "codes": codes,
    });
    let document = CatalogDocument::from_json(&document.to_string());
    Contract::from(&document.expect("a document"))
}

/// What an answer with status 400 is: its code and message, or the codes that it can be of; `foreign` if it is none.
fn read(contract: &Contract, headers: &[(HeaderName, &'static str)], body: &str) -> String {
    let lines = headers.iter();
    let lines = lines.map(|(name, value)| (name.clone(), HeaderValue::from_static(value)));
    let headers: HeaderMap = lines.collect();
    let answer = Answer::new(StatusCode::BAD_REQUEST, &headers, body.as_bytes());
    match contract.decode(&answer) {
        Decoded::Known(known) => {
            let code = &contract.definitions[known.index].code;
            format!("{code}: {}", known.message)
        }
        Decoded::Unknown(unknown) => {
            assert_eq!(unknown.status(), StatusCode::BAD_REQUEST);
            let candidates: Vec<_> = unknown.candidates().collect();
            let (code, message) = (unknown.code(), unknown.message());
            format!("unknown {code:?} {candidates:?}: {message}")
        }
        Decoded::Foreign(_) => "foreign".to_owned(),
    }
}
