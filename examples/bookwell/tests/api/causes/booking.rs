use jiff::{SignedDuration, Timestamp};

use super::Case;
use crate::client::Response;
use crate::server::Server;
use crate::slots::{booking, booking_of, slot};

pub(crate) const CASES: &[Case] = &[
    Case::new("slot_unavailable", 409, |server| {
        book(server, "ada@example.com", &slot(0));
        book(server, "eve@example.com", &slot(0))
    }),
    Case::new("therapist_unavailable", 409, |server| {
        let midnight = slot(14);
        book(server, "ada@example.com", &midnight)
    }),
    Case::new("service_unavailable", 409, |server| {
        let body = booking_of("svc_sauna", "thr_anna", "ada@example.com", &slot(0));
        server.post("/v1/appointments", &body)
    }),
    Case::new("past_booking", 400, |server| {
        book(server, "ada@example.com", "2020-01-15T10:00:00Z")
    }),
    Case::new("booking_limit_reached", 400, |server| {
        let next_year = Timestamp::now() + SignedDuration::from_hours(365 * 24);
        let hour = next_year.as_second() / 3600 * 3600;
        let start = Timestamp::from_second(hour).unwrap().to_string();
        book(server, "ada@example.com", &start)
    }),
    Case::new("customer_blocked", 403, |server| {
        book(server, "max@example.com", &slot(0))
    }),
    Case::new("duplicate_booking", 409, |server| {
        book(server, "ada@example.com", &slot(0));
        let elsewhere = booking_of("svc_physio", "thr_ben", "ada@example.com", &slot(0));
        server.post("/v1/appointments", &elsewhere)
    }),
];

fn book(server: &Server, email: &str, start_time: &str) -> Response {
    server.post("/v1/appointments", &booking(email, start_time))
}
