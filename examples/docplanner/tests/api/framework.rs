//! What axum refuses goes out like any other error.

use crate::client::{self, Response};
use crate::golden;
use crate::server::{DESK, Server};

const BOOK: &str = "/doctors/kowalska/slots/mon-0900/book";

#[track_caller]
fn assert_malformed(response: &Response, reason: &str) {
    let body = format!(r#"{{"message":"{reason}","code":"bad_request"}}"#);
    assert_eq!((response.status, &response.body), (400, &body));
    let content_type = response.header("content-type");
    assert_eq!(content_type, Some("application/vnd.error+docplanner+json"));
}

#[test]
fn a_body_that_is_no_json_is_400() {
    let server = Server::start(&[]);
    for body in ["", "{", "{]"] {
        assert_malformed(
            &server.post(BOOK, body),
            "The request body is not valid JSON.",
        );
    }
}

#[test]
fn a_body_that_is_not_labelled_json_is_400() {
    let server = Server::start(&[]);
    let headers = [
        ("Authorization", "Bearer dp_demo"),
        ("Content-Type", "text/plain"),
    ];
    let response = client::send(server.port, "POST", BOOK, &headers, DESK);
    let reason = "The request body must be sent as application/json.";
    assert_malformed(&response, reason);
}

#[test]
fn a_parameter_that_cannot_be_read_is_400() {
    let server = Server::start(&[]);
    for path in ["/bookings/seven", "/bookings/-1", "/doctors/%FF/slots"] {
        let reason = "A parameter in the path has the wrong format.";
        assert_malformed(&server.get(path), reason);
    }
}

#[test]
fn a_body_that_is_too_large_is_413() {
    let server = Server::start(&[]);
    let response = server.post(BOOK, &" ".repeat(16 * 1024 + 1));
    golden::assert("413-payload_too_large", &response);
}

#[test]
fn what_a_client_writes_stays_on_its_line_of_the_log() {
    let server = Server::start(&[]);
    let response = server.get("/doctors/x%0Aerror.type=forged/slots");
    assert_eq!(response.status, 404);
    let log = server.log();
    assert_eq!(log.lines().count(), 1, "{log}");
}
