//! What axum refuses goes out like any other error.

use serde_json::json;

use crate::client::Response;
use crate::golden::is_request_id;
use crate::server::Server;

#[track_caller]
fn assert_invalid(response: &Response, details: serde_json::Value) {
    let body = response.json();
    assert_eq!(response.error(), (400, "invalid_request".into()));
    assert_eq!(body["error"]["details"], details);
    assert_eq!(response.header("content-type"), Some("application/json"));
}

#[test]
fn a_body_that_is_no_json_is_an_invalid_request() {
    let server = Server::start(&[]);
    for body in ["", "{", "{]", "\u{1}"] {
        let response = server.post("/v1/customers", body);
        assert_invalid(&response, json!({"reason": "The body must be valid JSON"}));
    }
}

#[test]
fn a_value_of_the_wrong_type_is_named_by_its_path() {
    let server = Server::start(&[]);
    for (field, body) in [
        ("start_time", r#"{"start_time":"tomorrow"}"#),
        ("customer.email", r#"{"customer":{"email":5}}"#),
        ("service_id", r#"{"service_id":[]}"#),
    ] {
        let reason = "Has the wrong type or format";
        let response = server.post("/v1/appointments", body);
        assert_invalid(&response, json!({"field": field, "reason": reason}));
        assert!(
            !response.body.contains("line"),
            "serde's words stay inside: {response:?}"
        );
    }
    let response = server.post("/v1/appointments", "5");
    assert_invalid(&response, json!({"reason": "Has the wrong type or format"}));
}

#[test]
fn a_parameter_that_cannot_be_read_is_named() {
    let server = Server::start(&[]);
    for (path, parameter) in [
        ("/v1/appointments/%FF", "id"),
        ("/v1/appointments?limit=many", "limit"),
        ("/v1/appointments?limit=%FF", "limit"),
        ("/v1/appointments?limit=-1", "limit"),
    ] {
        let response = server.get(path);
        assert_eq!(
            response.error(),
            (400, "invalid_parameter".into()),
            "{path}"
        );
        assert_eq!(
            response.json()["error"]["details"]["parameter"],
            parameter,
            "{path}"
        );
    }
}

#[test]
fn a_wrong_method_is_told_the_right_ones() {
    let server = Server::start(&[]);
    for (path, allow) in [
        ("/v1/services", "GET,HEAD"),
        ("/v1/appointments", "GET,HEAD,POST"),
        ("/v1/admin/maintenance", "PUT"),
    ] {
        let response = server.send("bk_demo", "TRACE", path, "");
        assert_eq!(
            response.error(),
            (405, "method_not_allowed".into()),
            "{path}"
        );
        assert_eq!(response.header("allow"), Some(allow), "{path}");
    }
}

#[test]
fn every_response_has_a_request_id_of_its_own() {
    let server = Server::start(&[]);
    let mut ids: Vec<String> = [
        "/v1/services",
        "/v1/services",
        "/",
        "/v1/services/x",
        "/%FF",
    ]
    .into_iter()
    .map(|path| {
        server
            .get(path)
            .header("x-request-id")
            .unwrap_or_default()
            .to_owned()
    })
    .collect();
    assert!(ids.iter().all(|id| is_request_id(id)), "{ids:?}");
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), 5);
}

#[test]
fn a_panic_is_an_internal_error_and_the_server_goes_on() {
    let server = Server::start(&["--chaos"]);
    let response = server.post("/v1/chaos/panic", "");
    assert_eq!(response.error(), (500, "internal_error".into()));
    let id = response.header("x-request-id").unwrap();
    assert_eq!(
        response.json()["error"]["details"],
        json!({ "request_id": id })
    );
    assert!(!response.body.contains("chaos"), "{response:?}");
    assert!(server.log().contains(
        "handler gave no answer: an internal error occurred: panicked: chaos was asked for"
    ));
    assert_eq!(server.get("/v1/services").status(), 200);
}

#[test]
fn without_the_flag_there_is_no_chaos() {
    let server = Server::start(&[]);
    let response = server.post("/v1/chaos/panic", "");
    assert_eq!(response.error(), (404, "not_found".into()));
}
