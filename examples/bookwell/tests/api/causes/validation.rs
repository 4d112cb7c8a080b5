use super::Case;
use crate::slots::{booking, slot};

const LONG_AGO: &str = "2020-01-15T10:00:00Z";

pub(crate) const CASES: &[Case] = &[
    Case::new("invalid_request", 400, |server| {
        let appointment = server.post("/v1/appointments", &booking("ada@example.com", &slot(0)));
        let id = appointment.json()["id"].as_str().unwrap().to_owned();
        let body = format!(r#"{{"start_time":"{LONG_AGO}"}}"#);
        server.send("bk_demo", "PATCH", &format!("/v1/appointments/{id}"), &body)
    }),
    Case::new("missing_parameter", 400, |server| {
        server.post("/v1/appointments", r#"{"therapist_id":"thr_anna"}"#)
    }),
    Case::new("invalid_parameter", 400, |server| {
        server.get("/v1/appointments?limit=0")
    }),
    Case::new("validation_error", 422, |server| {
        server.post("/v1/appointments", &booking("ada", LONG_AGO))
    }),
];
