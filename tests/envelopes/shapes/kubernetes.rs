//! Kubernetes: `Status` of the API conventions ("Response Status Kind") and `meta/v1` of its API reference.

use errbook::ApiError;
use serde::Serialize;

use crate::answer::assert_answer;

errbook::envelope! {
    /// The reason is the code; the delay stands among the details
    const STATUS: "application/json" = {
        "kind": "Status", "apiVersion": "v1", "metadata": {}, "status": "Failure",
        "message": message, "reason": code,
        "details"?: {
            "name"?: details.name, "group"?: details.group, "kind"?: details.kind, "causes"?: details.causes,
            "retryAfterSeconds"?: retry_after
        },
        "code": status
    };
}

#[derive(Serialize)]
struct Cause {
    reason: &'static str,
    message: &'static str,
    field: &'static str,
}

#[derive(ApiError)]
#[api_error(envelope = STATUS)]
enum Status {
    #[api_error(code = "Unauthorized", status = 401)]
    Unauthorized,
    #[api_error(
        code = "NotFound",
        status = 404,
        details,
        message = "{kind} \"{name}\" not found"
    )]
    NotFound {
        name: &'static str,
        kind: &'static str,
    },
    #[api_error(code = "Invalid", status = 422, details, message = "Pod is invalid")]
    Invalid { causes: Vec<Cause> },
    #[api_error(
        code = "TooManyRequests",
        status = 429,
        message = "Try again in {seconds}s."
    )]
    TooManyRequests {
        #[api_error(retry_after)]
        seconds: u32,
    },
}

const JSON: (&str, &str) = ("content-type", "application/json");

#[test]
fn a_status_without_details_has_none() {
    assert_answer(
        &Status::Unauthorized,
        401,
        &[JSON],
        r#"{
            "kind": "Status", "apiVersion": "v1", "metadata": {}, "status": "Failure",
            "message": "Unauthorized", "reason": "Unauthorized", "code": 401
        }"#,
    );
}

#[test]
fn what_is_not_found_is_named() {
    let error = Status::NotFound {
        name: "grafana",
        kind: "pods",
    };
    assert_answer(
        &error,
        404,
        &[JSON],
        r#"{
            "kind": "Status", "apiVersion": "v1", "metadata": {}, "status": "Failure",
            "message": "pods \"grafana\" not found", "reason": "NotFound",
            "details": { "name": "grafana", "kind": "pods" }, "code": 404
        }"#,
    );
}

#[test]
fn causes_are_objects_in_a_list() {
    let cause = Cause {
        reason: "FieldValueRequired",
        message: "Required value",
        field: "spec.name",
    };
    assert_answer(
        &Status::Invalid {
            causes: vec![cause],
        },
        422,
        &[JSON],
        r#"{
            "kind": "Status", "apiVersion": "v1", "metadata": {}, "status": "Failure",
            "message": "Pod is invalid", "reason": "Invalid",
            "details": { "causes": [
                { "reason": "FieldValueRequired", "message": "Required value", "field": "spec.name" }
            ] }, "code": 422
        }"#,
    );
}

#[test]
fn a_delay_alone_makes_the_details() {
    assert_answer(
        &Status::TooManyRequests { seconds: 10 },
        429,
        &[JSON, ("retry-after", "10")],
        r#"{
            "kind": "Status", "apiVersion": "v1", "metadata": {}, "status": "Failure",
            "message": "Try again in 10s.", "reason": "TooManyRequests",
            "details": { "retryAfterSeconds": 10 }, "code": 429
        }"#,
    );
}
