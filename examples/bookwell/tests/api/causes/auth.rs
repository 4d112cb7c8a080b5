use super::Case;

pub(crate) const CASES: &[Case] = &[
    Case::new("authentication_required", 401, |server| {
        server.send_bare("GET", "/v1/services")
    }),
    Case::new("invalid_api_key", 401, |server| {
        server.send("bk_demo_revoked", "GET", "/v1/services", "")
    }),
    Case::new("expired_api_key", 401, |server| {
        server.send("bk_demo_expired", "GET", "/v1/services", "")
    }),
    Case::new("insufficient_permissions", 403, |server| {
        server.send("bk_demo_readonly", "POST", "/v1/customers", "{}")
    }),
];
