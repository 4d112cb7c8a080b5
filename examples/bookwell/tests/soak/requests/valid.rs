//! What a client of the API sends.

use fastrand::Rng;

use super::{Expected, KEY, Request, get, post, request};
use crate::slots::{booking_of, slot};

pub(super) fn any(rng: &mut Rng, booked: &mut Vec<String>) -> Request {
    match rng.u8(..12) {
        0 | 1 => get("/v1/services", &[200]),
        2 => get("/v1/services/svc_massage", &[200]),
        3 => get("/v1/appointments?limit=5", &[200]),
        4 => get("/errors/slot_unavailable", &[200]),
        5 => request(
            "HEAD",
            "/v1/services",
            &[KEY],
            b"",
            Expected::Answer(&[200]),
        ),
        6 => post("/v1/customers", &customer(rng), &[200, 201]),
        7 | 8 => match booked.pop() {
            Some(id) => cancelled(&id),
            None => get("/v1/therapists/thr_anna", &[200]),
        },
        _ => post("/v1/appointments", &appointment(rng), &[201, 409]),
    }
}

fn cancelled(id: &str) -> Request {
    let path = format!("/v1/appointments/{id}");
    request("DELETE", &path, &[KEY], b"", Expected::Answer(&[204]))
}

/// One of so many that most are known.
fn email(rng: &mut Rng) -> String {
    format!("customer{}@example.com", rng.u8(..))
}

fn customer(rng: &mut Rng) -> String {
    format!(r#"{{"name":"Ada","email":"{}"}}"#, email(rng))
}

/// Within a month; taken, or out of the therapist's hours, as it happens.
fn appointment(rng: &mut Rng) -> String {
    let (service, therapist) = match rng.bool() {
        true => ("svc_massage", "thr_anna"),
        false => ("svc_physio", "thr_ben"),
    };
    let hours = 24 * rng.i32(0..30) + rng.i32(0..8);
    booking_of(service, therapist, &email(rng), &slot(hours))
}
