//! One event for each error response.

use axum::Router;
use axum::body::Body;
use axum::http::{Request, StatusCode};
use axum::routing::get as on_get;
use errbook::ApiError;
use errbook::axum::{Json, RouterExt as _};
use tower::ServiceExt as _;

use crate::Edge;

/// The events while one request is answered.
fn events(routes: Router, request: Request<Body>) -> Vec<String> {
    let answered = || {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .build()
            .unwrap();
        drop(runtime.block_on(routes.oneshot(request)).unwrap());
    };
    errbook_tests_tools::events::events(answered).1
}

fn get(path: &str) -> Request<Body> {
    Request::get(path).body(Body::empty()).unwrap()
}

/// Upstream errors
#[derive(Debug, thiserror::Error, ApiError)]
enum Upstream {
    /// Flaky
    #[error("upstream {0}")]
    #[api_error(code = "flaky", status = 502, log = "warn")]
    Flaky(#[source] std::io::Error),
    /// Quiet
    #[error("quiet")]
    #[api_error(code = "quiet", status = 500, log = "off")]
    Quiet,
}

/// Not an error for the log
#[derive(ApiError)]
#[api_error(code = "plain", status = 409, retry = "never")]
struct Plain;

fn routes() -> Router {
    Router::new()
        .route("/gone", on_get(async || Edge::Gone))
        .route("/teapot", on_get(async || StatusCode::IM_A_TEAPOT))
        .route(
            "/proxied",
            on_get(async || (StatusCode::SERVICE_UNAVAILABLE, axum::Json("later"))),
        )
        .route("/panic", on_get(async || -> () { panic!("row\n7") }))
        .route("/overridden", on_get(async || (StatusCode::OK, Edge::Gone)))
        .route(
            "/flaky",
            on_get(async || Upstream::Flaky(std::io::Error::other("a\nERROR forged"))),
        )
        .route("/quiet", on_get(async || Upstream::Quiet))
        .route("/plain", on_get(async || Plain))
        .route("/json", on_get(async |Json(_): Json<u8>| ()))
        .route("/fine", on_get(async || "fine"))
}

#[test]
fn each_error_response_is_one_event() {
    for (path, expected) in [
        (
            "/gone",
            r#"DEBUG error.type="gone" http.response.status_code=410 | gone for good"#,
        ),
        (
            "/teapot",
            r#"DEBUG error.type="client" http.response.status_code=400 replaced="status 418, media type none" | refused: the request is invalid"#,
        ),
        (
            "/proxied",
            r#"ERROR error.type="busy" http.response.status_code=503 replaced="status 503, media type application/json" | busy: the server is overloaded"#,
        ),
        (
            "/nowhere", // without a body, and the status stays: nothing is lost
            r#"DEBUG error.type="not_found" http.response.status_code=404 | no route: the resource does not exist"#,
        ),
        (
            "/panic",
            r#"ERROR error.type="panic" http.response.status_code=500 | handler gave up: an internal error occurred: panicked: row\n7"#,
        ),
        (
            "/overridden",
            r#"DEBUG error.type="gone" http.response.status_code=410 overridden="status 200, media type application/json" | gone for good"#,
        ),
        (
            "/flaky",
            r#"WARN error.type="flaky" http.response.status_code=502 | upstream a\nERROR forged"#,
        ),
        (
            "/plain",
            r#"DEBUG error.type="plain" http.response.status_code=409 | Not an error for the log"#,
        ),
    ] {
        let lines = events(routes().with_errors::<Edge>(), get(path));
        assert_eq!(lines, [expected], "{path}");
    }
}

#[test]
fn success_and_what_is_off_are_none() {
    for path in ["/fine", "/quiet"] {
        let lines = events(routes().with_errors::<Edge>(), get(path));
        assert!(lines.is_empty(), "{lines:?}");
    }
}

#[test]
fn two_layers_tell_once() {
    let routes = routes().with_errors::<Edge>().with_errors::<Edge>();
    for path in ["/gone", "/teapot", "/panic", "/overridden"] {
        let lines = events(routes.clone(), get(path));
        assert_eq!(lines.len(), 1, "{lines:?}");
    }
}

#[test]
fn a_refusal_is_told_with_its_cause() {
    let request = Request::get("/json")
        .header("content-type", "application/json")
        .body(Body::from("x"))
        .unwrap();
    let lines = events(routes().with_errors::<Edge>(), request);
    let [line] = &lines[..] else {
        panic!("{lines:?}")
    };
    let start = r#"DEBUG error.type="client" http.response.status_code=400 | refused: the body is not valid JSON: "#;
    assert!(line.starts_with(start), "{line}");
    assert!(line.contains("expected value"), "{line}");
}

#[test]
fn a_refusal_without_a_layer_is_told_once() {
    let lines = events(routes(), get("/json"));
    let [line] = &lines[..] else {
        panic!("{lines:?}")
    };
    let start = r#"DEBUG error.type="unsupported_media_type" http.response.status_code=415 failure="no layer makes an error of it" | "#;
    assert!(line.starts_with(start), "{line}");
}

#[test]
fn a_failure_is_in_the_event() {
    fn fails() -> u8 {
        panic!("no request id")
    }
    /// Refused
    #[derive(Debug, thiserror::Error, ApiError)]
    #[error("refused")]
    #[api_error(code = "refused", status = 400, computed(id = fails))]
    struct Failing;
    let routes = Router::new().route("/", on_get(async || Failing));
    assert_eq!(
        events(routes.with_errors::<Edge>(), get("/")),
        [
            r#"DEBUG error.type="refused" http.response.status_code=400 failure="panicked: no request id" | refused"#
        ]
    );
}
