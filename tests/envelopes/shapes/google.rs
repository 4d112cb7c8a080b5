//! Google's HTTP/JSON errors: AIP-193 and the payloads of `google/rpc/error_details.proto`.

use errbook::ApiError;

use crate::answer::assert_answer;

errbook::envelope! {
    /// A `google.rpc.Status`: `ErrorInfo` always, `RetryInfo` and `Help` where there is something to say
    const STATUS: "application/json; charset=UTF-8" = {
        "error": {
            "code": status, "message": message, "status": extra.status,
            "details": [
                { "@type": "type.googleapis.com/google.rpc.ErrorInfo",
                  "reason": code, "domain": extra.domain, "metadata"?: details },
                { "@type": "type.googleapis.com/google.rpc.RetryInfo", "retryDelay": "{retry_after}s" }?,
                { "@type": "type.googleapis.com/google.rpc.Help",
                  "links"?: [{ "description"?: help, "url"?: docs_url }?] }?
            ]
        }
    };
}

#[derive(ApiError)]
#[api_error(envelope = STATUS, extra(domain = "compute.googleapis.com"))]
enum Error {
    #[api_error(
        code = "RESOURCE_NOT_FOUND",
        status = 404,
        extra(status = "NOT_FOUND"),
        message = "The requested resource was not found."
    )]
    NotFound,
    #[api_error(
        code = "RESOURCE_AVAILABILITY",
        status = 429,
        details,
        extra(status = "RESOURCE_EXHAUSTED"),
        message = "The zone '{zone}' does not have enough resources.",
        help = "Additional information",
        docs_url = "https://cloud.google.com/compute/help"
    )]
    Exhausted {
        zone: &'static str,
        #[serde(rename = "vmType")]
        vm_type: &'static str,
        #[api_error(retry_after, skip)]
        delay: Option<u32>,
    },
}

fn exhausted(delay: Option<u32>) -> Error {
    Error::Exhausted {
        zone: "us-east1-a",
        vm_type: "e2-medium",
        delay,
    }
}

#[test]
fn an_error_without_more_to_say_has_its_info_alone() {
    assert_answer(
        &Error::NotFound,
        404,
        &[("content-type", "application/json; charset=UTF-8")],
        r#"{ "error": {
            "code": 404, "message": "The requested resource was not found.", "status": "NOT_FOUND",
            "details": [{
                "@type": "type.googleapis.com/google.rpc.ErrorInfo",
                "reason": "RESOURCE_NOT_FOUND", "domain": "compute.googleapis.com"
            }]
        } }"#,
    );
}

#[test]
fn each_payload_is_an_element_of_its_own() {
    assert_answer(
        &exhausted(Some(30)),
        429,
        &[
            ("content-type", "application/json; charset=UTF-8"),
            ("retry-after", "30"),
        ],
        r#"{ "error": {
            "code": 429, "message": "The zone 'us-east1-a' does not have enough resources.",
            "status": "RESOURCE_EXHAUSTED",
            "details": [
                { "@type": "type.googleapis.com/google.rpc.ErrorInfo", "reason": "RESOURCE_AVAILABILITY",
                  "domain": "compute.googleapis.com", "metadata": { "zone": "us-east1-a", "vmType": "e2-medium" } },
                { "@type": "type.googleapis.com/google.rpc.RetryInfo", "retryDelay": "30s" },
                { "@type": "type.googleapis.com/google.rpc.Help",
                  "links": [{ "description": "Additional information", "url": "https://cloud.google.com/compute/help" }] }
            ]
        } }"#,
    );
}

#[test]
fn without_a_delay_there_is_no_retry_info() {
    let body = exhausted(None).to_response().into_body();
    let body: serde_json::Value = serde_json::from_slice(&body).unwrap();
    let types = body["error"]["details"].as_array().unwrap().iter();
    let types: Vec<_> = types.map(|it| it["@type"].as_str().unwrap()).collect();
    assert_eq!(
        types,
        [
            "type.googleapis.com/google.rpc.ErrorInfo",
            "type.googleapis.com/google.rpc.Help"
        ]
    );
}
