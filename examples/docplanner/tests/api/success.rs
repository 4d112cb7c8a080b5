//! The 2xx rows of the page.

use crate::server::{DESK, Server};

#[test]
fn docplanner_errors_row_200_success() {
    let server = Server::start(&[]);
    let doctors = server.get("/doctors");
    assert_eq!(doctors.status, 200);
    assert_eq!(doctors.header("content-type"), Some("application/json"));
    assert_eq!(
        doctors.body,
        r#"[{"id":"kowalska","name":"Anna Kowalska"},{"id":"nowak","name":"Piotr Nowak"}]"#
    );
    let slots = server.get("/doctors/nowak/slots");
    assert_eq!(slots.body, r#"{"slots":["mon-0900","fri-0900"]}"#);
}

#[test]
fn docplanner_errors_row_201_created() {
    let server = Server::start(&[]);
    let booked = server.post("/doctors/nowak/slots/mon-0900/book", DESK);
    assert_eq!(booked.status, 201);
    assert_eq!(
        booked.body,
        r#"{"id":1,"doctor":"nowak","slot":"mon-0900","patient":{"name":"Ada Novak","phone":"600100200"}}"#
    );
    assert_eq!(server.get("/bookings/1").body, booked.body);
    let slots = server.get("/doctors/nowak/slots");
    assert_eq!(slots.body, r#"{"slots":["fri-0900"]}"#);
}

#[test]
fn docplanner_errors_row_204_no_content() {
    let server = Server::start(&[]);
    server.post("/doctors/nowak/slots/mon-0900/book", DESK);
    let cancelled = server.send("dp_demo", "DELETE", "/bookings/1", "");
    assert_eq!((cancelled.status, cancelled.body.as_str()), (204, ""));
    let slots = server.get("/doctors/nowak/slots");
    assert_eq!(slots.body, r#"{"slots":["mon-0900","fri-0900"]}"#);
}
