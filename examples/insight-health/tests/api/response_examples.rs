//! "Response examples" of the page, byte for byte (the page breaks the lines, the server does not).

use crate::server::{Server, appointment, appointment_without};

#[test]
fn insight_health_errors_md_authentication_error_401_missing_api_key() {
    let response = Server::start(&[]).send("/webhooks/nexus", &[], "{}");
    response.assert(
        401,
        r#"{"error":"Missing X-API-Key header","success":false}"#,
    );
}

#[test]
fn insight_health_errors_md_authentication_error_401_invalid_signature() {
    let headers = [
        ("X-API-Key", "ih_demo_nexus"),
        ("X-Webhook-Signature", "00"),
    ];
    let response = Server::start(&[]).send("/webhooks/nexus", &headers, "{}");
    response.assert(
        401,
        r#"{"error":"Invalid X-Webhook-Signature header. Ensure the request body is signed with the correct signing key using HMAC-SHA256.","success":false}"#,
    );
}

#[test]
fn insight_health_errors_md_ehr_mismatch_403() {
    let response = Server::start(&[]).send_signed("/webhooks/medicat", "{}");
    response.assert(
        403,
        r#"{"message":"API key is not authorized for EHR 'medicat'. This key is registered for 'nexus'.","success":false,"code":403}"#,
    );
}

#[test]
fn insight_health_errors_md_validation_error_400() {
    let first = appointment_without(&[
        "appointment.id",
        "appointment.status",
        "appointment.start_time",
        "patient.birth_date",
    ]);
    let second = appointment_without(&["patient"]);
    let response = Server::start(&[]).send_batch(&[first, second]);
    response.assert(
        400,
        concat!(
            r#"{"message":"Validation failed. None of the provided appointments could be processed.","errors":["#,
            r#""appointments[0].appointment.id is required.","#,
            r#""appointments[0].appointment.status is required.","#,
            r#""appointments[0].appointment.start_time is required.","#,
            r#""appointments[0].patient.birth_date is required. Format: MM/DD/YYYY.","#,
            r#""appointments[1]: 'patient' object is required."],"success":false,"code":400}"#
        ),
    );
}

#[test]
fn insight_health_errors_md_partial_success_200_with_warnings() {
    let broken = appointment_without(&["appointment.id", "patient.id"]);
    let response = Server::start(&[]).send_batch(&[appointment(), broken]);
    response.assert(
        200,
        concat!(
            r#"{"message":"1 appointment(s) synced successfully. 2 validation error(s) on other appointments.","#,
            r#""success":true,"code":200,"warnings":["appointments[1].appointment.id is required.","#,
            r#""appointments[1].patient.id is required."]}"#
        ),
    );
}

#[test]
fn insight_health_errors_md_full_success_200() {
    let response = Server::start(&[]).send_batch(&[appointment(), appointment()]);
    response.assert(
        200,
        r#"{"message":"2 appointment(s) synced successfully.","success":true,"code":200}"#,
    );
}
