//! The log has what the client must not see.

use crate::server::Server;
use crate::slots::booking;

fn line<'a>(log: &'a str, request_id: &str) -> &'a str {
    log.lines()
        .find(|line| line.contains(request_id))
        .unwrap_or_else(|| panic!("{request_id} is not in the log:\n{log}"))
}

#[test]
fn an_internal_error_is_logged_with_its_causes_and_sent_without() {
    let server = Server::start(&[]);
    let rename = "ALTER TABLE services RENAME TO lost";
    server.database().execute_batch(rename).unwrap();
    let response = server.get("/v1/services");

    let log = server.log();
    let line = line(&log, response.header("x-request-id").unwrap());
    assert!(line.contains("ERROR"), "{line}");
    assert!(line.contains(r#"code="internal_error""#), "{line}");
    assert!(line.contains("status=500"), "{line}");
    let causes = "request failed unexpectedly: database failed: no such table: services";
    assert!(line.contains(causes), "{line}");
    for inside in ["database", "table", "SELECT"] {
        assert!(!response.body.contains(inside), "{response:?}");
    }
}

#[test]
fn a_clients_mistake_is_no_error_in_the_log() {
    let server = Server::start(&[]);
    let response = server.send("bk_demo_revoked", "GET", "/v1/services", "");
    let log = server.log();
    let line = line(&log, response.header("x-request-id").unwrap());
    assert!(line.contains(" INFO "), "{line}");
    assert!(line.contains(r#"cause="API key is revoked""#), "{line}");
}

#[test]
fn what_a_client_writes_stays_on_the_line_of_its_request() {
    let server = Server::start(&[]);
    let response = server.get("/v1/services/x%0AERROR%20forged%1B[31m");
    assert_eq!(response.error(), (404, "service_not_found".into()));
    let log = server.log();
    let line = line(&log, response.header("x-request-id").unwrap());
    assert!(line.contains("forged"), "it was written: {line}");
    assert_eq!(
        log.matches("forged").count(),
        line.matches("forged").count()
    );
    assert!(!log.lines().any(|line| line.starts_with("ERROR")), "{log}");
    assert!(!log.contains('\u{1b}'), "{log}");
}

#[test]
fn keys_and_customers_are_not_logged() {
    let server = Server::start(&["--log", "debug"]);
    let refused = [
        server.send("bk_secret", "GET", "/v1/services", ""),
        server.post(
            "/v1/appointments",
            &booking("eve@example.com", "2020-01-15T10:00:00Z"),
        ),
    ];
    let log = server.log();
    for response in refused {
        line(&log, response.header("x-request-id").unwrap());
    }
    assert!(
        !log.contains("bk_secret") && !log.contains("eve@example.com"),
        "{log}"
    );
}
