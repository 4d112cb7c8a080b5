//! Answers to a client, of the server or of anything between.

use std::sync::LazyLock;
use std::time::Duration;

use errbook_client::{
    Answer, Attempt, ClientError, Contract, Decoded, Foreign, Policy, Unknown, Verdict,
};
use errbook_contract::document::CatalogDocument;
use fastrand::Rng;
use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode};

use crate::json;

// Two contracts can have the same codes.
mod preset {
    errbook_client::client! {
        /// An error under each preset
        pub(super) enum PresetError = "contracts/presets.json";
    }
}
mod typed {
    errbook_client::client! {
        /// Details of every shape of schema
        pub(super) enum TypedError = "contracts/types.json";
    }
}
use self::preset::PresetError;
use self::typed::TypedError;

/// The contracts that are read at run time; the answer says which.
static CONTRACTS: LazyLock<Vec<Contract>> = LazyLock::new(|| {
    let files = [
        include_str!("contracts/presets.json"),
        include_str!("contracts/types.json"),
        include_str!("../../runtime/client/tests/vectors/contract.json"),
        include_str!("../../examples/bookwell/docs/errors.json"),
        include_str!("../../examples/docplanner/docs/errors.json"),
        include_str!("../../examples/insight-health/docs/errors.json"),
        include_str!("../exports/golden/mixed.json"),
    ];
    let documents = files.map(|file| CatalogDocument::from_json(file).expect("it is read back"));
    documents.iter().map(Contract::from).collect()
});

/// `CONTRACT STATUS METHOD`, `cut` if the body is not complete, then header lines, an empty line, and the body.
struct Message<'a> {
    contract: usize,
    status: StatusCode,
    method: Method,
    complete: bool,
    headers: HeaderMap,
    body: &'a [u8],
}

impl<'a> Message<'a> {
    /// Where the head ends and the body begins.
    fn split(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
        let end = bytes.windows(2).position(|two| two == b"\n\n")?;
        Some((&bytes[..end], &bytes[end + 2..]))
    }

    fn read(bytes: &'a [u8]) -> Option<Self> {
        let (head, body) = Message::split(bytes)?;
        let mut lines = head.split(|byte| *byte == b'\n');
        let first = std::str::from_utf8(lines.next()?).ok()?;
        let mut words = first.split(' ');
        let contract = words.next()?.parse().ok()?;
        let status = StatusCode::from_bytes(words.next()?.as_bytes()).ok()?;
        let method = Method::from_bytes(words.next()?.as_bytes()).ok()?;
        let complete = words.next() != Some("cut");
        let mut headers = HeaderMap::new();
        for line in lines {
            let colon = line.iter().position(|byte| *byte == b':')?;
            let name = HeaderName::from_bytes(&line[..colon]).ok()?;
            let value = HeaderValue::from_bytes(line[colon + 1..].trim_ascii()).ok()?;
            headers.append(name, value);
        }
        Some(Message {
            contract,
            status,
            method,
            complete,
            headers,
            body,
        })
    }
}

/// Every answer is an error of some kind, and what is kept of a body that is not the API's is bounded and printable. No
/// verdict undercuts the delay that was asked for.
///
/// Returns whether the bytes are an answer.
///
/// # Panics
///
/// If that does not hold.
pub fn decoder(bytes: &[u8]) -> bool {
    let Some(message) = Message::read(bytes) else {
        return false;
    };
    let Message {
        status,
        complete,
        ref headers,
        ref method,
        body,
        ..
    } = message;
    let answer = Answer::new(status, headers, body)
        .method(method)
        .complete(complete);
    let contract = &CONTRACTS[message.contract % CONTRACTS.len()];
    match contract.decode(&answer) {
        Decoded::Known(known) => assert!(known.received.status().is_none_or(|sent| sent == status)),
        Decoded::Unknown(unknown) => check_unknown(&unknown, status),
        Decoded::Foreign(foreign) => check_foreign(&foreign, status),
    }
    let typed = PresetError::from_answer(answer);
    if let PresetError::Foreign(foreign) = &typed {
        check_foreign(foreign, status);
    }
    check_typed(&typed, status, method);
    check_typed(&TypedError::from_answer(answer), status, method);
    true
}

fn check_typed<E: ClientError>(error: &E, status: StatusCode, method: &Method) {
    assert_eq!(error.status(), status, "{error:?}");
    assert!(!error.to_string().is_empty());
    assert!(!format!("{error:?}").is_empty());
    let _ = (error.code(), error.message(), error.retry(), error.effect());
    for random in [0.0, 1.0] {
        let attempt = Attempt::new(method.clone()).random(random);
        if let Verdict::Retry(delay) = Policy::default().verdict(error, &attempt) {
            let asked = error.retry_after().unwrap_or(Duration::ZERO);
            assert!(delay >= asked, "{delay:?} < {asked:?}: {error:?}");
        }
    }
}

fn check_unknown(unknown: &Unknown, status: StatusCode) {
    assert_eq!(unknown.status(), status);
    assert!(!unknown.to_string().is_empty());
    let _ = (unknown.message(), unknown.retry(), unknown.retry_after());
}

fn check_foreign(foreign: &Foreign, status: StatusCode) {
    assert_eq!(foreign.status(), status);
    assert!(!foreign.to_string().is_empty());
    let media_type = foreign.media_type().unwrap_or_default();
    for (text, limit) in [(foreign.excerpt(), 512), (media_type, 128)] {
        assert!(text.len() <= limit, "{}: {text}", text.len());
        assert!(!text.chars().any(char::is_control), "{text:?}");
    }
}

/// The same answer with other values in its body, if that is JSON.
#[must_use]
pub fn mutated_answer(bytes: &[u8], seed: u32) -> Option<Vec<u8>> {
    let (head, body) = Message::split(bytes)?;
    let body = json::mutated(body, &mut Rng::with_seed(seed.into()))?;
    Some([head, b"\n\n", body.to_string().as_bytes()].concat())
}
