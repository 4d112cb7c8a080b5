use super::Case;

pub(crate) const CASES: &[Case] = &[
    Case::new("internal_error", 500, |server| {
        let rename = "ALTER TABLE services RENAME TO lost";
        server.database().execute_batch(rename).unwrap();
        server.get("/v1/services")
    }),
    Case::new("service_unavailable", 503, |server| {
        server.get("/v1/services")
    })
    .with_args(&["--maintenance"]),
];
