//! Keys, limits and maintenance while the server runs.

use crate::client;
use crate::server::Server;

#[test]
fn maintenance_is_switched_while_the_server_runs() {
    let server = Server::start(&[]);
    let switch = |key, body| server.send(key, "PUT", "/v1/admin/maintenance", body);
    let refused = switch("bk_demo", r#"{"enabled":true}"#);
    assert_eq!(refused.error(), (403, "insufficient_permissions".into()));
    assert_eq!(server.get("/v1/services").status(), 200);

    assert_eq!(
        switch("bk_demo_admin", r#"{"enabled":true,"retry_after":90}"#).status(),
        204
    );
    let closed = server.get("/v1/services");
    assert_eq!(closed.error(), (503, "service_unavailable".into()));
    assert_eq!(closed.header("retry-after"), Some("90"));
    assert!(
        !closed.body.contains("details"),
        "the delay is in the header alone: {closed:?}"
    );

    assert_eq!(
        switch("bk_demo_admin", r#"{"enabled":false}"#).status(),
        204
    );
    assert_eq!(server.get("/v1/services").status(), 200);
}

#[test]
fn each_key_has_a_budget_of_its_own() {
    let server = Server::start(&["--rate-limit", "2"]);
    let status = |key| server.send(key, "GET", "/v1/services", "").status();
    assert_eq!(
        [status("bk_demo"), status("bk_demo"), status("bk_demo")],
        [200, 200, 429]
    );
    assert_eq!(status("bk_demo_readonly"), 200);
}

#[test]
fn a_key_is_read_from_the_bearer_scheme_alone() {
    let server = Server::start(&[]);
    let code = |value| {
        let headers = [("Authorization", value)];
        let response = client::send(server.port, "GET", "/v1/services", &headers, "");
        (response.status() != 200).then(|| response.error().1)
    };
    assert_eq!(code("bearer bk_demo"), None, "the scheme has no case");
    assert_eq!(
        code("Basic bk_demo").as_deref(),
        Some("authentication_required")
    );
    assert_eq!(code("Bearer ").as_deref(), Some("authentication_required"));
    assert_eq!(code("bk_demo").as_deref(), Some("authentication_required"));
    assert_eq!(code("Bearer bk_demo2").as_deref(), Some("invalid_api_key"));
}
