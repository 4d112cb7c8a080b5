//! The requests.

use crate::api::LIMIT;

pub(crate) struct Request {
    pub(crate) name: &'static str,
    pub(crate) text: String,
    /// What the API answers.
    pub(crate) status: u16,
    /// The code in the body, where the envelope has one.
    pub(crate) code: Option<&'static str>,
}

pub(crate) fn get(path: &str) -> String {
    without_body("GET", path)
}

fn without_body(method: &str, path: &str) -> String {
    format!("{method} {path} HTTP/1.1\r\nhost: test\r\nconnection: close\r\n\r\n")
}

fn with_header(path: &str, header: &str) -> String {
    format!("GET {path} HTTP/1.1\r\nhost: test\r\nconnection: close\r\n{header}\r\n\r\n")
}

pub(crate) fn post(path: &str, content_type: &str, body: &str) -> String {
    let content_type = match content_type {
        "" => String::new(),
        given => format!("content-type: {given}\r\n"),
    };
    let length = body.len();
    format!(
        "POST {path} HTTP/1.1\r\nhost: test\r\nconnection: close\r\n{content_type}content-length: {length}\r\n\r\n{body}"
    )
}

pub(crate) fn all() -> Vec<Request> {
    let json = |body: &str| post("/json", "application/json", body);
    let huge = format!(r#"{{"n":1,"x":"{}"}}"#, "x".repeat(LIMIT));
    let rows = [
        ("success", get("/ok"), 200, None),
        ("nested", get("/fail/nested"), 409, Some("nested")),
        ("details", get("/fail/details"), 409, Some("nested")),
        ("problem", get("/fail/problem"), 422, Some("problem")),
        ("numeric", get("/fail/numeric"), 400, None),
        ("flat", get("/fail/flat"), 429, None),
        ("flat error", get("/fail/flat_error"), 503, None),
        ("vendor", get("/fail/vendor"), 404, Some("vendor")),
        ("text", get("/fail/text"), 410, None),
        ("empty", get("/fail/empty"), 402, None),
        ("accepted", get("/fail/accepted"), 200, Some("accepted")),
        (
            "head nested",
            without_body("HEAD", "/fail/nested"),
            409,
            None,
        ),
        ("head flat", without_body("HEAD", "/fail/flat"), 429, None),
        (
            "head unknown path",
            without_body("HEAD", "/missing"),
            404,
            None,
        ),
        ("unknown path", get("/missing"), 404, Some("not_found")),
        (
            "unknown path, encoded",
            get("/%ff%00"),
            404,
            Some("not_found"),
        ),
        (
            "unknown path, long",
            get(&format!("/{}", "x".repeat(2000))),
            404,
            Some("not_found"),
        ),
        ("wrong method", get("/json"), 405, Some("wrong_method")),
        (
            "unknown method",
            without_body("BREW", "/json"),
            405,
            Some("wrong_method"),
        ),
        ("json", json(r#"{"n":1}"#), 200, None),
        (
            "json, wrong type",
            json(r#"{"n":"1"}"#),
            422,
            Some("invalid_body"),
        ),
        (
            "json, out of range",
            json(r#"{"n":256}"#),
            422,
            Some("invalid_body"),
        ),
        (
            "json, missing member",
            json("{}"),
            422,
            Some("invalid_body"),
        ),
        ("json, malformed", json(r#"{"n":1"#), 400, Some("malformed")),
        ("json, empty", json(""), 400, Some("malformed")),
        ("json, huge", json(&huge), 413, Some("too_large")),
        (
            "other media type",
            post("/json", "text/plain", "1"),
            415,
            Some("wrong_media_type"),
        ),
        (
            "no media type",
            post("/json", "", r#"{"n":1}"#),
            415,
            Some("wrong_media_type"),
        ),
        ("query", get("/query?n=1"), 200, None),
        (
            "query, wrong type",
            get("/query?n=x"),
            400,
            Some("invalid_query"),
        ),
        ("query, missing", get("/query"), 400, Some("invalid_query")),
        ("path", get("/item/1"), 200, None),
        (
            "path, wrong type",
            get("/item/x"),
            400,
            Some("invalid_path"),
        ),
        (
            "header, malformed",
            with_header("/header", "if-modified-since: yesterday"),
            400,
            Some("invalid_header"),
        ),
        (
            "header",
            with_header(
                "/header",
                "if-modified-since: Fri, 27 Nov 2026 10:00:00 GMT",
            ),
            200,
            None,
        ),
        (
            "other origin",
            with_header("/origin", "origin: https://elsewhere.example"),
            403,
            Some("forbidden"),
        ),
        ("slow", get("/slow"), 504, Some("late")),
        ("busy", get("/busy"), 503, Some("busy")),
        (
            "unauthorized",
            get("/refuse/unauthorized"),
            401,
            Some("no_credentials"),
        ),
        (
            "forbidden",
            get("/refuse/forbidden"),
            403,
            Some("forbidden"),
        ),
        (
            "not acceptable",
            get("/refuse/not_acceptable"),
            406,
            Some("not_acceptable"),
        ),
        (
            "too many requests",
            get("/refuse/too_many_requests"),
            429,
            Some("too_fast"),
        ),
        ("timeout", get("/refuse/timeout"), 504, Some("late")),
        ("overloaded", get("/refuse/overloaded"), 503, Some("busy")),
        (
            "client error",
            get("/refuse/client_error"),
            400,
            Some("refused"),
        ),
        (
            "server error",
            get("/refuse/server_error"),
            500,
            Some("failed"),
        ),
        (
            "head unauthorized",
            without_body("HEAD", "/refuse/unauthorized"),
            401,
            None,
        ),
        ("panic", get("/panic"), 500, Some("panicked")),
    ];
    let rows = rows.into_iter();
    rows.map(|(name, text, status, code)| Request {
        name,
        text,
        status,
        code,
    })
    .collect()
}
