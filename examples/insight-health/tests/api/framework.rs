//! What axum refuses goes out in the API's shape.

use crate::client;
use crate::server::Server;

#[test]
fn an_unknown_route_is_404() {
    let server = Server::start(&[]);
    server.send("/horses", &[], "").assert(
        404,
        r#"{"message":"Nothing found at '/horses'.","success":false,"code":404}"#,
    );
}

#[test]
fn a_wrong_method_is_405_with_allow() {
    let server = Server::start(&[]);
    let response = client::send(server.port, "PUT", "/webhooks/nexus", &[], "");
    response.assert(
        405,
        r#"{"message":"Method PUT is not allowed. Use POST.","success":false,"code":405}"#,
    );
    assert_eq!(response.header("allow"), Some("POST"));
}

#[test]
fn a_body_that_is_no_json_is_400() {
    let server = Server::start(&[]);
    for body in ["", "{", "{]", r#"{"appointments":[]} {}"#] {
        server.send_signed("/webhooks/nexus", body).assert(
            400,
            r#"{"message":"The request body is not valid JSON.","success":false,"code":400}"#,
        );
    }
}

#[test]
fn a_body_that_is_too_large_is_413() {
    let server = Server::start(&[]);
    let body = " ".repeat(256 * 1024 + 1);
    server.send_signed("/webhooks/nexus", &body).assert(
        413,
        r#"{"message":"The request body is larger than 262144 bytes.","success":false,"code":413}"#,
    );
}

#[test]
fn a_body_that_breaks_off_is_400() {
    let server = Server::start(&[]);
    let request = "POST /webhooks/nexus HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\
        X-API-Key: ih_demo_nexus\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\nno size\r\n";
    client::exchange(server.port, "POST", request).assert(
        400,
        r#"{"message":"The request body is incomplete.","success":false,"code":400}"#,
    );
}

#[test]
fn a_path_that_is_no_utf_8_is_400() {
    let server = Server::start(&[]);
    server.send_signed("/webhooks/%FF", "{}").assert(
        400,
        r#"{"message":"The URL path is not valid UTF-8.","success":false,"code":400}"#,
    );
}

#[test]
fn what_a_sender_writes_stays_on_its_line_of_the_log() {
    let server = Server::start(&[]);
    let response = server.send_signed("/webhooks/x%0Aerror.type=forged", "{}");
    assert_eq!(response.status, 403);
    let log = server.log();
    assert_eq!(log.lines().count(), 1, "{log}");
}
