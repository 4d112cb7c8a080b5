//! Elasticsearch: "REST APIs", the error of a failed request with its root cause (elastic.co/docs).

use errbook::ApiError;

use crate::answer::assert_answer;

errbook::envelope! {
    /// The cause comes first and repeats what the error says
    const ELASTICSEARCH: "application/json" = {
        "error": {
            "root_cause": [{
                "type": details.cause or code, "reason": message,
                "index_uuid"?: details.index_uuid, "index"?: details.index
            }],
            "type": code, "reason": message, "index_uuid"?: details.index_uuid, "index"?: details.index,
            ..details
        },
        "status": status
    };
}

#[derive(ApiError)]
#[api_error(envelope = ELASTICSEARCH)]
enum Error {
    #[api_error(
        code = "index_not_found_exception",
        status = 404,
        details,
        message = "no such index [{index}]"
    )]
    IndexNotFound {
        index: &'static str,
        index_uuid: Option<&'static str>,
        #[serde(rename = "resource.id")]
        resource: &'static str,
    },
    #[api_error(
        code = "search_phase_execution_exception",
        status = 400,
        details,
        message = "all shards failed"
    )]
    SearchFailed { cause: Option<&'static str> },
}

#[test]
fn the_index_stands_in_the_cause_and_in_the_error() {
    let error = Error::IndexNotFound {
        index: "logs",
        index_uuid: Some("_na_"),
        resource: "logs",
    };
    assert_answer(
        &error,
        404,
        &[("content-type", "application/json")],
        r#"{
            "error": {
                "root_cause": [{
                    "type": "index_not_found_exception", "reason": "no such index [logs]",
                    "index_uuid": "_na_", "index": "logs"
                }],
                "type": "index_not_found_exception", "reason": "no such index [logs]",
                "index_uuid": "_na_", "index": "logs", "resource.id": "logs"
            },
            "status": 404
        }"#,
    );
}

#[test]
fn a_cause_of_its_own_replaces_the_type() {
    let sent = |cause| {
        let body = Error::SearchFailed { cause }.to_response().into_body();
        String::from_utf8(body.to_vec()).unwrap()
    };
    let expected = |cause: &str| {
        format!(
            r#"{{"error":{{"root_cause":[{{"type":"{cause}","reason":"all shards failed"}}],{}}},"status":400}}"#,
            r#""type":"search_phase_execution_exception","reason":"all shards failed""#,
        )
    };
    assert_eq!(sent(Some("parse_exception")), expected("parse_exception"));
    assert_eq!(sent(None), expected("search_phase_execution_exception"));
}
