//! What a layout leaves out, the types and schemas do not promise.

use errbook::{ApiError, export};
use serde_json::{Value, json};

errbook::envelope! {
    /// Texts of facts that come and go
    const TEXTS: "application/json" = {
        "code": code,
        "wait"?: "{retry_after} s",
        "for"?: "{details.name}!",
        "text"?: "{message}",
        "more"?: details
    };
}

/// Slow down
#[derive(Debug, ApiError)]
#[api_error(code = "slow", status = 429, envelope = TEXTS, message = "Slow down, {name:?}.")]
struct Slow {
    #[api_error(retry_after)]
    after: Option<u32>,
    #[api_error(detail)]
    name: Option<String>,
}

fn sent(after: Option<u32>, name: Option<String>) -> Value {
    serde_json::from_slice(Slow { after, name }.to_response().body()).unwrap()
}

#[test]
fn a_text_is_absent_with_its_fact() {
    assert_eq!(
        sent(None, None),
        json!({ "code": "slow", "text": "Slow down, None." })
    );
    let responses = export::openapi_responses(&Slow::CATALOG.document());
    let media = &responses["429"]["content"]["application/json"];
    assert_eq!(media["schema"]["required"], json!(["code", "text"]));
}

#[test]
fn details_that_all_have_a_place_of_their_own_leave_nothing() {
    let all = sent(Some(1), Some("you".to_owned()));
    assert_eq!(all.get("more"), None);
    let responses = export::openapi_responses(&Slow::CATALOG.document());
    let media = &responses["429"]["content"]["application/json"];
    assert_eq!(media["schema"]["properties"].get("more"), None);
}
