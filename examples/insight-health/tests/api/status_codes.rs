//! "HTTP status codes" of the page: the causes that its examples leave open. 500 stands in `storage`.

use serde_json::json;

use crate::server::{Server, sign};

const CHALLENGE: Option<&str> = Some(r#"ApiKey realm="webhooks""#);

#[test]
fn insight_health_errors_md_401_api_key_is_invalid() {
    let response = Server::start(&[]).send("/webhooks/nexus", &[("X-API-Key", "guess")], "{}");
    response.assert(
        401,
        r#"{"error":"Invalid X-API-Key header","success":false}"#,
    );
    assert_eq!(response.header("www-authenticate"), CHALLENGE);
}

#[test]
fn insight_health_errors_md_401_signature_is_missing() {
    let headers = [("X-API-Key", "ih_demo_nexus")];
    let response = Server::start(&[]).send("/webhooks/nexus", &headers, "{}");
    response.assert(
        401,
        r#"{"error":"Missing X-Webhook-Signature header","success":false}"#,
    );
    assert_eq!(response.header("www-authenticate"), CHALLENGE);
}

#[test]
fn insight_health_errors_md_401_signature_does_not_match() {
    let server = Server::start(&[]);
    let other = sign(b"{ }");
    let cut = &sign(b"{}")[..62];
    // Each key signs for itself alone.
    for (key, signature) in [
        ("ih_demo_nexus", other.as_str()),
        ("ih_demo_nexus", cut),
        ("ih_demo_nexus", ""),
        ("ih_demo_medicat", &sign(b"{}")),
    ] {
        let headers = [("X-API-Key", key), ("X-Webhook-Signature", signature)];
        let response = server.send("/webhooks/nexus", &headers, "{}");
        assert_eq!(response.status, 401, "{key} {signature}");
        assert_eq!(response.header("www-authenticate"), CHALLENGE);
    }
}

#[test]
fn insight_health_errors_md_401_before_403_before_400() {
    let server = Server::start(&[]);
    let unsigned = [("X-API-Key", "ih_demo_nexus")];
    assert_eq!(server.send("/webhooks/medicat", &unsigned, "").status, 401);
    let mismatch = server.send_signed("/webhooks/medicat", "");
    assert_eq!(mismatch.status, 403);
    assert_eq!(mismatch.header("www-authenticate"), None);
    assert_eq!(server.send_signed("/webhooks/nexus", "").status, 400);
}

#[test]
fn insight_health_errors_md_400_bodies_without_appointments() {
    let server = Server::start(&[]);
    for body in [
        "[]",
        "{}",
        "5",
        r#"{"appointments":{}}"#,
        r#"{"appointments":[]}"#,
    ] {
        let response = server.send_signed("/webhooks/nexus", body);
        response.assert(
            400,
            r#"{"message":"The request body must have an 'appointments' array with at least one appointment.","success":false,"code":400}"#,
        );
    }
}

#[test]
fn insight_health_errors_md_400_more_appointments_than_a_request_may_have() {
    let response = Server::start(&[]).send_batch(&vec![json!({}); 501]);
    response.assert(
        400,
        r#"{"message":"A request may have 500 appointments, this one has 501.","success":false,"code":400}"#,
    );
}
