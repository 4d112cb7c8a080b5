use super::Case;

pub(crate) const CASES: &[Case] = &[Case::new("rate_limit_exceeded", 429, |server| {
    assert_eq!(server.get("/v1/services").status(), 200);
    server.get("/v1/services")
})
.with_args(&["--rate-limit", "1"])];
