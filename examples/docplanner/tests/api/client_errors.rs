//! The 4xx rows of the page.

use crate::client;
use crate::golden;
use crate::server::{DESK, Server};

#[test]
fn docplanner_errors_row_400_bad_request() {
    let server = Server::start(&[]);
    let response = server.post("/doctors/kowalska/slots/mon-0900/book", r#"{"patient":{}}"#);
    golden::assert("400-bad_request", &response);
}

#[test]
fn docplanner_errors_row_401_unauthorized() {
    let server = Server::start(&[]);
    let missing = client::send(server.port, "GET", "/doctors", &[], "");
    golden::assert("401-token_missing", &missing);
    let invalid = server.send("guess", "GET", "/doctors", "");
    golden::assert("401-token_invalid", &invalid);
    for authorization in ["dp_demo", "Basic dp_demo", "Bearer", "Bearer  "] {
        let headers = [("Authorization", authorization)];
        let response = client::send(server.port, "GET", "/doctors", &headers, "");
        golden::assert("401-token_missing", &response);
    }
}

#[test]
fn docplanner_errors_row_403_forbidden() {
    let server = Server::start(&[]);
    // Before the body is looked at.
    let response = server.send(
        "dp_demo_read",
        "POST",
        "/doctors/kowalska/slots/mon-0900/book",
        "",
    );
    golden::assert("403-scope_missing", &response);
    let response = server.send("dp_demo_read", "DELETE", "/bookings/1", "");
    golden::assert("403-scope_missing", &response);
}

#[test]
fn docplanner_errors_row_404_not_found() {
    let server = Server::start(&[]);
    for (name, response) in [
        ("404-not_found", server.get("/horses")),
        ("404-doctor_not_found", server.get("/doctors/house/slots")),
        (
            "404-slot_not_found",
            server.post("/doctors/kowalska/slots/sun-0900/book", DESK),
        ),
        ("404-booking_not_found", server.get("/bookings/7")),
        (
            "404-booking_not_found",
            server.send("dp_demo", "DELETE", "/bookings/7", ""),
        ),
    ] {
        golden::assert(name, &response);
    }
}

#[test]
fn docplanner_errors_row_405_method_not_allowed() {
    let server = Server::start(&[]);
    let response = server.send("dp_demo", "PUT", "/bookings/1", "");
    golden::assert("405-method_not_allowed", &response);
}

#[test]
fn docplanner_errors_row_409_conflict() {
    let server = Server::start(&[]);
    let path = "/doctors/kowalska/slots/mon-0900/book";
    assert_eq!(server.post(path, DESK).status, 201);
    golden::assert("409-slot_taken", &server.post(path, DESK));
    // The same for a patient, and the partner is not even asked.
    let response = server.visit("kowalska", "mon-0900", "600100200");
    golden::assert("409-slot_taken", &response);
    assert_eq!(
        server.visit("kowalska", "mon-1000", "600100200").status,
        201
    );
}

#[test]
fn docplanner_errors_row_429_too_many_requests() {
    let server = Server::start(&["--rate-limit", "1"]);
    assert_eq!(server.get("/doctors").status, 200);
    let response = server.get("/doctors");
    golden::assert("429-rate_limit_exceeded", &response);
    let seconds = response.header("retry-after").unwrap().parse::<u64>();
    assert!((1..=60).contains(&seconds.unwrap()), "{response:?}");
    let other = server.send("dp_demo_read", "GET", "/doctors", "");
    assert_eq!(other.status, 200, "each token has a budget of its own");
}
