//! The status of an occurrence comes from a field: of an upstream, of a proxy, of user code.

use std::time::Duration;

use errbook::{ApiError, Effect, ErrorInfo, Retry, export};
use http::{Response, StatusCode};
use serde_json::{Value, json};

errbook::envelope! {
    /// Every fact that goes by the status.
    const FACTS: "application/json" = {
        "status": status, "reason": reason, "retry": retry, "retryable": retryable, "effect": effect,
        "after"?: retry_after, "docs"?: docs_url, "in_text": "{status} {reason}"
    };
}

/// Upstreams
#[derive(Debug, ApiError)]
#[api_error(
    envelope = FACTS,
    docs_url = "/errors/{code}?status={status}#{status}",
    headers("X-Status" = "{status}", "X-Retry" = "{retry}"),
    throttled(after = "7s")
)]
enum UpstreamError {
    /// The upstream answered with an error
    #[api_error(code = "upstream", status = 502)]
    Any(#[api_error(status)] StatusCode),
    /// The gateway failed
    #[api_error(code = "gateway", status = 502, statuses(502, 503, 504))]
    Listed {
        #[api_error(status)]
        answered: Option<u16>,
        #[api_error(retry_after)]
        after: Option<u64>,
    },
    /// The upstream refused the request
    #[api_error(code = "refused", status = 400, retry = "refresh", effect = "unknown")]
    Given {
        #[api_error(status)]
        answered: u16,
    },
    /// The upstream is slow
    #[api_error(code = "slow", status = 404)]
    Slow {
        #[api_error(status)]
        answered: u16,
        #[api_error(retry_after)]
        after: u64,
    },
    /// It is done, or not
    #[api_error(
        code = "done",
        status = 200,
        allow_status,
        statuses(200, 429, 507),
        retry = "never"
    )]
    Done(#[api_error(status)] u16),
    /// Not here
    #[api_error(code = "not_found", status = 404)]
    NotFound,
}

fn facts(response: &Response<bytes::Bytes>) -> Value {
    let body: Value = serde_json::from_slice(response.body()).unwrap();
    assert_eq!(body["status"], response.status().as_u16());
    assert_eq!(response.headers()["x-status"], response.status().as_str());
    assert_eq!(
        response.headers()["x-retry"].to_str().unwrap(),
        body["retry"]
    );
    body
}

fn any(status: u16) -> UpstreamError {
    UpstreamError::Any(StatusCode::from_u16(status).unwrap())
}

#[test]
fn an_open_status_is_sent_as_it_is_and_decides_class_and_effect() {
    let response = any(404).to_response();
    assert_eq!(
        facts(&response),
        json!({
            "status": 404, "reason": "Not Found", "retry": "never", "retryable": false, "effect": "none",
            "docs": "/errors/upstream?status=404#404", "in_text": "404 Not Found"
        }),
    );
    assert_eq!(
        facts(&any(429).to_response()),
        json!({
            "status": 429, "reason": "Too Many Requests", "retry": "throttled", "retryable": true, "effect": "none",
            "after": 7, "docs": "/errors/upstream?status=429#429", "in_text": "429 Too Many Requests"
        }),
    );
    assert_eq!(any(429).to_response().headers()["retry-after"], "7");
    // 507 has no default: class and effect are those of the definition.
    let body = facts(&any(507).to_response());
    assert_eq!(
        (&body["retry"], &body["effect"]),
        (&json!("backoff"), &json!("unknown"))
    );
}

#[test]
fn the_trait_has_the_facts_of_the_occurrence() {
    let error = any(401);
    assert_eq!(error.status(), 401);
    assert_eq!(
        (error.retry(), error.effect()),
        (Retry::Refresh, Effect::None)
    );
    assert_eq!(
        (any(504).retry(), any(504).effect()),
        (Retry::BACKOFF, Effect::Unknown)
    );
    assert_eq!(error.definition().status(), 401);
    assert_eq!(Box::new(any(403)).status(), 403);
}

#[test]
fn every_error_status_can_be_sent_again_and_again() {
    for _ in 0..2 {
        for status in 400..600 {
            let response = any(status).to_response();
            assert_eq!(response.status(), status);
            assert_eq!(facts(&response)["status"], status);
            assert!(response.extensions().get::<ErrorInfo>().is_none());
        }
    }
}

#[test]
fn what_the_variant_does_not_allow_is_not_sent_and_the_log_is_told() {
    let listed = |answered| UpstreamError::Listed {
        answered,
        after: None,
    };
    let given = |answered| UpstreamError::Given { answered };
    for (error, sent, refused) in [
        (any(200), 502, 200),
        (any(304), 502, 304),
        (any(999), 502, 999),
        (listed(Some(404)), 502, 404),
        (given(0), 400, 0),
        (UpstreamError::Done(404), 200, 404),
    ] {
        let response = error.to_response();
        assert_eq!(response.status(), sent);
        assert_eq!(facts(&response)["status"], sent);
        let info = response.extensions().get::<ErrorInfo>().unwrap();
        let told = format!("status {refused} not sent: the variant does not allow it");
        assert_eq!(info.failure(), Some(&*told));
        assert_eq!(error.status(), sent);
    }
    // No status is no mistake.
    let response = listed(None).to_response();
    assert_eq!(response.status(), 502);
    assert!(response.extensions().get::<ErrorInfo>().is_none());
}

#[test]
fn a_listed_status_is_a_row_with_facts_of_its_own() {
    let rows: Vec<_> = UpstreamError::CATALOG
        .find("gateway")
        .map(|row| {
            (
                row.status().as_u16(),
                row.retry().as_str(),
                row.effect().as_str(),
                row.docs_url().unwrap(),
            )
        })
        .collect();
    assert_eq!(
        rows,
        [
            (502, "backoff", "unknown", "/errors/gateway?status=502#502"),
            (503, "backoff", "none", "/errors/gateway?status=503#503"),
            (504, "backoff", "unknown", "/errors/gateway?status=504#504"),
        ],
    );
    let error = UpstreamError::Listed {
        answered: Some(503),
        after: Some(9),
    };
    let row = UpstreamError::CATALOG
        .get("gateway", StatusCode::SERVICE_UNAVAILABLE)
        .unwrap();
    assert!(std::ptr::eq(error.definition(), row));
    assert_eq!(facts(&error.to_response())["after"], 9);
    assert_eq!(error.retry_after(), Some(Duration::from_secs(9)));
}

#[test]
fn what_the_variant_gives_does_not_go_by_the_status() {
    let error = UpstreamError::Given { answered: 503 };
    assert_eq!(error.status(), 503);
    assert_eq!(
        (error.retry(), error.effect()),
        (Retry::Refresh, Effect::Unknown)
    );
    assert_eq!(UpstreamError::Done(429).retry(), Retry::Never);
    assert_eq!(UpstreamError::Done(507).to_response().status(), 507);
}

#[test]
fn a_delay_is_sent_in_a_retryable_class_only() {
    #[derive(ApiError)]
    #[api_error(code = "upstream", status = 503, details)]
    struct Upstream {
        #[api_error(status)]
        answered: u16,
        #[api_error(retry_after)]
        after: u64,
        kind: &'static str,
    }
    let at = |answered| {
        let error = Upstream {
            answered,
            after: 5,
            kind: "a",
        };
        let response = error.to_response();
        let delay = response
            .headers()
            .get("retry-after")
            .map(|value| value.to_str().unwrap().to_owned());
        (
            error.retry_after(),
            delay,
            String::from_utf8(response.into_body().into()).unwrap(),
        )
    };
    let head = r#"{"error":{"code":"upstream","message":"#;
    let (delay, header, body) = at(503);
    assert_eq!(
        (delay, header.as_deref()),
        (Some(Duration::from_secs(5)), Some("5"))
    );
    assert_eq!(
        body,
        format!(r#"{head}"Service Unavailable","details":{{"after":5,"kind":"a"}}}}}}"#)
    );
    let (delay, header, body) = at(404);
    assert_eq!((delay, header), (None, None));
    assert_eq!(
        body,
        format!(r#"{head}"Not Found","details":{{"kind":"a"}}}}}}"#)
    );
}

#[test]
fn the_status_is_private_unless_it_is_a_detail() {
    #[derive(ApiError)]
    #[api_error(code = "upstream", status = 502, details, message = "Upstream.")]
    struct Private {
        #[api_error(status)]
        answered: u16,
        #[api_error(example = 7)]
        id: u32,
    }
    #[derive(ApiError)]
    #[api_error(code = "upstream", status = 502, message = "Upstream said {answered}.")]
    struct Public {
        #[api_error(status, detail)]
        answered: u16,
    }
    let details = |response: Response<bytes::Bytes>| {
        let body: Value = serde_json::from_slice(response.body()).unwrap();
        body["error"]["details"].clone()
    };
    assert_eq!(
        details(
            Private {
                answered: 404,
                id: 1
            }
            .to_response()
        ),
        json!({ "id": 1 })
    );
    assert_eq!(
        details(Public { answered: 404 }.to_response()),
        json!({ "answered": 404 })
    );
}

#[test]
fn a_generic_field_is_a_status_if_its_type_is() {
    #[derive(ApiError)]
    enum Generic<S> {
        /// Upstream
        #[api_error(code = "upstream", status = 502)]
        Upstream(#[api_error(status)] S),
    }
    assert_eq!(Generic::Upstream(404_u16).status(), 404);
    assert_eq!(Generic::Upstream(Some(StatusCode::GONE)).status(), 410);
}

#[test]
fn a_rejection_keeps_its_status() {
    use errbook::{Rejection, RejectionKind};

    #[derive(ApiError)]
    enum Edge {
        /// The request is invalid
        #[api_error(code = "invalid_request", status = 400, on(client_error))]
        Client(#[api_error(status)] Rejection),
        /// It did not work
        #[api_error(code = "internal", status = 500, on(server_error))]
        Server,
    }
    let error = Edge::from(Rejection::new(RejectionKind::NotFound));
    assert_eq!(
        (error.code(), error.status()),
        ("invalid_request", StatusCode::NOT_FOUND)
    );
}

errbook::catalog! {
    /// Proxy
    static API = [UpstreamError];
}

#[test]
fn the_catalog_finds_an_open_status_at_each_error_status() {
    let found = API.get("upstream", StatusCode::IM_A_TEAPOT).unwrap();
    assert!(found.is_any_status());
    assert_eq!(found.status(), 502);
    assert!(API.get("upstream", StatusCode::OK).is_none());
    assert!(API.get("gateway", StatusCode::IM_A_TEAPOT).is_none());
}

#[test]
fn the_document_marks_an_open_status() {
    let document: Value = serde_json::from_str(&API.document().to_json()).unwrap();
    let rows: Vec<_> = document["codes"]
        .as_array()
        .unwrap()
        .iter()
        .map(|code| {
            (
                code["code"].as_str().unwrap(),
                code["status"].as_u64().unwrap(),
                code["any_status"] == true,
            )
        })
        .collect();
    assert_eq!(
        rows,
        [
            ("done", 200, false),
            ("done", 429, false),
            ("done", 507, false),
            ("gateway", 502, false),
            ("gateway", 503, false),
            ("gateway", 504, false),
            ("not_found", 404, false),
            ("refused", 400, true),
            ("slow", 404, true),
            ("upstream", 502, true),
        ],
    );
    let delays: Vec<_> = API
        .document()
        .codes()
        .iter()
        .map(|code| code.sends_retry_after())
        .collect();
    let upstream = serde_json::to_value(delays.last().unwrap()).unwrap();
    assert_eq!(upstream, "sometimes");
}

#[test]
fn openapi_has_a_response_for_each_class_of_an_open_status() {
    let responses = export::openapi_responses(&API.document());
    let names: Vec<_> = responses.keys().map(String::as_str).collect();
    assert_eq!(
        names,
        [
            "200", "404", "429", "4XX", "502", "503", "504", "507", "5XX"
        ],
    );
    let media = &responses["4XX"]["content"]["application/json"];
    // Those of the codes whose usual status is of this class.
    let examples: Vec<_> = media["examples"].as_object().unwrap().keys().collect();
    assert_eq!(examples, ["refused", "slow"]);
    let schema = &media["schema"]["anyOf"][0];
    let status = &schema["properties"]["status"];
    assert_eq!(status["type"], "integer", "{media:#}");
    assert!(status.get("enum").is_none());
    let retry = &schema["properties"]["retryable"];
    assert_eq!(retry["type"], "boolean");
}

#[test]
fn typescript_has_a_number_for_an_open_status() {
    let module = export::typescript(&API.document());
    let upstream = module
        .split("export interface UpstreamError extends Known {")
        .nth(1)
        .unwrap();
    assert!(
        upstream
            .trim_start()
            .starts_with("readonly code: \"upstream\";\n  readonly status: number;"),
        "{upstream}"
    );
    assert!(module.contains("export interface Gateway503Error"));
    assert_eq!(module.matches("    anyStatus: true,\n").count(), 3);
}

#[test]
fn the_page_says_that_a_status_is_open() {
    let page = export::html::page(&API.document());
    assert!(
        page.contains("502</b> Bad Gateway or any other from 400 to 599"),
        "{page}"
    );
    let row = "| `upstream` | 502 or another | The upstream answered with an error |";
    let markdown = export::markdown(&API.document());
    assert!(markdown.contains(row), "{markdown}");
}
