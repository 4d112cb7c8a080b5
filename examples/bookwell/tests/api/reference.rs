//! `/errors`: pages for people, JSON for programs.

use errbook::contract::CatalogDocument;
use errbook::export::html::CSP;

use crate::client::{self, Response};
use crate::server::Server;

/// What a browser sends.
const BROWSER: &str = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

fn get(server: &Server, path: &str, accept: &str) -> Response {
    client::send(server.port, "GET", path, &[("Accept", accept)], "")
}

#[track_caller]
fn assert_common(response: &Response, content_type: &str) {
    assert_eq!(response.status(), 200, "{response:?}");
    assert_eq!(response.header("content-type"), Some(content_type));
    assert_eq!(response.header("vary"), Some("Accept"));
    assert_eq!(
        response.header("cache-control"),
        Some("public, max-age=300")
    );
}

#[test]
fn browsers_get_pages() {
    let server = Server::start(&[]);
    for (path, title) in [
        ("/errors", "<title>Bookwell API errors</title>"),
        ("/errors/slot_unavailable", "<title>slot_unavailable – "),
    ] {
        let response = get(&server, path, BROWSER);
        assert_common(&response, "text/html; charset=utf-8");
        assert_eq!(response.header("content-security-policy"), Some(CSP));
        assert!(response.body.contains(title), "{path}");
    }
}

#[test]
fn programs_get_the_catalogs_document() {
    let server = Server::start(&[]);
    for response in [
        server.send_bare("GET", "/errors"),
        get(&server, "/errors", "*/*"),
        get(&server, "/errors", "text/html;q=0.5, application/json"),
        get(&server, "/errors", "image/png"),
    ] {
        assert_common(&response, "application/json");
        for name in ["current_request_id", "&'static str", "BookingError"] {
            assert!(!response.body.contains(name), "{name}");
        }
        let document = CatalogDocument::from_json(&response.body).unwrap();
        assert_eq!(document.codes().len(), 26);
    }
}

#[test]
fn programs_get_the_document_of_a_code() {
    let server = Server::start(&[]);
    let response = get(&server, "/errors/service_unavailable", "application/json");
    assert_common(&response, "application/json");
    let document = response.json();
    let statuses: Vec<_> = document["codes"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| it["status"].as_u64().unwrap())
        .collect();
    assert_eq!(statuses, [409, 503]);
    assert_eq!(document["codes"][0]["retry"]["class"], "never");
}

#[test]
fn the_page_links_to_files_that_are_there() {
    let server = Server::start(&[]);
    let page = get(&server, "/errors", BROWSER).body;
    for (path, content_type, start) in [
        ("errors.json", "application/json", "{\n  \"errbook\": 1,"),
        ("errors.openapi.json", "application/json", "{\n"),
        (
            "errors.ts",
            "text/plain; charset=utf-8",
            "// Bookwell API errors\n",
        ),
    ] {
        assert!(page.contains(&format!(" href=\"{path}\">")), "{path}");
        let response = get(&server, &format!("/{path}"), BROWSER);
        assert_eq!(response.status(), 200);
        assert_eq!(response.header("content-type"), Some(content_type));
        assert!(response.body.starts_with(start), "{path}");
        assert!(!response.body.contains("BookingError::"), "{path}");
    }
}

#[test]
fn an_unknown_code_is_a_resource_that_does_not_exist() {
    let server = Server::start(&[]);
    for path in ["/errors/slot_taken", "/errors/%2e%2e"] {
        let response = get(&server, path, "application/json");
        assert_eq!(response.error(), (404, "not_found".into()), "{path}");
        assert_eq!(response.header("vary"), Some("Accept"));
    }
    for accept in [BROWSER, "application/json"] {
        let response = get(&server, "/errors/a/b", accept);
        assert_eq!(response.error(), (404, "not_found".into()));
    }
}

#[test]
fn people_with_an_unknown_code_are_led_to_all() {
    let server = Server::start(&[]);
    for path in ["/errors/slot_taken", "/errors/%3Cscript%3E"] {
        let response = get(&server, path, BROWSER);
        assert_eq!(response.status(), 404, "{response:?}");
        let content_type = response.header("content-type");
        assert_eq!(content_type, Some("text/html; charset=utf-8"));
        assert_eq!(response.header("vary"), Some("Accept"));
        assert!(response.body.contains("<h1>No such error</h1>"), "{path}");
        assert_eq!(response.header("content-security-policy"), Some(CSP));
        assert!(response.body.contains(" href=\"/errors\">"), "{path}");
        assert!(!response.body.contains("<script>"), "{path}");
    }
}

#[test]
fn a_slash_at_the_end_leads_to_the_form_without() {
    let server = Server::start(&[]);
    for (path, location) in [
        ("/errors/", "/errors"),
        ("/errors/?q=slot", "/errors?q=slot"),
        ("/errors/slot_unavailable/", "/errors/slot_unavailable"),
    ] {
        for accept in [BROWSER, "application/json"] {
            let response = get(&server, path, accept);
            assert_eq!(response.status(), 308, "{response:?}");
            assert_eq!(response.header("location"), Some(location));
        }
    }
}

#[test]
fn every_documentation_url_is_there() {
    let server = Server::start(&[]);
    for definition in bookwell::errors::BOOKWELL.iter() {
        let url = definition.docs_url().unwrap();
        let response = get(&server, url, BROWSER);
        assert_common(&response, "text/html; charset=utf-8");
        assert!(response.body.contains(definition.code()), "{url}");
    }
}

#[test]
fn it_is_there_in_maintenance_too() {
    let server = Server::start(&["--maintenance"]);
    assert_eq!(server.get("/v1/services").status(), 503);
    assert_eq!(server.send_bare("GET", "/errors").status(), 200);
    let response = server.send_bare("POST", "/errors");
    assert_eq!(response.error(), (405, "method_not_allowed".into()));
}
