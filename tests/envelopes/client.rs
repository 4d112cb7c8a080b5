//! What the server writes, the client reads: every answer of these tests.

use errbook::ApiError;
use errbook_client::{Answer, Contract, Decoded};

/// Asserts that the client reads the error's code and message in its response, and the delay that it sends. Of codes that
/// the response does not tell apart, it has to be a candidate.
#[track_caller]
pub(crate) fn assert_read_back<E: ApiError>(error: &E) -> Decoded {
    let response = error.to_response();
    let document = E::CATALOG.document();
    let contract = Contract::from(&document);
    let answer = Answer::new(response.status(), response.headers(), response.body());
    let decoded = contract.decode(&answer);
    let body = String::from_utf8_lossy(response.body());
    match &decoded {
        Decoded::Known(known) => {
            let code = &document.codes()[known.index];
            assert_eq!(code.code(), error.code(), "{body}");
            assert_eq!(code.status(), response.status(), "{body}");
            let layout = document
                .envelope_of(code)
                .unwrap()
                .layout()
                .unwrap()
                .to_string();
            // Facts that touch, and alternatives of one kind, are not told apart.
            let ambiguous = layout.contains("}{") || layout.contains(" or ");
            if layout.contains("message") && !ambiguous {
                assert_eq!(known.message, error.message(), "{body}");
            }
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
