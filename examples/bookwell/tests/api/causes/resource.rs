use super::Case;

pub(crate) const CASES: &[Case] = &[
    Case::new("not_found", 404, |server| server.get("/v1/horses")),
    Case::new("service_not_found", 404, |server| {
        server.get("/v1/services/svc_abc123")
    }),
    Case::new("therapist_not_found", 404, |server| {
        server.get("/v1/therapists/thr_abc123")
    }),
    Case::new("appointment_not_found", 404, |server| {
        server.get("/v1/appointments/apt_abc123")
    }),
    Case::new("customer_not_found", 404, |server| {
        server.get("/v1/customers/cus_abc123")
    }),
];
