//! The row 500/502/503/504 of the page, each from a failure that really happens.

use std::path::Path;
use std::{fs, process};

use crate::fake_partner::{self, http};
use crate::golden;
use crate::server::{DESK, Server};

const SLOTS: &str = "/doctors/kowalska/slots";

#[test]
fn docplanner_errors_row_500_storage_fails() {
    let name = format!("docplanner-{}", process::id());
    let directory = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::create_dir_all(&directory).unwrap();
    let file = directory.join("bookings.json");
    let server = Server::start(&["--data", file.to_str().unwrap()]);
    fs::remove_dir_all(&directory).unwrap();
    let book = "/doctors/kowalska/slots/mon-0900/book";
    golden::assert("500-internal_error", &server.post(book, DESK));
    assert_eq!(server.get("/bookings/1").status, 404);

    fs::create_dir_all(&directory).unwrap();
    assert_eq!(server.post(book, DESK).status, 201);
    let log = server.log();
    let cause = r#"status=500 cause="request failed unexpectedly: storage failed: "#;
    assert!(log.contains(cause), "{log}");
    assert!(!log.contains("Ada"), "{log}");

    let again = Server::start(&["--data", file.to_str().unwrap()]);
    assert_eq!(again.get("/bookings/1").status, 200);
    fs::remove_dir_all(&directory).unwrap();
}

#[test]
fn docplanner_errors_row_502_calendar_answers_rubbish() {
    for rubbish in [
        "220 smtp.example.com ESMTP\r\n".to_owned(),
        String::new(),
        http("200 OK", "application/json", "<html>"),
        http("200 OK", "application/json", r#"{"slots":7}"#),
        http("500 Internal Server Error", "application/json", "{}"),
        http("200 OK", "application/json", &" ".repeat(64 * 1024 + 1)),
    ] {
        let (partner, _requests) = fake_partner::that_answers(rubbish);
        let response = Server::start_with(partner).get(SLOTS);
        golden::assert("502-calendar_unusable", &response);
    }
}

#[test]
fn docplanner_errors_row_503_calendar_refuses_connections() {
    let server = Server::start_with(fake_partner::that_is_down());
    golden::assert("503-calendar_unavailable", &server.get(SLOTS));
}

#[test]
fn docplanner_errors_row_503_maintenance() {
    let server = Server::start(&["--maintenance"]);
    for path in ["/doctors", "/horses"] {
        golden::assert("503-maintenance", &server.get(path));
    }
}

#[test]
fn docplanner_errors_row_504_calendar_does_not_answer() {
    let server = Server::start_with(fake_partner::that_is_silent());
    golden::assert("504-calendar_timeout", &server.get(SLOTS));
    assert!(
        server.log().contains("no answer from the partner in 300ms"),
        "the cause is logged"
    );
}
