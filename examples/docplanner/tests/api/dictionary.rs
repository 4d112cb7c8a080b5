//! "Custom error messages" of the page, from the partner's side: a 4xx, `application/json`, and the number alone.

use docplanner::dictionary::PartnerError;
use errbook::ApiError;

use crate::client::{self, Response};
use crate::server::{Server, visit};

fn call(server: &Server, method: &str, path: &str, body: &str) -> Response {
    let headers = [("Content-Type", "application/json")];
    client::send_to_partner(server.partner_port, method, path, &headers, body)
}

#[track_caller]
fn assert_refused(response: &Response, status: u16, body: &str) {
    let content_type = response.header("content-type");
    assert_eq!(
        (response.status, content_type, response.body.as_str()),
        (status, Some("application/json"), body)
    );
}

#[test]
fn docplanner_errors_custom_error_messages_partner_sends_error_code_1() {
    let server = Server::start(&[]);
    let first = call(
        &server,
        "POST",
        "/visits",
        &visit("kowalska", "mon-0900", "1"),
    );
    assert_eq!((first.status, first.body.as_str()), (204, ""));
    let second = visit("kowalska", "mon-1000", "1");
    let second = call(&server, "POST", "/visits", &second);
    assert_refused(&second, 409, r#"{"error_code":1}"#);
}

#[test]
fn docplanner_errors_custom_error_messages_partner_sends_each_number() {
    let server = Server::start(&[]);
    for (status, error, visit) in [
        (
            409,
            r#"{"error_code":2}"#,
            visit("kowalska", "wed-0900", "1"),
        ),
        (403, r#"{"error_code":3}"#, visit("nowak", "mon-0900", "1")),
        (
            403,
            r#"{"error_code":4}"#,
            visit("kowalska", "mon-0900", "600999999"),
        ),
        (400, r#"{"error_code":5}"#, "{".to_owned()),
        (400, r#"{"error_code":5}"#, visit("kowalska", "monday", "1")),
    ] {
        let response = call(&server, "POST", "/visits", &visit);
        assert_refused(&response, status, error);
    }
    for (method, path) in [
        ("GET", "/horses"),
        ("GET", "/visits"),
        ("GET", "/calendar/%FF"),
    ] {
        let response = call(&server, method, path, "");
        assert_refused(&response, 400, r#"{"error_code":5}"#);
    }
}

#[test]
fn docplanner_errors_custom_error_messages_dictionary_has_one_text_for_each_number() {
    assert_eq!(PartnerError::CATALOG.len(), 5);
    for number in 1..=5 {
        let found: Vec<_> = PartnerError::CATALOG.find_number(number).collect();
        assert_eq!(found.len(), 1, "{number}");
        assert!(found[0].status().is_client_error());
        // It is shown as it stands there, so it must not wait for values.
        assert!(!found[0].message().contains('{'), "{}", found[0].message());
    }
    assert!(PartnerError::CATALOG.find_number(6).next().is_none());
}
