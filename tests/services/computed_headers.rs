//! Headers whose values functions give.

use std::cell::Cell;
use std::fmt::{self, Display};

use errbook::{ApiError, ErrorInfo, export};
use http::{HeaderMap, HeaderName, HeaderValue};

thread_local! {
    static CALLS: Cell<u32> = const { Cell::new(0) };
    static TRACE: Cell<Option<u64>> = const { Cell::new(None) };
}

fn elapsed() -> impl Display {
    CALLS.set(CALLS.get() + 1);
    format!("{}ms", CALLS.get())
}

fn trace() -> Option<u64> {
    TRACE.get()
}

fn hostile() -> &'static str {
    "a\r\nSet-Cookie: b"
}

fn panics() -> String {
    panic!("no request")
}

struct Fails;

impl Display for Fails {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        Err(fmt::Error)
    }
}

fn fails() -> Fails {
    Fails
}

/// Timing errors
#[derive(Debug, ApiError)]
#[api_error(status = 503, headers("X-Time" = elapsed, "X-Trace" = trace))]
enum Timed {
    #[api_error(code = "plain")]
    Plain,
    #[api_error(code = "own", headers("x-trace" = "none"))]
    Own,
    #[api_error(
        code = "broken",
        headers("X-Hostile" = hostile, "X-Panics" = panics, "X-Fails" = fails, "X-Last" = "last")
    )]
    Broken,
}

#[test]
fn the_function_is_called_once_for_each_response() {
    CALLS.set(0);
    let response = Timed::Plain.to_response();
    assert_eq!(response.headers()["x-time"], "1ms");
    assert_eq!(response.headers().get("x-trace"), None);
    TRACE.set(Some(7));
    let response = Timed::Plain.to_response();
    assert_eq!(response.headers()["x-time"], "2ms");
    assert_eq!(response.headers()["x-trace"], "7");
    assert!(response.extensions().get::<ErrorInfo>().is_none());
}

#[test]
fn a_variants_header_replaces_the_types() {
    let response = Timed::Own.to_response();
    let lines: Vec<_> = response.headers().get_all("x-trace").iter().collect();
    assert_eq!(lines, ["none"]);
}

#[test]
fn an_invalid_value_drops_its_header_and_tells_the_log() {
    let response = Timed::Broken.to_response();
    for dropped in ["x-hostile", "x-panics", "x-fails", "set-cookie"] {
        assert_eq!(response.headers().get(dropped), None, "{dropped}");
    }
    assert_eq!(response.headers()["x-last"], "last");
    assert!(response.headers().contains_key("x-time"));
    assert_eq!(
        response.body(),
        r#"{"error":{"code":"broken","message":"Service Unavailable"}}"#
    );
    let info = response.extensions().get::<ErrorInfo>().unwrap();
    assert!(info.failure().unwrap().contains("x-hostile"));
}

#[test]
fn the_catalog_and_the_exports_know_them() {
    let headers = Timed::Plain.definition().headers().iter();
    let facts: Vec<_> = headers
        .map(|it| (it.name(), it.is_per_occurrence(), it.is_optional()))
        .collect();
    assert_eq!(facts, [("X-Time", true, false), ("X-Trace", true, true)]);

    let document = Timed::CATALOG.document();
    let json: serde_json::Value = serde_json::from_str(&document.to_json()).unwrap();
    assert_eq!(
        json["codes"][2]["headers"],
        serde_json::json!([
            { "name": "X-Time", "per_occurrence": true },
            { "name": "X-Trace", "per_occurrence": true, "optional": true },
        ])
    );
    let openapi = export::openapi(&document);
    let headers = &openapi["components"]["responses"]["Error503"]["headers"];
    assert_eq!(headers["X-Time"]["required"], true);
    assert!(export::html::page(&document).contains("set for each response"));
}

/// Proxied
#[derive(Debug, ApiError)]
#[api_error(code = "proxied", status = 502, details, message = "Bad Gateway", headers("Via" = "1.1 here"))]
struct Proxied {
    id: u8,
    #[api_error(headers)]
    upstream: HeaderMap,
}

#[test]
fn a_header_map_adds_its_lines_but_none_that_errbook_or_the_server_sets() {
    let mut upstream = HeaderMap::new();
    let mut add = |name, value| {
        upstream.append(
            HeaderName::from_static(name),
            HeaderValue::from_static(value),
        )
    };
    add("via", "1.1 there");
    add("set-cookie", "a=1");
    add("set-cookie", "b=2");
    for refused in [
        "content-type",
        "content-length",
        "retry-after",
        "connection",
        "transfer-encoding",
        "keep-alive",
    ] {
        add(refused, "7");
    }
    let response = Proxied { id: 7, upstream }.to_response();
    let lines = |name| -> Vec<_> { response.headers().get_all(name).iter().collect() };
    assert_eq!(lines("via"), ["1.1 here", "1.1 there"]);
    assert_eq!(lines("set-cookie"), ["a=1", "b=2"]);
    assert_eq!(lines("content-type"), ["application/json"]);
    assert_eq!(response.headers().len(), 5, "{:?}", response.headers());
    assert_eq!(
        response.body(),
        r#"{"error":{"code":"proxied","message":"Bad Gateway","details":{"id":7}}}"#
    );
    let info = response.extensions().get::<ErrorInfo>().unwrap();
    let told = "header `content-type` dropped: errbook or the server sets it";
    assert_eq!(info.failure(), Some(told));
}

/// Nothing but lines
#[derive(Debug, ApiError)]
#[api_error(code = "lines", status = 400)]
struct Lines(#[api_error(headers)] Box<HeaderMap>);

#[test]
fn lines_are_added_where_all_else_is_the_same_in_every_response() {
    let mut lines = HeaderMap::new();
    lines.insert("x-a", HeaderValue::from_static("1"));
    let response = Lines(Box::new(lines)).to_response();
    assert_eq!(response.headers()["x-a"], "1");
}
