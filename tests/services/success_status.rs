//! An error that is answered with a status below 400: upload endpoints of old clients, RPC over HTTP, "not yet".

use errbook::{ApiError, Effect, Retry, export};
use http::StatusCode;

/// Jobs
#[derive(Debug, ApiError)]
#[api_error(envelope = errbook::envelope::FLAT)]
enum JobError {
    /// The job is not finished
    #[api_error(code = "not_finished", status = 202, allow_status)]
    NotFinished,
    /// The job was refused
    #[api_error(code = "refused", status = 200, allow_status, details)]
    Refused {
        #[api_error(example = "quota")]
        reason: &'static str,
    },
    /// The result is elsewhere
    #[api_error(code = "elsewhere", status = 399, allow_status, retry = "backoff")]
    Elsewhere,
    /// No such job
    #[api_error(code = "not_found", status = 404)]
    NotFound,
}

#[test]
fn the_status_is_sent_and_is_that_of_the_body() {
    let response = JobError::NotFinished.to_response();
    assert_eq!(response.status(), StatusCode::ACCEPTED);
    assert_eq!(
        response.body(),
        r#"{"message":"The job is not finished","success":false,"code":202}"#,
    );
    let response = JobError::Refused { reason: "quota" }.to_response();
    assert_eq!(response.status(), StatusCode::OK);
    assert_eq!(
        response.body(),
        r#"{"message":"The job was refused","reason":"quota","success":false,"code":200}"#,
    );
}

#[test]
fn such_a_status_says_that_a_repeat_does_not_help() {
    assert_eq!(JobError::NotFinished.retry(), Retry::Never);
    assert_eq!(JobError::NotFinished.definition().effect(), Effect::None);
    assert_eq!(JobError::Elsewhere.retry(), Retry::BACKOFF);
}

#[test]
fn the_exports_have_a_response_for_each_status() {
    let document = JobError::CATALOG.document();
    let read = errbook::contract::CatalogDocument::from_json(&document.to_json()).unwrap();
    assert_eq!(read, document);
    let openapi = export::openapi(&document);
    let responses = openapi["components"]["responses"].as_object().unwrap();
    let names: Vec<_> = responses.keys().collect();
    assert_eq!(names, ["Error200", "Error202", "Error399", "Error404"]);
    assert_eq!(
        responses["Error202"]["description"],
        "Accepted\n\n- `not_finished`: The job is not finished",
    );
    // A status without a phrase has the name of its class.
    let description = responses["Error399"]["description"].as_str().unwrap();
    assert!(description.starts_with("Redirection\n"), "{description}");
    let typescript = export::typescript(&document);
    assert!(typescript.contains("readonly 202: typeof FACTS_"));
    let page = export::html::page(&document);
    for filter in [200, 202, 399, 404] {
        let filter = format!(r#"<input type="checkbox" name="status" value="{filter}">"#);
        assert!(page.contains(&filter), "{filter}");
    }
    assert!(page.contains("HTTP/1.1 202 Accepted"));
}
