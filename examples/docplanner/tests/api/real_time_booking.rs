//! "Custom error messages" of the page, from the patient's side: the registered message, and no booking.

use std::time::Duration;

use crate::client::Response;
use crate::fake_partner::{self, http};
use crate::golden;
use crate::server::Server;

#[track_caller]
fn assert_message(response: &Response, message: &str) {
    let body = format!(r#"{{"message":"{message}","code":"visit_refused"}}"#);
    assert_eq!((response.status, &response.body), (409, &body));
    let content_type = response.header("content-type");
    assert_eq!(content_type, Some("application/vnd.error+docplanner+json"));
}

#[test]
fn docplanner_errors_custom_error_messages_patient_sees_the_message_and_no_visit_is_booked() {
    let server = Server::start(&[]);
    let booked = server.visit("kowalska", "mon-0900", "600100200");
    assert_eq!(booked.status, 201);
    let refused = server.visit("kowalska", "mon-1000", "600100200");
    golden::assert("409-visit_refused", &refused);
    for (doctor, slot, phone, message) in [
        (
            "kowalska",
            "wed-0900",
            "1",
            "The doctor is away at that time. Please choose another time.",
        ),
        (
            "nowak",
            "mon-0900",
            "1",
            "The doctor takes no new patients at the moment. Please choose another doctor.",
        ),
        (
            "kowalska",
            "tue-0900",
            "600999999",
            "This visit cannot be booked online. Please call the practice.",
        ),
        (
            "kowalska",
            "monday",
            "1",
            "Your visit could not be booked. Please call the practice.",
        ),
    ] {
        assert_message(&server.visit(doctor, slot, phone), message);
    }
    let slots = server.get("/doctors/kowalska/slots");
    assert_eq!(
        slots.body,
        r#"{"slots":["mon-1000","tue-0900","wed-0900"]}"#
    );
    assert_eq!(server.get("/bookings/2").status, 404);
}

#[test]
fn docplanner_errors_custom_error_messages_error_code_as_the_page_prints_it() {
    let printed = http("422 Oops", "application/json", "{\n\"error_code\": 1\n}");
    let (partner, requests) = fake_partner::that_answers(printed);
    let server = Server::start_with(partner);
    let refused = server.visit("kowalska", "mon-0900", "1");
    golden::assert("409-visit_refused", &refused);
    assert_eq!(server.get("/bookings/1").status, 404);

    let asked = requests.recv_timeout(Duration::from_secs(30)).unwrap();
    assert!(asked.starts_with("post /visits http/1.1\r\n"), "{asked}");
    assert!(asked.contains("\r\ncontent-type: application/json\r\n"));
    let body =
        r#"{"doctor":"kowalska","slot":"mon-0900","patient":{"name":"Ada Novak","phone":"1"}}"#;
    assert!(asked.ends_with(body), "{asked}");
}

#[test]
fn docplanner_errors_custom_error_messages_unknown_number_gets_a_generic_message() {
    for number in ["6", "0", "-1", "2147483647"] {
        let body = format!(r#"{{"error_code":{number}}}"#);
        let answer = http("400 Bad Request", "application/json", &body);
        let (partner, _requests) = fake_partner::that_answers(answer);
        let server = Server::start_with(partner);
        let response = server.visit("kowalska", "mon-0900", "1");
        golden::assert("409-visit_refused_without_reason", &response);
        assert_eq!(server.get("/bookings/1").status, 404);
        let log = server.log();
        assert!(log.contains(&format!("refuses with {number},")), "{log}");
    }
}

#[test]
fn docplanner_errors_custom_error_messages_broken_answer_gets_a_generic_message() {
    let code = r#"{"error_code":1}"#;
    for answer in [
        String::new(),
        "no HTTP\r\n\r\n".to_owned(),
        "HTTP/1.1 409 Conflict\r\nContent-Length: 16\r\n\r\n".to_owned() + code,
        http("409 Conflict", "text/html", code),
        http("409 Conflict", "application/json", "{}"),
        http("409 Conflict", "application/json", r#"{"error_code":"1"}"#),
        http("409 Conflict", "application/json", r#"{"error_code":1.5}"#),
        http("409 Conflict", "application/json", "{\"error_code\":1"),
        http("500 Internal Server Error", "application/json", code),
        http("302 Found", "application/json", code),
    ] {
        let (partner, _requests) = fake_partner::that_answers(answer.clone());
        assert_unconfirmed(partner, &answer);
    }
    assert_unconfirmed(fake_partner::that_is_silent(), "silence");
    assert_unconfirmed(fake_partner::that_is_down(), "nothing");
}

#[track_caller]
fn assert_unconfirmed(partner: u16, answer: &str) {
    let server = Server::start_with(partner);
    let response = server.visit("kowalska", "mon-0900", "1");
    assert_eq!(response.status, 502, "{answer}");
    golden::assert("502-visit_unconfirmed", &response);
    assert_eq!(server.get("/bookings/1").status, 404, "{answer}");
}

#[test]
fn docplanner_errors_custom_error_messages_any_2xx_books() {
    for answer in [
        "HTTP/1.1 204 No Content\r\n\r\n".to_owned(),
        http("200 OK", "text/plain", "fine"),
    ] {
        let (partner, _requests) = fake_partner::that_answers(answer);
        let server = Server::start_with(partner);
        assert_eq!(server.visit("kowalska", "mon-0900", "1").status, 201);
        assert_eq!(server.get("/bookings/1").status, 200);
    }
}
