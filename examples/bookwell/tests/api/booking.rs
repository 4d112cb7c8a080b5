//! The calendar at work: what makes the booking errors come and go.

use std::thread;

use serde_json::{Value, json};

use crate::server::Server;
use crate::slots::{booking, slot};

#[test]
fn an_appointment_is_booked_moved_and_cancelled() {
    let server = Server::start(&[]);
    let booked = server.post("/v1/appointments", &booking("ada@example.com", &slot(0)));
    assert_eq!(booked.status(), 201);
    let id = booked.json()["id"].as_str().unwrap().to_owned();
    let path = format!("/v1/appointments/{id}");
    assert_eq!(server.get(&path).json(), booked.json());

    let body = json!({ "start_time": slot(2) }).to_string();
    let moved = server.send("bk_demo", "PATCH", &path, &body);
    assert_eq!(
        (moved.status(), &moved.json()["start_time"]),
        (200, &json!(slot(2)))
    );
    let listed = server.get("/v1/appointments?customer_id=cus_ada&limit=10");
    assert_eq!(listed.json(), Value::Array(vec![moved.json()]));

    for _ in 0..2 {
        assert_eq!(server.send("bk_demo", "DELETE", &path, "").status(), 204);
    }
    let again = server.post("/v1/appointments", &booking("eve@example.com", &slot(2)));
    assert_eq!(
        again.status(),
        201,
        "a cancelled appointment frees its slot"
    );
    let moved = server.send("bk_demo", "PATCH", &path, &body);
    assert_eq!(moved.error(), (400, "invalid_request".into()));
}

#[test]
fn moving_meets_the_same_calendar_as_booking() {
    let server = Server::start(&[]);
    server.post("/v1/appointments", &booking("ada@example.com", &slot(1)));
    let eve = server.post("/v1/appointments", &booking("eve@example.com", &slot(0)));
    let path = format!("/v1/appointments/{}", eve.json()["id"].as_str().unwrap());
    for (hours, error) in [(1, "slot_unavailable"), (14, "therapist_unavailable")] {
        let body = json!({ "start_time": slot(hours) }).to_string();
        let response = server.send("bk_demo", "PATCH", &path, &body);
        assert_eq!(response.error(), (409, error.into()));
    }
}

#[test]
fn one_of_two_who_want_the_same_slot_gets_it() {
    let server = Server::start(&[]);
    let book = |email| {
        server
            .post("/v1/appointments", &booking(email, &slot(0)))
            .status()
    };
    let mut statuses: Vec<u16> = thread::scope(|scope| {
        let clients = ["ada@example.com", "eve@example.com", "kim@example.com"]
            .map(|email| scope.spawn(move || book(email)));
        clients.map(|client| client.join().unwrap()).into()
    });
    statuses.sort_unstable();
    assert_eq!(statuses, [201, 409, 409]);
}

#[test]
fn next_available_skips_what_is_taken_and_is_absent_when_nothing_is_left() {
    let server = Server::start(&[]);
    for (email, hours) in [("ada@example.com", 0), ("kim@example.com", 1)] {
        let response = server.post("/v1/appointments", &booking(email, &slot(hours)));
        assert_eq!(response.status(), 201);
    }
    let eve = booking("eve@example.com", &slot(0));
    let details = server.post("/v1/appointments", &eve).json()["error"]["details"].clone();
    assert_eq!(
        details,
        json!({ "requested_time": slot(0), "next_available": slot(2) })
    );

    let leave = "INSERT INTO absences VALUES ('thr_anna', ?1, '9999-12-31T00:00:00Z')";
    server.database().execute(leave, [slot(2)]).unwrap();
    let details = server.post("/v1/appointments", &eve).json()["error"]["details"].clone();
    assert_eq!(details, json!({ "requested_time": slot(0) }));
    let response = server.post("/v1/appointments", &booking("eve@example.com", &slot(2)));
    assert_eq!(response.error(), (409, "therapist_unavailable".into()));
}

#[test]
fn a_refused_booking_leaves_nothing_behind() {
    let server = Server::start(&[]);
    let midnight = slot(14);
    let response = server.post("/v1/appointments", &booking("new@example.com", &midnight));
    assert_eq!(response.status(), 409);
    let body = json!({ "name": "New", "email": "new@example.com" }).to_string();
    let customer = server.post("/v1/customers", &body);
    assert_eq!(
        customer.status(),
        201,
        "the booking did not create the customer"
    );
    assert_eq!(server.post("/v1/customers", &body).status(), 200);
}

#[test]
fn all_failures_of_a_body_are_told_at_once() {
    let server = Server::start(&[]);
    let body = json!({
        "service_id": "svc_massage", "therapist_id": "thr_anna",
        "start_time": "2999-01-15T10:30:00Z", "customer": { "name": " ", "email": "ada@" },
    });
    let response = server.post("/v1/appointments", &body.to_string());
    assert_eq!(response.error(), (422, "validation_error".into()));
    let errors = response.json()["error"]["details"]["errors"].clone();
    let fields: Vec<_> = errors
        .as_array()
        .unwrap()
        .iter()
        .map(|error| &error["field"])
        .collect();
    assert_eq!(fields, ["customer.name", "customer.email", "start_time"]);
}
