use super::Case;
use crate::client;

pub(crate) const CASES: &[Case] = &[
    Case::new("method_not_allowed", 405, |server| {
        server.send("bk_demo", "PUT", "/v1/appointments", "{}")
    }),
    Case::new("payload_too_large", 413, |server| {
        server.post("/v1/customers", &" ".repeat(64 * 1024 + 1))
    }),
    Case::new("unsupported_media_type", 415, |server| {
        let headers = [
            ("Authorization", "Bearer bk_demo"),
            ("Content-Type", "text/plain"),
        ];
        client::send(server.port, "POST", "/v1/customers", &headers, "Ada")
    }),
];
