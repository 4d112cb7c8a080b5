//! What the server writes, the client reads: every answer of these tests.

use errbook::ApiError;
use errbook::contract::{CatalogDocument, CodeDocument};
use errbook::envelope::Fact;
use errbook::lint::Lint;
use errbook_client::{Answer, Contract, Decoded, Known};

/// Asserts that the client reads the error's code, message and details in its response, and the delay that it sends. Of
/// codes that the response does not tell apart, it has to be a candidate. All that both know is the contract's file.
#[track_caller]
pub(crate) fn assert_read_back<E: ApiError>(error: &E) -> Decoded {
    let response = error.to_response();
    let document = E::CATALOG.document().without_rust_names();
    let document = CatalogDocument::from_json(&document.to_json()).unwrap();
    let contract = Contract::from(&document);
    let answer = Answer::new(response.status(), response.headers(), response.body());
    let decoded = contract.decode(&answer);
    let body = String::from_utf8_lossy(response.body());
    match &decoded {
        Decoded::Known(known) => {
            let code = &document.codes()[known.index];
            assert_eq!(code.code(), error.code(), "{body}");
            assert_eq!(code.status(), response.status(), "{body}");
            if shows_message(&document, code) && !is_unreadable::<E>() {
                assert_eq!(known.message, error.message(), "{body}");
            }
            assert_details(code, known, &body);
            let sent = response.headers().get("retry-after");
            let sent = sent.map(|seconds| seconds.to_str().unwrap().parse().unwrap());
            let read = known.received.retry_after().map(|delay| delay.as_secs());
            assert!(read >= sent, "{read:?} {sent:?}: {body}");
        }
        Decoded::Unknown(unknown) => {
            let mut candidates = unknown.candidates();
            assert!(
                candidates.any(|code| code == error.code()),
                "{unknown:?}: {body}"
            );
        }
        other => panic!("{other:?}: {body}"),
    }
    decoded
}

fn shows_message(document: &CatalogDocument, code: &CodeDocument) -> bool {
    let layout = document.envelope_of(code).unwrap().layout();
    layout.is_some_and(|layout| layout.facts().contains(&&Fact::Message))
}

/// Whether a lint says that clients cannot read the layout.
fn is_unreadable<E: ApiError>() -> bool {
    let findings = E::CATALOG.lints();
    findings
        .iter()
        .any(|finding| finding.lint() == Lint::UnreadableLayout)
}

/// A detail that is never absent is read, unless no JSON value of Rust holds it.
#[track_caller]
fn assert_details(code: &CodeDocument, known: &Known, body: &str) {
    let is_json = body.starts_with(['{', '[']);
    if is_json && serde_json::from_str::<serde_json::Value>(body).is_err() {
        return;
    }
    let details = code.details().iter();
    for detail in details.filter(|detail| !detail.is_optional() && !detail.is_flattened()) {
        let read = known.details.get(detail.name());
        assert!(read.is_some(), "{}: {body}", detail.name());
    }
}
